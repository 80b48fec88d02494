import type { Token } from './tokens.ts';

/** True where the short form of a house stands in brackets from `open` on, three tokens long: 'International Ski Federation (ISF)'. */
export const isShortForm = (tokens: readonly Token[], open: number): boolean =>
  tokens[open]?.text === '(' && tokens[open + 2]?.text === ')' && /^\p{Lu}\p{Ll}{0,3}\p{Lu}/u.test(tokens[open + 1]?.text ?? '');
