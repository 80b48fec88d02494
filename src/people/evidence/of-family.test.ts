import { expect, test } from 'vitest';
import { isOfFamily } from './of-family.ts';

const families = new Set(['Grandi', 'Paris']);
test.each(['Arabella Grandi', 'Anna Maria Grandi'])('is: %s', (name) => expect(isOfFamily(name, families)).toBe(true));
test.each(['Grandi', 'Arabella Riva', 'Qwrt Grandi', 'Paris Grandi', 'Anna Paris', 'Anna Maria Luisa Grandi'])('is not: %s', (name) => expect(isOfFamily(name, families)).toBe(false));
