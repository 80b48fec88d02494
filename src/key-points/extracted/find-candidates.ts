import type { Article, Block, Sentence } from '../../model.ts';
import { contentTokens, wordCountOf, wordsOf } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

const TEXT_KINDS: readonly Block['kind'][] = ['paragraph', 'quote', 'item', 'other'];

/** All sentences of the article's running text, in order: of its body, or of the whole page where no body was found. */
export function findCandidates(article: Article, sentences: readonly Sentence[]): Candidate[] {
  const language = (article.language.split('-', 1)[0] ?? '').toLowerCase();
  const hasBody = article.blocks.some((block) => block.inBody && TEXT_KINDS.includes(block.kind));
  const candidates: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    const block = article.blocks[sentence.block];
    if (block === undefined || !TEXT_KINDS.includes(block.kind) || (hasBody && !block.inBody)) return;
    const words = wordsOf(sentence.text);
    candidates.push({
      sentence, index, block, text: sentence.text, words, language,
      length: wordCountOf(words), tokens: contentTokens(words, language),
      position: candidates.length, first: sentence.start === 0,
    });
  });
  return candidates;
}
