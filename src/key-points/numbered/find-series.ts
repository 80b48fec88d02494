import type { Label, Series } from './label.ts';

/** The fewest numbers that make a set. */
const FEWEST = 3;

/** How a number may follow another: the next one, the same once more by a slip, or one left out. */
const steps = [1, 0, 2];

/**
 * Sorts labels into series that count up from 1 or down to 1. One number in a series may be missing or repeated.
 * Labels are in the order of the page; a label belongs to one series at most.
 */
export function findSeries(labels: readonly Label[]): Series[] {
  const groups = grouped(labels);
  const found = [...groups.values()].flatMap(seriesOf);
  return found.sort((a, b) => (a.labels[0]?.block ?? 0) - (b.labels[0]?.block ?? 0));
}

function grouped(labels: readonly Label[]): Map<string, Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const group = groups.get(label.group);
    if (group === undefined) groups.set(label.group, [label]);
    else group.push(label);
  }
  return groups;
}

function seriesOf(labels: readonly Label[]): Series[] {
  const found: Series[] = [];
  let open: Label[] = [];
  let direction = 0;
  let slips = 0;
  const close = (): void => {
    if (isSeries(open, direction)) found.push({ labels: open, descending: direction < 0 });
    open = [];
    direction = 0;
    slips = 0;
  };
  for (const label of labels) {
    const last = open.at(-1);
    if (last !== undefined) {
      const step = (label.value - last.value) * (direction || Math.sign(label.value - last.value));
      const slip = step === 1 ? 0 : 1;
      if (steps.includes(step) && slips + slip <= 1 && (open.length > 1 || step === 1 || last.value === 1)) {
        direction ||= Math.sign(label.value - last.value);
        slips += slip;
        open.push(label);
        continue;
      }
      close();
    }
    open.push(label);
  }
  close();
  return found;
}

/** Upward from 1 (or 2, where the first is missing), or down to 1. */
function isSeries(labels: readonly Label[], direction: number): boolean {
  const first = labels[0]?.value ?? Number.NaN;
  const last = labels.at(-1)?.value ?? Number.NaN;
  if (labels.length < FEWEST || direction === 0) return false;
  return direction > 0 ? first <= 2 : last <= 2;
}
