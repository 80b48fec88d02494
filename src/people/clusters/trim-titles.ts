import type { Mention } from '../mentions/mention.ts';
import { languageFor } from '../languages/language-for.ts';
import { roleLexicon } from '../roles/role-lexicon.ts';

/** Titles shorter than this are first or family names too ('Dean', 'King', 'Baker', 'Graf'). */
const CLEAR = 7;

/** How many words at the beginning of a name are a title: 'Vice President Ford' 2, 'US-Präsident Tom Reed' 1, 'Sen. Reed' 1. */
export function titleWords(words: readonly string[], titles: ReadonlySet<string>): number {
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at] ?? '';
    const lower = word.toLowerCase().replace(/\.$/, '');
    const last = lower.split('-').at(-1) ?? lower;
    const abbreviation = word.endsWith('.') && word.length > 2;
    if ((abbreviation && titles.has(lower)) || (last.length >= CLEAR && titles.has(last))) return at + 1;
  }
  return 0;
}

/** Takes titles, and acronyms of houses, off the names that still begin with one; the words go to the mention's title. */
export function trimTitles(mentions: readonly Mention[], language: string): Mention[] {
  const titles = new Set(languageFor(language).titles);
  const lexicon = roleLexicon(language);
  // Where every noun has a capital, words of role stick to names that go on with two words: 'Verleger Pere Serra'.
  const startsWithRole = (words: readonly string[]): boolean =>
    words.length > 2 && ((lexicon.grammar.compounds === true && (words[0]?.length ?? 0) > 5 && lexicon.isHead((words[0] ?? '').toLowerCase())) || (/^\p{Lu}{3,}$/u.test(words[0] ?? '') && /\p{Ll}/u.test(words[1] ?? '')));
  return mentions.map((mention) => {
    const words = mention.name.split(' ');
    const count = Math.max(titleWords(words, titles), startsWithRole(words) ? 1 : 0);
    if (count === 0) return mention;
    const title = words.slice(0, count).join(' ');
    return { ...mention, start: mention.start + title.length + 1, name: words.slice(count).join(' '), title: mention.title === undefined ? title : `${mention.title} ${title}` };
  });
}
