import type { Article, Block, Sentence } from '../../model.ts';
import { linkedLength } from '../../text/linked-length.ts';
import { wordReader } from './read-words.ts';
import { isCaseless } from './uncased/uncased-names.ts';
import type { WordSentence } from './word.ts';

/** Where the prose of a page stands, as indices into its blocks: bylines stand before the first, author's boxes from the last on. */
interface Prose {
  readonly first: number;
  readonly last: number;
  /** Where the end begins, in which those who wrote the piece may be brought in: the last two blocks that are no single line. Below 0 on a page with little prose. */
  readonly closing: number;
}

/** From so many characters on, a block is no single line. */
const LINE = 40;
/** From so many blocks of prose on, a page is not short. */
const MANY = 6;

function proseOf(blocks: readonly Block[], language: string): Prose {
  const shortest = isCaseless(language) ? 40 : 120;
  const isProse = (block: Block): boolean => block.inBody && block.kind !== 'caption' && block.text.length >= shortest;
  const isParagraph = ({ inBody, kind, text }: Block): boolean => inBody && kind !== 'caption' && kind !== 'heading' && text.length >= LINE;
  const isShort = blocks.filter(isProse).length < MANY;
  const closing = isShort ? -1 : blocks.slice(0, blocks.findLastIndex(isParagraph)).findLastIndex(isParagraph);
  return { first: blocks.findIndex(isProse), last: blocks.findLastIndex(isProse), closing };
}

/** How many blocks before the first prose a picture of the story may stand. */
const above = 12;

/** A line that is one link and no more: another story's headline. */
function isTeaser(block: Block): boolean {
  if (block.kind === 'caption' || block.level === 1 || block.text.length < 20) return false;
  return linkedLength(block) >= 0.9 * block.text.length;
}

/** What belongs to the story: the body, its headline and standfirst, and the captions that stand among it and were not taken into the body. */
function isStory(block: Block, place: number, article: Article, prose: Prose): boolean {
  if (isTeaser(block)) return false;
  if (block.inBody) return true;
  if (block.kind === 'heading' && block.level === 1) return place <= prose.first && article.title !== '' && (block.text.includes(article.title) || article.title.includes(block.text));
  // The standfirst, where the page has it outside of the body.
  if (place <= prose.first && block.text.length >= 40 && article.description?.includes(block.text) === true) return true;
  return block.kind === 'caption' && place >= prose.first - above && place <= prose.last;
}

/** What of a page people are looked for in. */
export interface Story extends Prose {
  /** Whether each block belongs to it. */
  readonly holds: readonly boolean[];
  /** Each sentence in its words; null where it is no part of the story, or its script has no capitals. */
  readonly sentences: readonly (WordSentence | null)[];
}

/** Reads the story of a page and nothing else: menus and other stories' teasers would cost as much again, and speak of other people. */
export function readStory(article: Article, sentences: readonly Sentence[]): Story {
  const prose = proseOf(article.blocks, article.language);
  const holds = article.blocks.map((block, place) => isStory(block, place, article, prose));
  const read = isCaseless(article.language) ? () => null : wordReader(article.language);
  return { ...prose, holds, sentences: sentences.map(({ block, text }) => (holds[block] === true ? read(text) : null)) };
}
