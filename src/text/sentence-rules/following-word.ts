import type { Stop } from './stop.ts';

const WORD = /["'“”„‚‘’«»‹›「『（(([{*–—-]*([\p{L}\p{M}][\p{L}\p{M}'’]*)?/uy;

/** The word that follows a stop, opening marks skipped; '' where something else follows. */
export function followingWord({ text, next }: Stop): string {
  WORD.lastIndex = next;
  return WORD.exec(text)?.[1] ?? '';
}

/** True for a letter that has a capital form and is not in it. */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** True for a letter that has a small form and is not in it. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** True for a decimal digit of any of the scripts that news is written in. */
export function isDigit(character: string): boolean {
  return /[0-9０-９٠-٩۰-۹०-९]/.test(character);
}
