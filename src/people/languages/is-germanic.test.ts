import { expect, it } from 'vitest';
import { isGermanic } from './is-germanic.ts';

it.each(['de', 'de-CH', 'nb-NO', 'SV'])('is: %s', (tag) => expect(isGermanic(tag)).toBe(true));
it.each(['en', 'en-DE', 'fr', ''])('is not: %s', (tag) => expect(isGermanic(tag)).toBe(false));
