import { flag } from '../word-flags.ts';
import { shape } from '../word.ts';
import type { NamePlace } from './name-place.ts';

const openers = new Set(['by', 'von', 'par', 'di', 'por', 'av', 'af', 'door', 'od', 'przez', 'text', 'texto', 'texte', 'testo', 'tekst', 'autor', 'author', 'autore', 'auteur', 'автор', 'redaktion', 'de']);
/** So many characters a block of bylines has at most. */
const LONGEST = 160;
const hints = /\b(?:byline|author|authors|writer|auteur|autor|autores|redakteur|firma|credit|credits)\b/;

/** A block that holds names alone ('Jane Doe', 'By Jane Doe and John Roe, Staff Writers', 'Jane Doe · 5 May') where bylines stand. */
export function bylineBlock({ words, from, to, block, atEdge }: NamePlace): boolean {
  if (words.length > 22 || block.kind === 'heading') return false;
  const opener = words[0];
  const opened = opener !== undefined && openers.has(opener.folded) && block.kind !== 'item';
  const said = block.text.length <= LONGEST && hints.test(block.hint);
  if (!opened && !said && (!atEdge || block.kind === 'item' || block.kind === 'row' || block.kind === 'quote')) return false;
  if (said && !block.text.endsWith('.')) return true;
  // A short sentence of a paragraph holds names alone, too: 'Same for Ada Cole.'
  if (!opened && block.text.length > LONGEST) return false;
  // 'The Work of Ada Cole', 'Ada Cole's Farewell': a headline, not those who wrote it.
  const before = words[from - 1];
  if (!opened && (words[to]?.shape === shape.genitive || (before?.candidate === true && before.flags === 0 && before.first === 0))) return false;
  let loose = 0;
  for (let i = opened ? 1 : 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.shape === shape.lower && (word.flags & (flag.particle | flag.credit | flag.role)) === 0 && !/^(?:and|und|et|y|e|og|och|en|i|a|и|та|for|at|in)$/.test(word.folded)) loose++;
    if (/^[.!?]$/.test(word.text) && i < words.length - 1 && words[i - 1]?.candidate !== true) return false;
  }
  return loose === 0 && (opened || words.length <= 16) && !/[?!:]$/.test(block.text);
}
