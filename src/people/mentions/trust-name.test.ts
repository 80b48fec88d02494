import { expect, it } from 'vitest';
import { wordReader } from './read-words.ts';
import { trustName } from './trust-name.ts';

const trust = (text: string, language = 'nl'): number => trustName(wordReader(language)(text).words);

it.each(['Thomas de Groot', 'Sanne Bakker', 'Maria van der Berg', 'Michael J. Smith'])('does: %s', (text) => expect(trust(text)).toBeGreaterThan(0.5));
it.each(['Thomas', 'Qwrt Bakker', 'Thomas Qwrt', 'Paris Smith', 'de Groot', 'Thomas Park', 'Groot Thomas de'])('does not: %s', (text) => expect(trust(text, 'en')).toBe(0));
