/** So much of a page is looked through, and so many names: no page that people read has more. */
const MOST_TEXT = 60_000;
const MOST_NAMES = 2_000;

/** Counts how often words stand on a page, each once, so that a page made of names costs no more than a long one. */
export function repeatCounter(texts: readonly string[]): (word: string) => number {
  const page = texts.join('\n').slice(0, MOST_TEXT);
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_NAMES) return 1;
    const count = page.split(word).length - 1;
    known.set(word, count);
    return count;
  };
}
