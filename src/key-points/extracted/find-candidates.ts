import type { Article, Block, Sentence } from '../../model.ts';
import { clean } from '../../text/normalize.ts';
import { contentTokens, wordCountOf, wordsOf } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { leadLength } from './lead-length.ts';

const TEXT_KINDS: readonly Block['kind'][] = ['paragraph', 'quote', 'item', 'other'];

/** All sentences of the article's running text, in order: of its body, or of the whole page where no body was found. */
export function findCandidates(article: Article, sentences: readonly Sentence[]): Candidate[] {
  const language = (article.language.split('-', 1)[0] ?? '').toLowerCase();
  const hasBody = article.blocks.some((block) => block.inBody && TEXT_KINDS.includes(block.kind));
  const authors = [...(article.byline?.split(/,| and | und | y | et | e /) ?? []), ...article.creditedNames].map((name) => name.trim()).filter((name) => name.includes(' '));
  const named = new Set<string>();
  const candidates: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    const block = article.blocks[sentence.block];
    if (block === undefined || !TEXT_KINDS.includes(block.kind) || (hasBody && !block.inBody)) return;
    const lead = leadLength(block.text.slice(sentence.start, sentence.end));
    const start = sentence.start + lead;
    const text = lead === 0 ? sentence.text : clean(block.text.slice(start, sentence.end));
    const words = wordsOf(text);
    const capitals = words.filter((word, i) => i > 0 && isCapital(word));
    for (const word of capitals) named.add(word);
    const tokens = contentTokens(words, language);
    candidates.push({
      sentence, index, block, start, text, words, language, authors, named, capitals,
      length: wordCountOf(words), tokens, topics: new Set(tokens),
      position: candidates.length, until: candidates.length, first: sentence.start === 0,
    });
  });
  return candidates;
}

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
};
