import type { Box } from './box.ts';

/** Classes of boxes that a style sheet counts: 'step', 'counter-item', 'numbered-list__item'. */
const COUNTED = /(?:^|[\s_-])(?:counter|numbered(?:-list)?|steps?)(?:[_-]+(?:block|box|card|heading|item|row|title))?(?=\s|$)/i;
/** Classes of lists whose items are numbered though they stand in no `<ol>`. */
const COUNTED_LIST = /(?:^|[\s_-])(?:decimal|numbered|numeric|ordered)(?=$|[\s_-])/i;

/** True for a class that gives a list's items numbers. */
export function isCountedList(className: string): boolean {
  return className !== '' && COUNTED_LIST.test(className) && !/un-?ordered/i.test(className);
}

/** Counts boxes that a style sheet would count: those of one class in one box, from 1. */
export class ClassCounter {
  private readonly counts = new Map<string, number>();

  /** The number of a box that is being entered, '' where its class counts nothing. */
  count(around: Box, className: string): string {
    if (className === '' || !COUNTED.test(className)) return '';
    const key = `${around.id} ${className}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return String(count);
  }
}
