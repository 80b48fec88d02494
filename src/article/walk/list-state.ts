/** A list while it is walked. */
export interface ListState {
  readonly id: number;
  readonly ordered: boolean;
  readonly depth: number;
  /** -1 in a reversed list. */
  readonly step: number;
  /** Items met so far; the list's size once it has been left. */
  size: number;
  /** The number of the next item. */
  next: number;
}

/** An integer as an HTML attribute writes one, or null. */
function integer(value: string | null | undefined): number | null {
  const found = /^\s*([+-]?\d{1,9})/.exec(value ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

/** A list as it begins. `count`, the number of its items, matters only where it is reversed. */
export function openList(id: number, depth: number, ordered: boolean, start: string | null, reversed: boolean, count: number): ListState {
  return { id, ordered, depth, step: reversed ? -1 : 1, size: 0, next: integer(start) ?? (reversed ? count : 1) };
}

/** Counts one item in; its place and the number that a browser would show. */
export function countItem(list: ListState, value: string | null): { index: number; value: number } {
  const own = integer(value) ?? list.next;
  list.next = own + list.step;
  return { index: list.size++, value: own };
}
