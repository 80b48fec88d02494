/** Makes a finder of the longest of these words that a text ends with at a place: one look at its last character tells most of them. */
export function roleEnding(words: readonly string[]): (text: string, end: number) => string | undefined {
  const byLast = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const last = word.charAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), word]);
  }
  return (text, end) => byLast.get(text.charAt(end - 1))?.find((word) => text.startsWith(word, end - word.length) && end >= word.length);
}
