import { expect, test } from 'vitest';
import { isKnownCharacter } from './known-characters.ts';

test.each(['James Bond', 'DARTH VADER', 'Spider-Man'])('does: %s', (name) => expect(isKnownCharacter(name)).toBe(true));
test.each(['Bond', 'Ada Bond', 'James'])('does not: %s', (name) => expect(isKnownCharacter(name)).toBe(false));
