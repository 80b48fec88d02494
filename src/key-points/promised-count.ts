import { baseLanguage } from '../text/base-language.ts';
import { cardinals, cardinalValues } from './numbered/number-words.ts';
import { valueOfDigits } from './numbered/read-digits.ts';

const NUMBER = /(?<![\p{L}\p{N}.,:$€£#/-])(?:\p{Nd}{1,2}(?![\p{Nd}.,:%/]|\p{L}|-\p{L}|\s?(?:%|€|\$|£|uhr|pm|am|years?|jahre[n]?|ans|años|anni|år|months?|days?|hours?|million|billion|percent|prozent)(?!\p{L}))|\p{L}+)/giu;

/** What is called by the number, in a headline whose other words are small: two words with capitals before it and a small one after, 'Fire Station 4 chili'. */
const isCalledSo = (before: string, after: string): boolean => {
  const words = before.split(' ').filter((word) => word !== '');
  return words.length > 1 && words.slice(-2).every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && /^ \p{Ll}/u.test(after);
};

/**
 * How many points a headline promises: '7 things …', 'Sieben Berufe …', 'Top 10'. Number words count in their own language alone: 'on' is ten
 * in Turkish, 'fire' four in Danish.
 * @param language BCP 47; where it cannot be told, those of all languages count.
 * @returns null where it promises none; with several numbers the first between 3 and 60 counts.
 */
export function promisedCount(title: string, language: string): number | null {
  const base = baseLanguage(language);
  const own = cardinals[base] ?? [];
  for (const { 0: word, index } of title.matchAll(NUMBER)) {
    const lower = word.toLowerCase();
    const value = /^\p{Nd}/u.test(word) ? valueOfDigits(word) : base === 'und' ? (cardinalValues.get(lower) ?? 0) : own.indexOf(lower) + 1;
    if (value >= 3 && value <= 60 && !(base === 'en' && isCalledSo(title.slice(0, index), title.slice(index + word.length)))) return value;
  }
  return null;
}
