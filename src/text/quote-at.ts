import type { Quote } from '../model.ts';

/** How much of the surroundings a quote carries, in characters. */
const AROUND = 32;

/** The way back to a stretch [start, end) of a block's text. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return { exact: flat(text.slice(start, end)), ...surroundingsOf(text, start, end) };
}

/** What stands around a stretch of a block's text, as a quote carries it; left out where the block ends there. */
export function surroundingsOf(text: string, start: number, end: number): Omit<Quote, 'exact'> {
  const prefix = flat(text.slice(Math.max(0, start - AROUND), start));
  const suffix = flat(text.slice(end, end + AROUND));
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** On one line, without half a character at either end. */
function flat(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const whole = text.slice(first >= 0xdc00 && first <= 0xdfff ? 1 : 0, last >= 0xd800 && last <= 0xdbff ? -1 : undefined);
  return whole.replaceAll('\n', ' ');
}
