import type { Article, Block, Sentence } from '../../model.ts';
import { baseLanguage } from '../../text/base-language.ts';
import { clean } from '../../text/normalize.ts';
import { prevailingHints } from '../../text/prevailing-hints.ts';
import type { Candidate } from './candidate.ts';
import { leadLength } from './lead-length.ts';
import { wordReader, type Topic } from './read-words.ts';
import type { SentencesRead } from './sentences-read.ts';

const TEXT_KINDS: readonly Block['kind'][] = ['paragraph', 'quote', 'item', 'other'];

/**
 * All sentences of the article's running text, in order: of its body, or of the whole page where no body was found.
 * @param words see `SentencesRead`.
 */
export function findCandidates(article: Article, sentences: readonly Sentence[], words: SentencesRead['words']): Candidate[] {
  const language = baseLanguage(article.language);
  const { read, wordOf } = wordReader(language);
  const hasBody = article.blocks.some((block) => block.inBody && TEXT_KINDS.includes(block.kind));
  const authors = [...(article.byline?.split(/,| and | und | y | et | e /) ?? []), ...article.creditedNames].map((name) => name.trim()).filter((name) => name.includes(' '));
  const prevailing = prevailingHints(article.blocks);
  const named = new Map<string, number>();
  const candidates: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    const block = article.blocks[sentence.block];
    if (block === undefined || !TEXT_KINDS.includes(block.kind) || (hasBody && !block.inBody)) return;
    const lead = leadLength(block.text.slice(sentence.start, sentence.end));
    const start = sentence.start + lead;
    const text = lead === 0 ? sentence.text : clean(block.text.slice(start, sentence.end));
    const own = lead === 0 ? (words[index]?.map(wordOf) ?? read(text)) : read(text);
    const position = candidates.length;
    const topics: Topic[] = [];
    let length = 0;
    let isInside = false;
    for (const word of own) {
      length += word.count;
      if (isInside && word.isCapital) named.set(word.written, (named.get(word.written) ?? 0) + 1);
      // Half of all words have none, and nearly all others one.
      for (let i = 0; i < word.topics.length; i++) {
        const topic = word.topics[i];
        if (topic === undefined) continue;
        topic.uses++;
        if (topic.last === position) continue;
        topic.last = position;
        topics.push(topic);
      }
      isInside = true;
    }
    candidates.push({ sentence, index, block, start, text, words: own, length, topics, position, until: position, language, authors, named, prevailing, read });
  });
  return candidates;
}
