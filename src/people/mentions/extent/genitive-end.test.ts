import { expect, it } from 'vitest';
import { genitiveEnd } from './genitive-end.ts';
import { gatherEvidence } from '../page-evidence.ts';
import { wordReader } from '../read-words.ts';

/** How many letters at the end of the first word are a genitive. */
function cut(language: string, text: string, page = ''): number {
  const read = wordReader(language);
  const [word, next] = read(text).words;
  return genitiveEnd(word?.text ?? '', language, next, gatherEvidence([read(page)], []));
}

it.each([['no', 'Jensens hus'], ['de', 'Schneiders'], ['de', 'Schneiders zur'], ['sv', 'Karlssons nya hus'], ['no', 'Qvartsens «hus»'], ['nb-NO', 'Johansens Oslo']])('does in %s: %s', (language, text) => expect(cut(language, text)).toBe(1));
it.each([
  ['no', 'Jens hus'], ['de', 'Hans'], ['da', 'Anders hus'], ['en', 'Jensens house'], ['de', 'Strauss'], ['de', 'Qwrtzs'], ['sv', 'Karlsson hus'],
  ['nl', 'Wilders sprak'], ['nl', 'Wilders een'], ['nl', 'Wilders, die'], ['nl', 'Wilders'], ['no', 'Jensens (40)'],
])('does not in %s: %s', (language, text) => expect(cut(language, text)).toBe(0));
it('is none where the page writes the name so again', () => {
  expect(cut('nl', 'Wilders hield', 'Steun van Wilders. Dat zei Wilders.')).toBe(0);
  expect(cut('no', 'Jensens hus', 'Det er Jensens. Hos Jensens. Kari Jensen.')).toBe(1);
});
