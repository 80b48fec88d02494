import { onceNeeded } from '../../../text/once-needed.ts';

/**
 * Makes a finder of the longest of these words that a text ends with at a place: one look at its last character tells most of them.
 * @param like what other words of the kind end with: the two characters there are one.
 */
export function roleEnding(words: readonly string[], like?: RegExp): (text: string, end: number) => string | undefined {
  const byLast = onceNeeded(() => {
    const found = new Map<string, string[]>();
    for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
      const last = word.charAt(word.length - 1);
      found.set(last, [...(found.get(last) ?? []), word]);
    }
    return found;
  });
  return (text, end) => {
    const known = byLast().get(text.charAt(end - 1))?.find((word) => end >= word.length && text.startsWith(word, end - word.length));
    const two = text.slice(Math.max(0, end - 2), end);
    return known ?? (like?.test(two) === true ? two : undefined);
  };
}
