/** Shorter words have no slips. */
export const SHORTEST_SLIP = 6;
const isLatinOrCyrillic = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/**
 * One letter wrong, left out, doubled or swapped with its neighbour, in a long word ('voldomyr' and 'volodymyr').
 * Short words are let alone: Anna and Anne, Hansen and Jansen are different people. The first letter must be right.
 */
export function isTypoOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_SLIP || long.length - short.length > 1 || short === long || short[0] !== long[0] || !isLatinOrCyrillic.test(short)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  // What is left in the middle: one letter against one or none, or the same letters in another order, one left out at most.
  if (right.length <= 1) return !isEnding(end, left, right);
  const missing = [...left].reduce((rest, letter) => rest.replace(letter, ''), right);
  return right.length <= 3 && missing.length <= right.length - left.length;
}

/** A different last letter is more often another name or case ('Daniel' and 'Daniela') than a slip. */
const isEnding = (untouched: number, left: string, right: string): boolean => untouched === 0 && `${left}${right}` !== '';
