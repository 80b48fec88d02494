import { agencies } from './agencies.ts';
import { shape } from '../word.ts';
import type { NamePlace } from './name-place.ts';

/** So many words the name of a house has at most. */
const LONGEST_HOUSE = 6;

const isSlash = (mark: string): boolean => mark === '/' || mark === '|';
const pauses: ReadonlySet<string> = new Set([',', '–', '—', '-']);

/** 'Jane Doe for The Daily News', alone in the sentence that ends the block: in a caption a house of initials too ('NPA'), elsewhere one that begins with 'The'. */
function isForHouse({ words, from, to, block, text }: NamePlace): boolean {
  if (words[to]?.text !== 'for') return false;
  const house = words.slice(to + 1);
  // 'in Oslo, N.D. Jane Doe for The Daily News'
  const opens = from === 0 || (block.kind === 'caption' && words[from - 1]?.text.endsWith('.') === true);
  if (!opens || house.length === 0 || house.length > LONGEST_HOUSE || !block.text.endsWith(text) || block.kind === 'heading') return false;
  const isHouse = house[0]?.text === 'The' || (block.kind === 'caption' && house[0]?.shape === shape.allCaps);
  return isHouse && house.every(({ shape: written, text: word }) => written !== shape.lower || word === 'of');
}

/** 'Jane Doe/AFP', 'IMAGO / Jane Doe', '(Jane Doe and John Roe/The Daily News)', 'Jane Doe, AP' at the end of a caption. */
export function besideAgency(place: NamePlace): boolean {
  const { words, from, block } = place;
  // 'Jane Doe II/Copyright 2026 AFP'
  const to = /^(?:I{2,3}|IV|[JS]r\.?)$/.test(words[place.to]?.text ?? '') ? place.to + 1 : place.to;
  const before = words[from - 1]?.text ?? '';
  const after = words[to]?.text ?? '';
  if (isSlash(before) && (agencies.has(words[from - 2]?.folded ?? '') || agencies.has(words[from - 3]?.folded ?? '') || block.kind === 'caption')) return true;
  const next = words[to + 1];
  if (isSlash(after) && next !== undefined && (agencies.has(next.folded) || block.kind === 'caption' || next.folded === 'the' || next.folded === 'copyright')) return true;
  // 'Jan Holm (Ap)' is of Norway's Labour party.
  if (after === '(' && next !== undefined && next.text !== 'Ap' && agencies.has(next.folded) && words.length - to <= 5) return true;
  if (pauses.has(after) && next !== undefined && agencies.has(next.folded) && words.length - to <= 4 && next.text === next.text.toUpperCase()) return true;
  if (isForHouse(place)) return true;
  if (before !== '(') return false;
  // '(Jane Doe for The Daily News)' at the end.
  if (words[to]?.folded === 'for' && next?.candidate === true && words.slice(to, -1).every(({ text }) => text !== ')') && words.at(-1)?.text === ')') return true;
  // A parenthesis of names that ends with a slash and a house.
  for (let i = to; i < words.length && i < to + 9 && words[i]?.text !== ')'; i++) if (words[i]?.text === '/') return true;
  return false;
}
