import { expect, test } from 'vitest';
import { baseLanguage } from './base-language.ts';

test.each([
  ['en', 'en'], ['de-CH', 'de'], ['PT-br', 'pt'], ['zh-Hant-TW', 'zh'], ['und', 'und'], ['', ''],
  ['no', 'no'], ['nb', 'no'], ['nb-NO', 'no'], ['NN', 'no'],
])('%s: %s', (tag, base) => expect(baseLanguage(tag)).toBe(base));
