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
  /** What was looked for last and is no longer in the page: a point of the set shown, by index, or the words of the person picked. */
  readonly gone: number | 'person' | null;
}

/** What was not found: in which summary, of which set or person. */
interface Lost {
  readonly of: Summary | null;
  readonly set: number;
  readonly person: number | null;
  readonly what: number | 'person';
}

/** Leads to points and mentions, and remembers what was not found. */
export function useQuotes(
  summary: Summary | null,
  selection: Selection,
  show: (quote: Quote) => Promise<boolean>,
  say: (words: string) => void,
): Quotes {
  const words = useWords();
  const [lost, setLost] = useState<Lost | null>(null);

  const lead = (quote: Quote, what: number | 'person', done: string) => {
    const missing = { of: summary, set: selection.set, person: selection.person, what };
    show(quote).then(
      (found) => {
        setLost(found ? null : missing);
        say(found ? done : words.translate('quoteGone'));
      },
      () => setLost(missing),
    );
  };
  const isSame = lost !== null && lost.of === summary && (lost.what === 'person' ? lost.person === selection.person : lost.set === selection.set);
  const points = summary?.keyPoints[selection.set]?.points ?? [];
  const mentions = selection.person === null ? [] : (summary?.people[selection.person]?.mentions ?? []);
  const showPoint = (index: number) => {
    const point = points[index];
    if (point) lead(point.quote, index, words.translate('pointShown', words.number(point.number)));
  };
  return {
    gone: isSame ? lost.what : null,
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
