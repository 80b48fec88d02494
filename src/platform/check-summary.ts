import type { KeyPoint, KeyPointSet, Person, Summary } from '../model.ts';
import { isNumber, isQuote, isString, listOf, oneOf, optional, shaped, type Check } from './checks.ts';

const isPoint = shaped<KeyPoint>({
  number: isNumber,
  text: isString,
  detail: optional(isString),
  quote: isQuote,
  people: listOf(isNumber),
});

const isSet = shaped<KeyPointSet>({
  source: oneOf(['numbered', 'highlights', 'extracted']),
  points: listOf(isPoint),
  promised: optional(isNumber),
  machineMade: optional(oneOf([true])),
});

const isPerson = shaped<Person>({
  name: isString,
  aliases: listOf(isString),
  role: optional(isString),
  roleQuote: optional(isQuote),
  mentions: listOf(isQuote),
});

const isFilled = (value: unknown): value is Summary['keyPoints'] => listOf(isSet)(value) && value.length > 0;

/** A summary as the background sends it: text only, every field of its kind. */
export const isSummary: Check<Summary> = shaped<Summary>({
  url: isString,
  title: isString,
  siteName: optional(isString),
  byline: optional(isString),
  publishedTime: optional(isString),
  language: isString,
  direction: oneOf(['ltr', 'rtl']),
  wordCount: isNumber,
  readingMinutes: isNumber,
  keyPoints: isFilled,
  people: listOf(isPerson),
  truncated: optional(oneOf([true])),
});
