import type { CopyChoice, KeyPoint, Person, Summary } from '../model.ts';
import { cleanUrl } from './clean-url.ts';

/** What is copied, before it is written in one notation or another. All of it is text of one line. */
export interface Outline {
  readonly title: string;
  /** Site and day, as far as they are known. */
  readonly dateline: readonly string[];
  readonly url: string | null;
  /** Who made the points; left out for one point alone. */
  readonly source?: string;
  readonly points: readonly OutlinePoint[];
  readonly people?: { readonly heading: string; readonly entries: readonly Pick<Person, 'name' | 'role'>[] };
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A point as it is copied. */
export interface OutlinePoint {
  /** Null for one point alone that had no number of its own. */
  readonly number: number | null;
  readonly text: string;
  readonly detail: readonly string[];
  /** The address of the sentence itself. */
  readonly link?: string;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const linkTo = (url: string | null, fragment: string | null | undefined): string | undefined => {
  if (url === null || !fragment) return undefined;
  return url.includes('#') ? url + fragment.slice(1) : url + fragment;
};

/** Picks from a summary what the reader chose to copy. */
export function outline(summary: Summary, choice: CopyChoice): Outline {
  const set = summary.keyPoints[choice.set] ?? summary.keyPoints[0];
  const url = cleanUrl(summary.url);
  const alone = choice.point !== undefined;
  const write = (point: KeyPoint, index: number): OutlinePoint => {
    const link = linkTo(url, choice.fragments?.[index]);
    return {
      number: alone && set.source !== 'numbered' ? null : point.number,
      text: fold(point.text),
      detail: choice.detail && point.detail ? point.detail.split('\n').map(fold).filter(Boolean) : [],
      ...(link === undefined ? {} : { link }),
    };
  };
  const points = set.points.map(write).filter((_, index) => !alone || index === choice.point);
  const entries = summary.people.map(({ name, role }) => ({ name: fold(name), ...(role ? { role: fold(role) } : {}) }));
  return {
    title: fold(summary.title),
    dateline: [summary.siteName, choice.words.date].flatMap((part) => (part ? [fold(part)] : [])),
    url,
    ...(alone ? {} : { source: choice.words.source }),
    points,
    ...(choice.people && entries.length > 0 ? { people: { heading: choice.words.people, entries } } : {}),
    language: summary.language,
    direction: summary.direction,
  };
}
