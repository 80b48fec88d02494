import type { RolePlace } from '../roles/role-place.ts';
import { isHalfOfThing } from './half-of-thing.ts';
import { isListedAsThing } from './listed-as-thing.ts';

/** English nouns right before the name of a thing: 'the magazine Acme', 'parent company Acme'. None of them begins a sentence part by itself. */
const nounsBefore: ReadonlySet<string> = new Set([
  'agency', 'airline', 'automaker', 'band', 'bank', 'brand', 'broadcaster', 'browser', 'carmaker', 'charity', 'chatbot', 'company', 'conglomerate', 'consultancy', 'firm', 'journal', 'magazine', 'newspaper', 'nonprofit', 'outlet', 'publication',
  'restaurant', 'retailer', 'software', 'startup', 'start-up', 'studio', 'subsidiary', 'supermarket', 'tabloid', 'website',
]);
/** English nouns that make a thing of the name before them and are no verbs: 'Acme pricing', 'an Acme subscription'. */
const nounsAfter: ReadonlySet<string> = new Set([
  'app', 'apps', 'avenue', 'county', 'customers', 'defender', 'goalkeeper', 'headphones', 'integration', 'integrations', 'island', 'islands', 'midfielder', 'militia', 'peninsula', 'platform', 'playmaker', 'pricing', 'province', 'river', 'smartphone',
  'smartphones', 'software', 'striker', 'street', 'subscribers', 'subscription', 'subscriptions', 'users', 'valley', 'vehicle', 'vehicles', 'winger',
]);
/** What may follow a noun and its name: 'the company Acme in Leeds'. Not a verb, of which the name is the subject: 'the company Cole founded'. */
const follows: ReadonlySet<string> = new Set(['as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'that', 'to', 'under', 'which', 'with']);
/** Prizes that are first names too, and what stands after them then: 'an Oscar nomination'. */
const prizes: ReadonlySet<string> = new Set(['César', 'Emmy', 'Goya', 'Grammy', 'Oscar', 'Tony']);
const ofPrizes: ReadonlySet<string> = new Set(['award', 'awards', 'nod', 'nods', 'nomination', 'nominations', 'nominee', 'nominees', 'race', 'season', 'win', 'winner', 'winners', 'wins']);
/** Units that are called after people, in the languages that leave their names as they are: '1,000 Watts'. */
const isUnit = /^(?:(?:ampere|becquerel|coulomb|joule|kelvin|newton|ohm|pascal|sievert|tesla|volt|watt)s?|celsius|fahrenheit|gauss|hertz)$/;
/** A year is no number of them: 'In 2016 Newton won'. */
const isNumber = (word: string): boolean => /^\d/.test(word) && !/^(?:1[5-9]|20)\d\d$/.test(word);
const exchanges: ReadonlySet<string> = new Set(['AMEX', 'ASX', 'BIT', 'BME', 'BSE', 'CSE', 'ETR', 'EPA', 'FRA', 'FWB', 'HKEX', 'LON', 'LSE', 'NASDAQ', 'NSE', 'NYSE', 'NYSEMKT', 'OTC', 'OTCMKTS', 'SIX', 'SSE', 'TSE', 'TSX', 'TSXV', 'XETRA']);

/** 'Acme (NYSE: ACM)' */
const isTraded = ({ tokens, last }: RolePlace): boolean => tokens[last + 1]?.text === '(' && exchanges.has(tokens[last + 2]?.text.toUpperCase().split(':')[0] ?? '') && (tokens[last + 2]?.text.includes(':') === true || tokens[last + 3]?.text === ':');

/** What English calls after those who found it, and what is no longer they: "Ada Cole's disease". */
const named: ReadonlySet<string> = new Set(['disease', 'lymphoma', 'palsy', 'paradox', 'syndrome', 'theorem']);
const isNamedAfter = ({ tokens, last, lexicon }: RolePlace): boolean => lexicon.language === 'en' && /['’]s$/.test(tokens[last]?.text ?? '') && named.has(tokens[last + 1]?.text ?? '') && tokens[last]?.isCapital === true;

/** True where the page itself says outright that it is a house, a brand or a product: traded, an illness, or an example of them. */
export const isSaidThing = (place: RolePlace): boolean => isTraded(place) || isNamedAfter(place) || isListedAsThing(place);

/** 'a best actress Oscar nomination' */
export const isPrize = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && prizes.has(tokens[first]?.text ?? '') && ofPrizes.has(tokens[last + 1]?.lower ?? '');

/** True where the words beside a name say that it is a house, a brand or a product, or half the name of one. */
export function isUsedAsThing(place: RolePlace): boolean {
  const { tokens, first, last, nameEnd, lexicon } = place;
  if (isSaidThing(place) || isHalfOfThing(place)) return true;
  if (first === last && isNumber(tokens[first - 1]?.text ?? '') && isUnit.test(tokens[first]?.lower ?? '')) return true;
  if (lexicon.language !== 'en') return false;
  const after = tokens[last + 1]?.text ?? '';
  if (isPrize(place)) return true;
  const isNamed = tokens[last + 1]?.isWord !== true || tokens[last + 1]?.isCapital === true || follows.has(after) || (tokens[last]?.end ?? 0) > nameEnd;
  return (isNamed && nounsBefore.has(tokens[first - 1]?.text ?? '')) || (nounsAfter.has(after) && tokens[last]?.end === nameEnd);
}
