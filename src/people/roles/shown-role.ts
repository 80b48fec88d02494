import type { RoleLexicon } from './role-lexicon.ts';

/** Endings of the plural that leave the singular when cut off, in languages whose role words say nothing of the sex. */
const cut: Readonly<Record<string, readonly string[]>> = { da: ['e'], de: ['nen'], en: ['s', 'es'], nl: ['s'], no: ['e'] };
/** Words before a plural that count: they fall with it. */
const counting = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|several|various|beiden?|zwei|drei|vier|fünf) /iu;
/** 'my', 'our', 'your': whoever speaks is not whom the page is about. */
const speakers = /^(?:my|our|your|mein\p{L}*|unser\p{L}*|dein\p{L}*|mon|ma|mes|notre|nos|votre|mi|mis|nuestr[ao]s?|minha|meu|noss[ao]|mi[ao]|nostr[ao]|mijn|onze|ons|min|mitt|vår|vårt|vores|mój|moja|můj|мой|мій)$/u;

/** 'Democratic Reps.' → 'Democratic Rep': of words that several names share, what is left of the last one in the singular; else all. */
function ofOne(text: string, lexicon: RoleLexicon): string {
  const counted = text.replace(counting, '');
  const word = /[\p{L}-]+(?=\.?$)/u.exec(counted);
  if (word === null) return counted;
  const stem = counted.slice(0, word.index);
  const single = (cut[lexicon.language] ?? []).filter((end) => word[0].endsWith(end)).map((end) => word[0].slice(0, -end.length)).find((one) => lexicon.isHead(one.toLowerCase()) && !lexicon.isPlural(one.toLowerCase()));
  return single === undefined || stem.split(' ').some(lexicon.isAnd) ? counted : stem + single;
}

/**
 * A role as it is shown, out of the page's words for it.
 * @param plural whether the words stand for several names.
 * @returns a part of the text: without the plural's ending where that can be, and without a 'his' that nothing stands for: of a relation
 * alone it is kept ('his wife', 'seine Frau'), as it tells it from a woman.
 */
export function shownRole(text: string, plural: boolean, lexicon: RoleLexicon): string {
  const space = text.indexOf(' ');
  const first = text.slice(0, Math.max(0, space)).toLowerCase();
  const isRelation = text.toLowerCase().split(/[\s,]+/).some(lexicon.isRelation);
  const said = lexicon.isPossessive(first) && (!isRelation || speakers.test(first)) ? text.slice(space + 1) : text;
  return plural ? ofOne(said, lexicon) : said;
}
