import type { Label, Series } from './label.ts';

/** The fewest numbers that make a set. */
const FEWEST = 3;

/** How a number may follow another: the next one, the same once more by a slip, or one left out. */
const steps = [1, 0, 2];

/**
 * Sorts labels into series that count up from 1 or down to 1. One number in a series may be missing or repeated.
 * Labels are in the order of the page; a label belongs to one series at most. Numbers that stand in one kind of element
 * go together first; headings of several levels only where that leaves some over.
 */
export function findSeries(labels: readonly Label[]): Series[] {
  const strict = seriesBy(labels, ({ group }) => group);
  const completed = strict.map((series) => ({ ...series, labels: complete(series, notIn(strict, labels)) }));
  const headings = notIn(completed, labels).filter(({ group }) => HEADING.test(group));
  const loose = seriesBy(headings, ({ group }) => group.replace(HEADING, ''));
  return [...completed, ...loose].sort((a, b) => (a.labels[0]?.block ?? 0) - (b.labels[0]?.block ?? 0));
}

const HEADING = / heading \d$/;

function notIn(series: readonly Series[], labels: readonly Label[]): Label[] {
  const taken = new Set(series.flatMap((one) => one.labels));
  return labels.filter((label) => !taken.has(label));
}

/** Ways to write a number that one author mixes by a slip. */
const digits: ReadonlySet<Label['style']> = new Set(['digit', 'bare', 'hash']);
const alike = (a: Label, b: Label): boolean => a.style === b.style || (digits.has(a.style) && digits.has(b.style));

/** Puts in what stands in an element of another kind (one heading of the wrong level): a number missing between two others, or the first. */
function complete({ labels: series, descending }: Series, left: readonly Label[]): readonly Label[] {
  const filled = series.flatMap((label, i) => {
    const next = series[i + 1];
    if (next === undefined || Math.abs(next.value - label.value) !== 2) return [label];
    const wanted = (label.value + next.value) / 2;
    const missing = left.filter((one) => one.value === wanted && alike(one, label) && one.block > label.block && one.block < next.block);
    return missing[0] !== undefined && missing.length === 1 ? [label, missing[0]] : [label];
  });
  const [first] = series;
  if (first === undefined || descending || first.value !== 2 || !HEADING.test(first.group)) return filled;
  const before = left.filter((one) => one.value === 1 && alike(one, first) && HEADING.test(one.group) && one.block < first.block);
  return before[0] !== undefined && before.length === 1 ? [before[0], ...filled] : filled;
}

function seriesBy(labels: readonly Label[], keyOf: (label: Label) => string): Series[] {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const key = keyOf(label);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  return [...groups.values()].flatMap(seriesOf);
}

function seriesOf(labels: readonly Label[]): Series[] {
  const found: Series[] = [];
  let open: Label[] = [];
  let direction = 0;
  let slips = 0;
  let repeated = false;
  const close = (): void => {
    if (isSeries(open, direction)) found.push({ labels: open, descending: direction < 0 });
    open = [];
    direction = 0;
    slips = 0;
    repeated = false;
  };
  for (const label of labels) {
    const last = open.at(-1);
    if (last !== undefined) {
      const step = (label.value - last.value) * (direction || Math.sign(label.value - last.value));
      // Where the slip is a number written twice, the next one may be right again: 3, 3, 5.
      const slip = step === 1 || (step === 2 && repeated) ? 0 : 1;
      if (steps.includes(step) && slips + slip <= 1 && (open.length > 1 || step === 1 || last.value === 1)) {
        direction ||= Math.sign(label.value - last.value);
        slips += slip;
        repeated = step === 0;
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

/** Upward from 1 (or 2, where the first is missing), or down to 1; where the numbers say how many there are, to that many. */
function isSeries(labels: readonly Label[], direction: number): boolean {
  const first = labels[0]?.value ?? Number.NaN;
  const last = labels.at(-1)?.value ?? Number.NaN;
  const total = labels[0]?.total;
  if (labels.length < FEWEST || direction === 0 || (total !== undefined && Math.max(first, last) !== total)) return false;
  return direction > 0 ? first <= 2 : last <= 2;
}
