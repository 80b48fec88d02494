import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Clip, CopyChoice, CopyOutcome, Summary } from '../model.ts';
import type { Settings } from '../settings.ts';
import { sourceName } from './source-name.ts';
import { useFragments } from './use-fragments.ts';
import type { Actions } from './view.ts';
import { useWords, type Words } from './words.ts';

/** Copying, as the buttons need it. */
export interface Copying {
  /** What became of the last copy; null again after a moment when it went well. */
  readonly outcome: CopyOutcome | null;
  /** Copies the whole set, or one of its points. */
  readonly copy: (point?: number) => void;
  /** What `copy` would put on the clipboard. */
  readonly preview: () => Clip;
}

const praiseTime = 2000;

const choose = (summary: Summary, set: number, settings: Settings, words: Words): CopyChoice => {
  const date = summary.publishedTime === undefined ? '' : words.day(summary.publishedTime);
  const chosen = summary.keyPoints[set];
  return {
    format: settings.copyFormat,
    set,
    detail: settings.copyDetail,
    people: settings.copyPeople,
    words: {
      source: chosen ? sourceName(chosen, words) : '',
      people: words.translate('people'),
      ...(date ? { date } : {}),
    },
  };
};

/** Copies what the reader chose; null while there is nothing to copy. */
export function useCopy(
  summary: Summary | null,
  set: number,
  settings: Settings,
  actions: Actions,
  say: (words: string) => void,
): Copying | null {
  const words = useWords();
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const quotes = useMemo(() => summary?.keyPoints[set]?.points.map((point) => point.quote), [summary, set]);
  const fragments = useFragments(settings.copyLinks, quotes, actions.findFragments);
  if (summary === null) return null;

  const finish = (result: CopyOutcome, point: number | undefined) => {
    setOutcome(result);
    clearTimeout(timer.current);
    if (result === 'copied') {
      const number = point === undefined ? undefined : summary.keyPoints[set]?.points[point]?.number;
      say(number === undefined ? words.translate('copied') : words.translate('pointCopied', words.number(number)));
      timer.current = setTimeout(() => setOutcome(null), praiseTime);
    } else say('');
  };
  const choice = choose(summary, set, settings, words);
  const write = (links: CopyChoice['fragments'], point: number | undefined) =>
    actions.copy(
      actions.compose(summary, {
        ...choice,
        ...(links ? { fragments: links } : {}),
        ...(point === undefined ? {} : { point, people: false }),
      }),
    );
  return {
    outcome,
    preview: () => actions.compose(summary, fragments ? { ...choice, fragments } : choice),
    copy: (point) => {
      const mustWait = settings.copyLinks && fragments === undefined && quotes !== undefined;
      const written = mustWait
        ? actions.findFragments(quotes).then((found) => write(found, point))
        : write(fragments, point);
      written.then(
        (result) => finish(result, point),
        () => finish('failed', point),
      );
    },
  };
}
