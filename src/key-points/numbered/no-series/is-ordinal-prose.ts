import type { CandidateSet } from '../candidate-set.ts';

const MONTH_OR_CLUB =
  /^(?:jan|feb|mar|apr|ma[iyj]|jun|jul|aug|sep|okt|oct|nov|dez|dec|déc|fév|avr|août|ene|ago|dic|gen|mag|giu|lug|set|ott|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|pro|sty|lut|kwi|cze|lip|sie|wrz|paź|gru|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\b|^(?:fc|bundesliga|liga|platz|runde|halbzeit|spieltag|kl\.|klasse|stock|etage|weltkrieg)\b/iu;

/** '1. FC Köln', '3. Liga', '1. Januar': the number is a word of the sentence. */
export const isOrdinalProse = ({ texts, labels }: CandidateSet): boolean =>
  labels.some(({ style }) => style === 'digit') && texts.filter((text) => MONTH_OR_CLUB.test(text)).length * 2 >= texts.length;
