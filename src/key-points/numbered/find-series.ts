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
  return found.map((series) => ({ ...series, labels: filled(series.labels, labels) })).sort((a, b) => (a.labels[0]?.block ?? 0) - (b.labels[0]?.block ?? 0));
}

/** Puts in a number that is missing between two others where it stands in an element of another kind (one heading of the wrong level). */
function filled(series: readonly Label[], labels: readonly Label[]): readonly Label[] {
  return series.flatMap((label, i) => {
    const next = series[i + 1];
    if (next === undefined || Math.abs(next.value - label.value) !== 2) return [label];
    const wanted = (label.value + next.value) / 2;
    const missing = labels.filter(({ value, style, block }) => value === wanted && style === label.style && block > label.block && block < next.block);
    return missing[0] !== undefined && missing.length === 1 ? [label, missing[0]] : [label];
  });
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
