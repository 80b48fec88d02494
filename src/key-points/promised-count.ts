import { cardinalValues } from './numbered/number-words.ts';

const NUMBER = /(?<![\p{L}\p{N}.,:$€£#/-])(?:\p{Nd}{1,2}(?![\p{Nd}.,:%/]|\p{L}|-\p{L}|\s?(?:%|€|\$|£|uhr|pm|am|years?|jahre[n]?|ans|años|anni|år|months?|days?|hours?|million|billion|percent|prozent)(?!\p{L}))|\p{L}+)/giu;

/**
 * How many points a headline promises: '7 things …', 'Sieben Berufe …', 'Top 10'.
 * @returns null where it promises none; with several numbers the first between 3 and 60 counts.
 */
export function promisedCount(title: string): number | null {
  for (const [word] of title.matchAll(NUMBER)) {
    const value = /^\p{Nd}/u.test(word) ? Number(word.normalize('NFKC')) : (cardinalValues.get(word.toLowerCase()) ?? Number.NaN);
    if (value >= 3 && value <= 60) return value;
  }
  return null;
}
