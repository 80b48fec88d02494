import type { Sentence } from '../../../model.ts';
import { roleLexicon } from '../../roles/role-lexicon.ts';
import type { Mention } from '../mention.ts';

/** What goes on after the name in a sentence about who wrote the piece, in all languages at once, and what somebody is then. */
const isSomebody = /^(?:, [^,.]{2,30},)? (?:(?:is|was) (?:an?|the)|ist|est|es|è|é|är|er|is een|jest|je) (?=(\p{L}[^.,;:]*))/u;
/** So many words on, what somebody is has been said: 'is a Leeds-based freelance technology writer'. */
const NEAR = 6;
/** So many, at most, wrote a piece. */
const MOST = 3;
/** So sure a mention is that its name has been in the story before. */
const SURE = 0.5;

/** True where the words after the name say what its bearer does: 'is a teacher in Leeds', but not 'ist gestorben'. */
function tellsTrade(rest: string, language: string): boolean {
  const words = (isSomebody.exec(rest)?.[1] ?? '').match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const { isHead } = roleLexicon(language);
  // German nouns have a capital.
  return words.slice(0, NEAR).some((word) => isHead(word.toLowerCase()) && (!language.startsWith('de') || /^\p{Lu}/u.test(word)));
}

/**
 * Leaves out those whom the end of a page brings in by what they do, at the beginning of a block, and whom it has named nowhere before:
 * 'Jane Doe is a teacher in Leeds.' after an essay is who wrote it. Not where the page brings in others so before (a list of people), and
 * not on a short page, where whoever it is about may come in last.
 * @param closing the block that the end begins with; below 0 where the page is too short to have one.
 */
export function dropClosingBios(mentions: readonly Mention[], sentences: readonly Sentence[], closing: number, language: string): readonly Mention[] {
  if (closing < 0) return mentions;
  const blockOf = (sentence: number): number => sentences[sentence]?.block ?? -1;
  const after = ({ sentence, end }: Mention): string => (sentences[sentence]?.text ?? '').slice(end, end + 100);
  const brought: Mention[] = [];
  for (const mention of mentions) {
    const block = blockOf(mention.sentence);
    if (mention.start > 4 || !isSomebody.test(after(mention))) continue;
    const isFirst = blockOf(mention.sentence - 1) !== block;
    if (block < closing) {
      if (isFirst) return mentions;
    } else if (tellsTrade(after(mention), language) && (isFirst || brought.some(({ sentence }) => sentence === mention.sentence - 1))) brought.push(mention);
  }
  if (brought.length === 0 || brought.length > MOST) return mentions;
  const gone = new Set<Mention>();
  for (const { name, sentence } of brought) {
    const words = name.split(' ');
    const own = mentions.filter((other) => other.name.split(' ').some((word) => words.includes(word)));
    // A doubtful 'Lund' before is the town.
    const sure = own.filter((other) => other.score >= SURE);
    if (sure.every((other) => other.sentence >= sentence && blockOf(other.sentence) === blockOf(sentence))) for (const other of own) if (other.sentence >= sentence) gone.add(other);
  }
  return gone.size === 0 ? mentions : mentions.filter((mention) => !gone.has(mention));
}
