import type { Sentence } from '../../model.ts';
import { knownAlone } from '../mentions/known-alone.ts';
import { asFirstName } from '../mentions/known-word.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import type { Mention } from '../mentions/mention.ts';

/** Before a full name in the plural: 'the Ada Coles of this world', 'how many more Ada Coles'. */
const before = /(?:^|\s)(?:all the|few|many|more|other|the|two|three) $/i;
const joined = /^(?:,| and| or) (?:the )?$/;

/**
 * English full names in the plural, 'how many more Ada Coles and Tom Reeds': they name Ada Cole and Tom Reed, whom the page names otherwise too, or
 * whom everybody knows. A family name that ends so, 'Tiger Woods', has no such word before it.
 * @param mentions in the order of the page; returned as they are but for the 's.
 */
export function singularNames(mentions: readonly Mention[], sentences: readonly Sentence[], language: string): readonly Mention[] {
  if (!language.startsWith('en')) return mentions;
  let families: Set<string> | undefined;
  let last: Mention | undefined;
  return mentions.map((mention) => {
    if (!/[^s]s$/.test(mention.name) || !mention.name.includes(' ') || mention.end - mention.start !== mention.name.length) return mention;
    const text = sentences[mention.sentence]?.text ?? '';
    const follows = last !== undefined && last.sentence === mention.sentence && joined.test(text.slice(last.end, mention.start));
    if (!follows && !before.test(text.slice(0, mention.start))) return mention;
    const family = mention.name.split(' ').at(-1)?.slice(0, -1) ?? '';
    families ??= new Set(mentions.map(({ name }) => name.split(' ').at(-1) ?? name));
    if (asFirstName(family) >= 2 || !(families.has(family) || knownAlone.has(lookupKey(family)))) return mention;
    last = mention;
    return { ...mention, end: mention.end - 1, name: mention.name.slice(0, -1) };
  });
}
