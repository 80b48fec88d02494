import type { Sentence } from '../../model.ts';
import { asFirstName } from '../mentions/known-word.ts';
import type { Mention } from '../mentions/mention.ts';

/** Between two first names that share the surname after the second. */
const joined = /^ (?:&|and|und|et|y|e|og|och|en|i|a|и|и|та|й) $/u;
const isOneWord = (name: string): boolean => !name.includes(' ');

/** The surname of 'Hillary Clinton', 'Simone van der Berg': the last word, with the small words before it. */
function surname(name: string): string {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from--;
  return words.slice(from).join(' ');
}

/**
 * 'Bill and Hillary Clinton' are two Clintons: the first gets the surname of the second. Not where more than two are listed
 * ('Jane, Carolyn and Anna Farmer'), where the first has a title of his own ('Prince Harry and Meghan Markle'), or where the
 * page has the first word in another name.
 * @param mentions in the order of the page; returned as they are, but for the names that were filled in.
 */
export function shareSurname(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const inFullNames = new Set(mentions.filter(({ name }) => !isOneWord(name)).flatMap(({ name }) => name.split(' ')));
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const text = sentences[mention.sentence]?.text ?? '';
    if (next === undefined || next.sentence !== mention.sentence || !isOneWord(mention.name) || isOneWord(next.name)) return mention;
    if (mention.title !== undefined || next.title !== undefined || next.score < 0.5 || mention.score < 0.4) return mention;
    // 'Zumé e Ada Cole', 'Obama and Ada Cole': who is called by one name that is no first name has no other.
    if (asFirstName(mention.name) === 0) return mention;
    if (!joined.test(text.slice(mention.end, next.start)) || inFullNames.has(mention.name)) return mention;
    // 'Son Heung-min and Josh Cole': the word before belongs to the name.
    if (/\S\s\p{Lu}[\p{L}'’-]+ $/u.test(text.slice(0, mention.start))) return mention;
    const before = mentions[index - 1];
    if (before?.sentence === mention.sentence && /^, ?$/.test(text.slice(before.end, mention.start))) return mention;
    return { ...mention, name: `${mention.name} ${surname(next.name)}`, written: mention.name };
  });
}
