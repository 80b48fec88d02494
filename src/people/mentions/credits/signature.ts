import type { NamePlace } from './name-place.ts';

/** A full name alone after the last sentence of an item, without a stop: '… and left the house. Jane Doe'. Not what a quotation is ended by. */
export function signature({ words, from, to, start, block, text }: NamePlace): boolean {
  if (to !== words.length || to - from < 2 || block.kind === 'quote' || block.kind === 'heading') return false;
  const name = text.slice(start);
  if (block.text.length < name.length + 60 || !block.text.endsWith(name) || /^["“”„«»‹›‘’']/.test(block.text)) return false;
  const before = block.text.slice(0, -name.length).slice(-4).trimEnd();
  // Alone in its sentence, or after a quotation, whose stop may not have ended one.
  return from === 0 ? /[.!]["”’»)]*$/.test(before) : /[.!]["”’»]$/.test(before);
}
