/** Quotation marks and brackets of a text, paired. */
export interface Pairs {
  /** True where the mark at an index opens. */
  opens(index: number): boolean;
  /** The innermost closed pair around an index, as [open, close]; [-1, -1] where there is none, or only a very long one. */
  around(index: number): readonly [number, number];
}

/** Longer pairs are of no use to anybody here, and more open marks than this are no text: both bound the work on any page. */
const LONGEST = 400;
const DEEPEST = 16;

/** What a text without a mark has. */
const NO_PAIRS: Pairs = { opens: () => false, around: () => NONE };

const NONE: readonly [number, number] = [-1, -1];
const OPEN: Readonly<Record<string, string>> = { '“': '”“', '„': '“”"', '«': '»', '»': '«', '‹': '›', '「': '」', '『': '』', '（': '）', '(': ')', '[': ']' };
const ANY = /["“”„«»‹›「」『』（）()[\]]/g;

/** Pairs the marks of a text in one pass: a mark opens where a space or nothing stands before it, and closes the last one open that fits. */
export function pairMarks(text: string): Pairs {
  if (text.search(ANY) === -1) return NO_PAIRS;
  const open: { mark: string; at: number }[] = [];
  const pairs: (readonly [number, number])[] = [];
  const openers = new Set<number>();
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match !== null; match = ANY.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const closing = open.findLastIndex((entry) => (entry.mark === '"' ? mark === '"' : (OPEN[entry.mark] ?? '').includes(mark)));
    const fresh = at === 0 || /[\s([—–-]/.test(text.charAt(at - 1));
    const ends = at + 1 >= text.length || /[\s.,;:!?)\]]/.test(text.charAt(at + 1));
    if (closing >= 0 && !(fresh && !ends && '"“»«'.includes(mark))) {
      const entry = open[closing];
      open.length = closing;
      if (entry !== undefined && at - entry.at <= LONGEST) pairs.push([entry.at, at]);
    } else if (mark === '"' ? !ends : mark in OPEN && !(ends && '“»'.includes(mark)) && (mark !== '«' || fresh || !ends)) {
      if (open.length >= DEEPEST) open.shift();
      open.push({ mark, at });
      openers.add(at);
    }
  }
  pairs.sort((a, b) => a[0] - b[0]);
  let from = 0;
  return {
    opens: (index) => openers.has(index),
    around: (index) => {
      // Asked for in rising order: outer pairs that are over are never asked for again.
      while (from < pairs.length && (pairs[from]?.[1] ?? 0) < index) from++;
      let found = NONE;
      for (let i = from; i < pairs.length; i++) {
        const pair = pairs[i];
        if (pair === undefined || pair[0] > index) break;
        if (pair[1] >= index) found = pair;
      }
      return found;
    },
  };
}
