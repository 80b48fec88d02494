import { Readability } from '@mozilla/readability';
import { isSummary } from '../../src/platform/check-summary.ts';
import { summarize } from '../../src/summarize.ts';
import { printOf } from './print-of.ts';

/** What came of one page. Times are in milliseconds. */
export interface Outcome {
  /** What was thrown; '' for nothing. */
  readonly thrown: string;
  /** Whether the document was another one afterwards. */
  readonly changed: boolean;
  readonly ours: number;
  /** Bare Readability on the same document; null where it was not timed, or threw. */
  readonly bare: number | null;
  /** The first set of points; null for a page without a summary. */
  readonly points: readonly string[] | null;
  /** The promise about the summary that was broken; '' for none. */
  readonly broken: string;
}

/** Milliseconds since any moment. */
type Clock = () => number;
const wallClock: Clock = () => performance.now();

function timeReadability(document: Document, clock: Clock): number | null {
  const start = clock();
  try {
    new Readability(document.cloneNode(true) as Document).parse();
    return clock() - start;
  } catch {
    return null;
  }
}

/** Summarises a page and looks whether every promise was kept. Never throws. */
export function checkPage(document: Document, bareToo: boolean, clock = wallClock): Outcome {
  const bare = bareToo ? timeReadability(document, clock) : null;
  const before = printOf(document);
  const start = clock();
  try {
    const summary = summarize(document);
    const ours = clock() - start;
    const again: unknown = JSON.parse(JSON.stringify(summary));
    const broken = summary === null ? '' : !isSummary(again) ? 'it is no summary after it has travelled' : summary.keyPoints.some(({ points }) => points.length === 0) ? 'a set without points' : '';
    return { thrown: '', changed: printOf(document) !== before, ours, bare, points: summary?.keyPoints[0].points.map(({ text }) => text) ?? null, broken };
  } catch (error) {
    return { thrown: String(error instanceof Error ? error.stack : error), changed: printOf(document) !== before, ours: clock() - start, bare, points: null, broken: '' };
  }
}
