import type { Article, Block, Sentence } from '../../model.ts';
import { languageFor } from '../languages/language-for.ts';
import { agreeOnPage } from './agree-on-page.ts';
import { candidateRuns } from './candidate-runs.ts';
import { dropClosingBios } from './credits/closing-bios.ts';
import { isCredit } from './credits/is-credit.ts';
import { doubtName, isAfterSaint } from './doubt-name.ts';
import { genitiveEnd } from './genitive-end.ts';
import type { Mention } from './mention.ts';
import { nameFinder } from './names-in-run.ts';
import { gatherEvidence } from './page-evidence.ts';
import { wordReader } from './read-words.ts';
import { namesSomethingElse } from './names-something-else.ts';
import { titleBefore } from './title-before.ts';
import { reachOfName, startOfName } from './reach-of-name.ts';
import { trimName } from './trim-name.ts';
import { isUncasedCredit } from './uncased/is-uncased-credit.ts';
import { isCaseless, uncasedNames } from './uncased/uncased-names.ts';
import { trustAlone } from './trust-alone.ts';
import { trustCommonFirst, trustName } from './trust-name.ts';

/** Where the prose of a page stands, as indices into its blocks: bylines stand before the first, author's boxes from the last on. */
interface Story {
  readonly first: number;
  readonly last: number;
  /** Where the end begins, in which those who wrote the piece may be brought in: the last two blocks that are no single line. Below 0 on a page with little prose. */
  readonly closing: number;
}

/** From so many characters on, a block is no single line. */
const LINE = 40;
/** From so many blocks of prose on, a page is not short. */
const MANY = 6;

function storyOf(blocks: readonly Block[], language: string): Story {
  const shortest = isCaseless(language) ? 40 : 120;
  const isProse = (block: Block): boolean => block.inBody && block.kind !== 'caption' && block.text.length >= shortest;
  const paragraphs = blocks.flatMap(({ inBody, kind, text }, place) => (inBody && kind !== 'caption' && kind !== 'heading' && text.length >= LINE ? [place] : []));
  const closing = blocks.filter(isProse).length < MANY ? -1 : (paragraphs.at(-2) ?? -1);
  return { first: blocks.findIndex(isProse), last: blocks.findLastIndex(isProse), closing };
}

/** How many blocks before the first prose a picture of the story may stand. */
const above = 12;

/** A line that is one link and no more: another story's headline. */
function isTeaser(block: Block): boolean {
  if (block.kind === 'caption' || block.level === 1 || block.text.length < 20) return false;
  return block.links.reduce((sum, [start, end]) => sum + end - start, 0) >= 0.9 * block.text.length;
}

/** What belongs to the story: the body, its headline and standfirst, and the captions that stand among it and were not taken into the body. */
function isStory(block: Block, place: number, article: Article, story: Story): boolean {
  if (isTeaser(block)) return false;
  if (block.inBody) return true;
  if (block.kind === 'heading' && block.level === 1) return place <= story.first && article.title !== '' && (block.text.includes(article.title) || article.title.includes(block.text));
  // The standfirst, where the page has it outside of the body.
  if (place <= story.first && block.text.length >= 40 && article.description?.includes(block.text) === true) return true;
  return block.kind === 'caption' && place >= story.first - above && place <= story.last;
}

function casedMentions(article: Article, sentences: readonly Sentence[], inStory: readonly boolean[], story: Story): Mention[] {
  const language = languageFor(article.language);
  const read = wordReader(article.language);
  const page = sentences.map((sentence) => (inStory[sentence.block] === true ? read(sentence.text) : null));
  const evidence = gatherEvidence(page.filter((sentence) => sentence !== null), article.taggedNames);
  const namesIn = nameFinder(evidence, article.language);
  const isEnglish = article.language.startsWith('en');
  const found: Mention[] = [];
  sentences.forEach(({ block: place, text }, index) => {
    const block = article.blocks[place];
    const sentence = page[index];
    if (block === undefined || sentence === undefined || sentence === null) return;
    const { words } = sentence;
    const atEdge = place < story.first || place >= story.last;
    let done = 0;
    for (const run of candidateRuns(words)) {
      for (const span of namesIn(sentence, run)) {
        if (span.from < done) continue;
        const trimmed = trimName(words, span, language.caseEndings.length > 0);
        const from = sentence.titleCase || trimmed.from === done ? trimmed.from : startOfName(words, trimmed.from, trimmed.to, article.language.startsWith('de'));
        const to = reachOfName(words, from, trimmed.to, isEnglish);
        done = to;
        if (isAfterSaint(words, from) || isCredit({ article, block, atEdge, language, text, words, from, to })) continue;
        const start = words[from]?.start ?? 0;
        const last = words[to - 1];
        const end = last === undefined ? start : last.end - genitiveEnd(last.text, article.language);
        const title = titleBefore(words, from, text);
        const name = words.slice(from, to);
        const inside = namesSomethingElse(words, to, article.language);
        const score = Math.max(span.score * doubtName(name, evidence), trustName(name), trustCommonFirst(sentence, from, to), inside === true ? 0 : trustAlone(words, from, to, article.language));
        found.push({ sentence: index, start, end, name: text.slice(start, end), score, ...(title === undefined ? {} : { title }), ...(inside ? { inside } : {}) });
      }
    }
  });
  return agreeOnPage(dropClosingBios(found, sentences, story.closing, article.language));
}

function uncasedMentions(article: Article, sentences: readonly Sentence[], inStory: readonly boolean[]): Mention[] {
  const found = uncasedNames(sentences.map(({ block, text }) => (inStory[block] === true ? text : '')), article.language);
  return found.flatMap((names, sentence) => {
    const text = sentences[sentence]?.text ?? '';
    return names.filter((name) => !isUncasedCredit(text, name, article)).map(({ start, end, title, score }) => ({ sentence, start, end, name: text.slice(start, end), score, ...(title === undefined ? {} : { title }) }));
  });
}

/**
 * Finds where people are named in an article.
 * @param sentences of the article, all of them, in order.
 * @returns mentions in the order of the page (see `Mention` for what their scores promise).
 */
export function findMentions(article: Article, sentences: readonly Sentence[]): Mention[] {
  const story = storyOf(article.blocks, article.language);
  // Only the story is read: menus and other stories' teasers would cost as much again and speak of other people.
  const inStory = article.blocks.map((block, place) => isStory(block, place, article, story));
  return isCaseless(article.language) ? uncasedMentions(article, sentences, inStory) : casedMentions(article, sentences, inStory, story);
}
