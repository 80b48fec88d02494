/** A German article in the nominative before a weak adjective. */
const article = /(?:^|[^\p{L}])((?:das|der|die) )$/iu;
const weakAdjective = /^\p{Ll}+e \p{L}/u;

/**
 * Where a role begins as it is shown: at its article where German leaves an adjective incomplete without it, as 'der georgische Präsident' is.
 * @param start where the role itself begins in the text.
 */
export function articleStart(text: string, start: number, language: string): number {
  if (language !== 'de' || !weakAdjective.test(text.slice(start))) return start;
  return start - (article.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.length ?? 0);
}
