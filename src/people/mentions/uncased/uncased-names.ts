import { baseLanguage } from '../../../text/base-language.ts';
import { arabic } from './arabic/arabic-names.ts';
import { chinese } from './chinese/chinese-names.ts';
import { japanese } from './japanese/japanese-names.ts';
import { korean } from './korean/korean-names.ts';
import { chooseFull } from './choose-full.ts';
import { repeatCounter } from './repeat-counter.ts';
import type { UncasedLanguage, UncasedName } from './uncased-name.ts';

const languages: Readonly<Record<string, UncasedLanguage>> = { ar: arabic, ja: japanese, ko: korean, zh: chinese };
const caseless = new Set(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'th', 'ur', 'zh']);

/** True for languages written without capitals. */
export const isCaseless = (language: string): boolean => caseless.has(baseLanguage(language));

/** So many names are looked for all over a page. */
const MOST = 500;

/** Everywhere that a word stands in a text. */
function placesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

/** Of names that overlap the first, of those the longest, of those the surest. */
function choose(names: readonly UncasedName[]): UncasedName[] {
  let edge = 0;
  return [...names]
    .sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score)
    .filter(({ start, end }) => {
      const isFree = start >= edge;
      if (isFree) edge = end;
      return isFree;
    });
}

/**
 * Takes all texts of a page; gives the names in each, in order, none over another. A name found once with evidence counts
 * wherever it stands in full, and parts of it where the language has them stand for it. Languages without rules have none.
 */
export function uncasedNames(texts: readonly string[], language: string): UncasedName[][] {
  const rules = languages[baseLanguage(language)];
  if (rules === undefined) return texts.map(() => []);
  const repeats = repeatCounter(texts);
  const sure = texts.map((text) => choose(rules.names(text, repeats)));
  const full = new Set<string>();
  sure.forEach((names, i) => {
    for (const { start, end, alone } of names) if (alone !== true && end - start >= 2) full.add((texts[i] ?? '').slice(start, end));
  });
  const known = [...full].slice(0, MOST);
  const whole = texts.map((text, i) => {
    const again = known.flatMap((name) => placesOf(text, name).filter((at) => rules.standsAlone(text, at, at + name.length)).map((at) => ({ start: at, end: at + name.length, score: 0.7 })));
    return choose([...(sure[i] ?? []), ...again]);
  });
  const placed = new Map<string, [number, number][]>();
  whole.forEach((names, text) => {
    for (const { start, end } of names) {
      const name = (texts[text] ?? '').slice(start, end);
      const places = placed.get(name);
      if (places === undefined) placed.set(name, [[text, start]]);
      else places.push([text, start]);
    }
  });
  return texts.map((text, i) => choose([...(whole[i] ?? []), ...chooseFull(placed, i, rules.parts(text, known))]));
}
