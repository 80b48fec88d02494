import type { NamePlace } from './name-place.ts';

/** '[5] Doe, J. (2014)', 'Doe, J. M., Roe, J. & Poe, A.': not 'Columbia, S.C. (AP)'. */
const entry = /^\W{0,3}(?:\d{1,3}\W{1,3})?\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}\.(?:[ -]?\p{Lu}\.){0,3},? (?:\((?:1[5-9]|20)\d\d|(?:(?:&|and|et|und|y|e) )?\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}\.)/u;

/** Who wrote what a page refers to: a line of its bibliography, or 'Doe et al.' in brackets. */
export function reference({ words, to, block }: NamePlace): boolean {
  if (words[to]?.folded === 'et' && words[to + 1]?.folded === 'al') {
    const open = words.findLastIndex(({ text }, at) => at < to && text === '(');
    if (open >= 0 && to - open < 7) return true;
  }
  return entry.test(block.text);
}
