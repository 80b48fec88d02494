import type { Stop } from './stop.ts';

/** 「行きます。」と話した: a closed quotation that a particle takes up. */
export function japaneseQuotation({ text, language, after, end, next }: Stop): boolean {
  return language === 'ja' && after > end && next === after && /[とってなのをがはもにへやだで]/.test(text.charAt(next));
}
