/** How many points a text of so many words gets: 3 under 300 words, 5 under 1,200, else 7. */
export function pointCount(words: number): number {
  if (words < 300) return 3;
  return words < 1200 ? 5 : 7;
}
