import type { NamePlace } from './name-place.ts';

/** Any of some lines: engines look for all at once in a fraction of the time that one after the other takes. */
const either = (lines: readonly RegExp[]): string => lines.map(({ source }) => source).join('|');

/** What a line says, whatever its case, that serves the reader and tells no story. */
const says: readonly RegExp[] = [
  /\bcontributed (?:additional )?(?:reporting|research)\b|\bcontributed(?: to (?:(?:this|the) (?:report|story|article)|this (?:content|coverage|guide|page|piece|post)\b)|(?<=\balso contributed)\W{0,2}$)/,
  /\bthis (?:article|content|guide|page|piece|post|story) (?:was|has been) (?:\S+ ){0,9}(?:checked|edited|published|produced|reviewed|translated|written) by\b/,
  /\b(?:in|to) your inbox\b|^.{0,60}\bnewsletter, (?:curated|edited|written) by\b/,
  /\breported from\b.*\bfrom\b|\breporters?\b.{0,40}\breported from\b/,
  /\bfollow (?:him|her|them|me|us)\b.{0,40}(?:@|twitter|facebook|instagram)|\b(?:can be reached at|email (?:him|her))\b.{0,40}(?:@|$)|\bon twitter\b.{0,12}@/,
];
/** How such a line begins, by language. */
const begins: readonly RegExp[] = [
  /(?:with (?:additional )?|additional )(?:files|reporting|research) (?:by|from)\b|(?:start (?:the|your) (?:day|morning|week) with|listen to (?:our|the)\b.{0,60}\bpodcast)\b/,
  /(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|written|produced) (?:by|from)\b/,
  /(?:read more|more from|follow|subscribe|sign up|want more|click here|watch:|listen:|see also|also read|read also|you may also like|related (?:articles?|coverage|stor(?:ies|y))|don't miss|share your (?:comments|story|thoughts))\b|related:/,
  /mehr zum thema|auch interessant|lesen sie (?:auch|mehr)|siehe auch|mitarbeit|redaktion|texte? von|übersetz/,
  /lire aussi|lire également|à lire|sur le même sujet|voir aussi|propos recueillis|avec la collaboration|traduit/,
  /además lea|lea (?:además|también)|lee también|también (?:lea|lee|le puede interesar|puedes? leer|te puede interesar)|(?:le|te) puede interesar|vea también|ver también|con información de|traducido/,
  /leggi anche|guarda anche|potrebbe interessarti|a cura di|confira também|leia também|leia mais|saiba mais|veja também|com informações/,
  /lees ook|läs också|läs mer|les også|les mer|læs også|læs mere|czytaj|zobacz|čtěte|читайте|смотрите/,
];

const serviceLines: readonly RegExp[] = [
  new RegExp(either(says), 'i'),
  new RegExp(`^\\W{0,3}(?:${either(begins)})`, 'i'),
  /^\W{0,3}(?:\S{1,30} ){0,3}(?:correspondents?|journalists?|reporters?|staff|writers?) (?!.{0,160}\b(?:said|say|says|tell|tells|that|told)\b)\p{Lu}.{0,160},? contributed\W*$/u,
  /^\W{0,3}(?:Contact|E-?[Mm]ail|Reach) (?:\p{Lu}|(?:her|him|our|the (?:author|editor|reporter|writer)|us)\b)/u,
];

/**
 * How such a line ends at the edge of a story: 'Jane Doe reported from Rome and John Roe wrote in Oslo.' Elsewhere it may tell of reporters.
 * Whoever only 'wrote in May' wrote something else, and what is quoted is part of the story.
 */
const closing = /^(?!.*(?:["“”„«»‹›‘]|(?<!\p{L})')).{0,60}\b(?:contributed|reported(?: and wrote)?|wrote and reported|wrote (?:the|this) (?:article|report|story)) (?:from|in) \p{Lu}.{0,60}$/u;

/** Told once for all the names of a sentence. */
const told = new WeakMap<NamePlace['words'], boolean>();

/** A line of thanks to colleagues, of advice or of promotion: 'Jane Doe in Rome contributed to this report', 'Read more from Jane Doe'. */
export function serviceLine({ text, words, atEdge }: NamePlace): boolean {
  let is = told.get(words);
  if (is === undefined) told.set(words, (is = serviceLines.some((line) => line.test(text)) || (atEdge && text.length < 120 && closing.test(text))));
  return is;
}
