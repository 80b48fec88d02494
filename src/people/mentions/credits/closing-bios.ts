import type { Sentence } from '../../../model.ts';
import type { Mention } from '../mention.ts';

/** What goes on after the name in a sentence about who wrote the piece, in all languages at once. */
const isSomebody = /^(?:, [^,.]{2,30},)? (?:(?:is|was) (?:an?|the)|ist|est|es|è|é|är|er|is een|jest|je) \p{L}/u;
/** So many blocks at the end of a story may be about those who wrote it. */
const MOST = 3;

/**
 * Leaves out those whom the end of a page brings in by what they are, at the beginning of a block, and whom it has named nowhere before:
 * 'Jane Doe is a teacher in Leeds.' after an essay is who wrote it. Not where the page brings in others so before (a list of people).
 * @param story the first and last block of prose.
 */
export function dropClosingBios(mentions: readonly Mention[], sentences: readonly Sentence[], story: { readonly first: number; readonly last: number }): readonly Mention[] {
  const blockOf = (sentence: number): number => sentences[sentence]?.block ?? -1;
  const opens = ({ sentence, start, end }: Mention): boolean => start <= 4 && isSomebody.test((sentences[sentence]?.text ?? '').slice(end, end + 60));
  const edge = Math.max(story.first, story.last - MOST);
  const closing: Mention[] = [];
  for (const mention of mentions) {
    const block = blockOf(mention.sentence);
    if (!opens(mention)) continue;
    const isFirst = blockOf(mention.sentence - 1) !== block;
    if (block <= edge) {
      if (isFirst) return mentions;
    } else if (isFirst || closing.some(({ sentence }) => sentence === mention.sentence - 1)) closing.push(mention);
  }
  if (closing.length === 0 || closing.length > MOST) return mentions;
  const gone = new Set<Mention>();
  for (const { name, sentence } of closing) {
    const words = name.split(' ');
    const own = mentions.filter((other) => other.name.split(' ').some((word) => words.includes(word)));
    if (own.every((other) => other.sentence >= sentence && blockOf(other.sentence) === blockOf(sentence))) for (const other of own) gone.add(other);
  }
  return gone.size === 0 ? mentions : mentions.filter((mention) => !gone.has(mention));
}
