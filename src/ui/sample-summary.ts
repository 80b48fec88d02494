import type { Quote, Summary } from '../model.ts';
import type { Words } from './words.ts';

/** The invented article of the first-run page, in the reader's language, and what Lede makes of it. */
export interface Sample {
  readonly summary: Summary;
  /** The numbered sentences that stand in the article. */
  readonly sentences: readonly string[];
}

/** Makes the sample. The person is named in the second sentence. */
export function sampleSummary(words: Words): Sample {
  const sentences = [words.translate('samplePoint1'), words.translate('samplePoint2'), words.translate('samplePoint3')];
  const naming = sentences[1] ?? '';
  const name = words.translate('sampleName');
  const [prefix = '', suffix = ''] = naming.split(name);
  const mention: Quote = { exact: name, prefix, suffix };
  return {
    sentences,
    summary: {
      url: 'https://news.example/ferry',
      title: words.translate('sampleTitle'),
      language: words.language,
      direction: words.direction,
      wordCount: 640,
      readingMinutes: 3,
      keyPoints: [
        {
          source: 'numbered',
          points: sentences.map((text, index) => ({ number: index + 1, text, quote: { exact: text }, people: index === 1 ? [0] : [] })),
        },
      ],
      people: [{ name, aliases: [], role: words.translate('sampleRole'), roleQuote: { exact: naming }, mentions: [mention] }],
    },
  };
}
