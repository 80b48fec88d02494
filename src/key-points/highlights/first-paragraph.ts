import type { Article, Block } from '../../model.ts';
import { bulletLength } from '../bullet-length.ts';
import { wordsIn } from './box-candidate.ts';

/** Words that make one paragraph running text, and two of them. */
const ONE = 25;
const TWO = 12;

/** What publishers call a standfirst, by itself the class of one paragraph. */
const STANDFIRST = /(?:^|[ _-])(?:chap[oô]|deck?|dek|entradilla|ingress|intro|lead|lede|manchet|perex|standfirst|subtitle|teaser|vorspann|zajawka)(?:$|[ _-])/;

/** True for a paragraph whose own class says that it stands before the text, where the next paragraph of the body has another. */
function isStandfirst(blocks: readonly Block[], at: number): boolean {
  const own = (block: Block | undefined): string => block?.hint.split(' ', 1)[0] ?? '';
  if (!STANDFIRST.test(own(blocks[at]))) return false;
  const next = blocks.slice(at + 1).find(isPlain);
  return next !== undefined && own(next) !== own(blocks[at]);
}

/**
 * Index of the first block of running text after the headline: a long paragraph, or the second of middling length (the
 * first may be a standfirst). The number of blocks where there is none.
 */
export function firstParagraph({ blocks }: Article, headline: number): number {
  let middling = 0;
  const at = blocks.findIndex((block, i) => {
    if (i <= headline || !isPlain(block) || isStandfirst(blocks, i)) return false;
    const words = wordsIn(block.text);
    if (words >= TWO) middling++;
    return words >= ONE || middling === 2;
  });
  return at === -1 ? blocks.length : at;
}

const isPlain = ({ inBody, kind, list, text }: Block): boolean => inBody && list === null && kind === 'paragraph' && !text.includes('\n') && bulletLength(text) === 0;
