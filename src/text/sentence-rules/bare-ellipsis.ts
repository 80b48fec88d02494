import type { Stop } from './stop.ts';

/** '... and so on', '(...)': dots with nothing before them in the sentence, or in brackets, end nothing. */
export function bareEllipsis({ text, at, end, wordStart }: Stop): boolean {
  if (end - at < 2 && text.charAt(at) !== '…') return false;
  const before = text.slice(Math.max(0, wordStart - 1), at).trimEnd();
  if (before !== '' && !/["“„«([\n]$/.test(before)) return false;
  return at === 0 || /["“„«([\n]\s{0,3}$/.test(text.slice(Math.max(0, at - 3), at));
}
