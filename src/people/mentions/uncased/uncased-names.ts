import { arabicNames } from './arabic-names.ts';
import { chineseNames } from './chinese-names.ts';
import { japaneseNames } from './japanese-names.ts';
import { koreanNames } from './korean-names.ts';
import type { UncasedName } from './uncased-name.ts';

const finders: Readonly<Record<string, (text: string) => UncasedName[]>> = { ar: arabicNames, ja: japaneseNames, ko: koreanNames, zh: chineseNames };
const caseless = new Set(['ar', 'fa', 'he', 'hi', 'ja', 'ko', 'th', 'ur', 'zh']);

/** True for languages written without capitals. */
export const isCaseless = (language: string): boolean => caseless.has(language.toLowerCase().split('-')[0] ?? '');

/**
 * Takes all texts of a page; gives the names in each, in order, none over another. A name found once with evidence counts
 * wherever it stands in full. Languages without rules have none.
 */
export function uncasedNames(texts: readonly string[], language: string): UncasedName[][] {
  const find = finders[language.toLowerCase().split('-')[0] ?? ''];
  if (find === undefined) return texts.map(() => []);
  const sure = texts.map(find);
  const full = new Set<string>();
  sure.forEach((names, i) => {
    for (const { start, end } of names) if (end - start >= 3) full.add((texts[i] ?? '').slice(start, end));
  });
  return texts.map((text, i) => {
    const names = [...(sure[i] ?? [])];
    for (const name of full) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) names.push({ start: at, end: at + name.length, score: 0.7 });
    }
    names.sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score);
    return names.filter((name, k) => names.slice(0, k).every((other) => other.end <= name.start));
  });
}
