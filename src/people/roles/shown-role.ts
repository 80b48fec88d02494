import type { RoleLexicon } from './role-lexicon.ts';

/** Words before a plural that count: of one of them they say nothing. */
const counting = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|several|various|beiden?|zwei|drei|vier|fünf|twee|drie|vijf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|ambos|due|tre|quattro|cinque|entrambi|dois|duas|três|quatro|två|fyra|båda|to|fire|begge) /iu;
/** 'my', 'our', 'your': whoever speaks is not whom the page is about. */
const speakers = /^(?:my|our|your|mein\p{L}*|unser\p{L}*|dein\p{L}*|mon|ma|mes|notre|nos|votre|vos|mi|mis|nuestr[ao]s?|minha|meu|noss[ao]|mi[ao]|nostr[ao]|mijn|onze|ons|min|mitt?|vår|vårt|vores|mój|moja|můj|мой|мій)$/u;

/**
 * A role as it is shown, out of the page's words for it.
 * @param plural whether the words stand for several names.
 * @returns a part of the text, without the number of those it stands for, and without a 'his' that nothing stands for: of a relation
 * alone that is kept ('his wife', 'seine Frau'), as it tells it from a woman.
 */
export function shownRole(text: string, plural: boolean, lexicon: RoleLexicon): string {
  const space = text.indexOf(' ');
  const first = text.slice(0, Math.max(0, space)).toLowerCase();
  const isRelation = text.toLowerCase().split(/[\s,]+/).some(lexicon.isRelation);
  const said = lexicon.isPossessive(first) && (!isRelation || speakers.test(first)) ? text.slice(space + 1) : text;
  return plural ? said.replace(counting, '') : said;
}
