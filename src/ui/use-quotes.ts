import { useState } from 'preact/hooks';
import type { Quote, Summary } from '../model.ts';
import type { Selection } from './use-selection.ts';
import { useWords } from './words.ts';

/** Leading the reader to words in the page. */
export interface Quotes {
  /** By index into the set shown. */
  readonly showPoint: (index: number) => void;
  /** By the number that stands before the point; where no point has it, the point in that place. */
  readonly showNumber: (number: number) => void;
  /** To the next or previous mention of the person picked; after the last comes the first. */
  readonly step: (by: 1 | -1) => void;
  readonly showQuote: (quote: Quote) => void;
  /** What was looked for last and is no longer in the page: a point by index, or the words of a person. */
  readonly gone: number | 'person' | null;
}

/** Leads to points and mentions, and remembers what was not found. */
export function useQuotes(
  summary: Summary | null,
  selection: Selection,
  show: (quote: Quote) => Promise<boolean>,
  say: (words: string) => void,
): Quotes {
  const words = useWords();
  const [gone, setGone] = useState<Quotes['gone']>(null);

  const lead = (quote: Quote, what: number | 'person', done: string) => {
    show(quote).then(
      (found) => {
        setGone(found ? null : what);
        say(found ? done : words.translate('quoteGone'));
      },
      () => setGone(what),
    );
  };
  const points = summary?.keyPoints[selection.set]?.points ?? [];
  const mentions = selection.person === null ? [] : (summary?.people[selection.person]?.mentions ?? []);
  const showPoint = (index: number) => {
    const point = points[index];
    if (point) lead(point.quote, index, words.translate('pointShown', words.number(point.number)));
  };
  return {
    gone,
    showPoint,
    showNumber: (number) => {
      const byNumber = points.findIndex((point) => point.number === number);
      showPoint(byNumber === -1 ? number - 1 : byNumber);
    },
    showQuote: (quote) => lead(quote, 'person', words.translate('quoteShown')),
    step: (by) => {
      if (mentions.length === 0) return;
      const from = selection.mention ?? (by === 1 ? -1 : 0);
      const index = (from + by + mentions.length) % mentions.length;
      const quote = mentions[index];
      if (quote === undefined) return;
      selection.selectMention(index);
      // The stepper's own count is read aloud: nothing more to say.
      lead(quote, 'person', '');
    },
  };
}
