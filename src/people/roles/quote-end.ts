import type { Token } from './tokens.ts';

/** Quotation marks that open, each with those that close. */
const marks: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ['„', '“”'], ['«', '»'], ['»', '«'], ['‘', '’']]);
const LONGEST = 8;

/** Are the tokens from one to another words of a title, the first with a capital? With a comma or a full stop they are speech. */
const isTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.isCapital === true && tokens.slice(from, to).every((token) => token.isWord || /^[-–:&’'!?]$/.test(token.text));

/** Where a title in quotation marks that opens at `open` closes; -1 where none does. */
export function quoteEnd(tokens: readonly Token[], open: number): number {
  const closing = marks.get(tokens[open]?.text ?? '');
  if (closing === undefined) return -1;
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST); at++) if (closing.includes(tokens[at]?.text ?? '?')) return isTitle(tokens, open + 1, at) ? at : -1;
  return -1;
}

/** Where a title in quotation marks that closes at `close` opens; -1 where none does. */
export function quoteStart(tokens: readonly Token[], close: number): number {
  for (let open = close - 2; open >= Math.max(0, close - LONGEST); open--) if (quoteEnd(tokens, open) === close) return open;
  return -1;
}
