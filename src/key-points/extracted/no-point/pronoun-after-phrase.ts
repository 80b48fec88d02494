import type { Candidate } from '../candidate.ts';
import { isNear } from './is-near.ts';
import { personPronouns } from './pronoun-first.ts';

/** Words that open a phrase of place, time or kind and no clause, by language, in lower case, sorted. */
export const phraseOpenings: Readonly<Record<string, readonly string[]>> = {
  cs: ['během', 'do', 'k', 'na', 'od', 'po', 'pod', 'pro', 'před', 'při', 's', 'u', 'v', 've', 'z', 'za'],
  da: ['efter', 'for', 'fra', 'hos', 'i', 'med', 'om', 'på', 'under', 'ved'],
  de: ['ab', 'am', 'an', 'auf', 'aus', 'bei', 'beim', 'für', 'im', 'in', 'mit', 'nach', 'ohne', 'seit', 'trotz', 'um', 'unter', 'vom', 'von', 'vor', 'wegen', 'während', 'zu', 'zum', 'zur', 'über'],
  en: ['at', 'by', 'despite', 'during', 'for', 'from', 'in', 'on', 'throughout', 'under', 'with', 'within', 'without'],
  es: ['a', 'al', 'ante', 'bajo', 'con', 'desde', 'durante', 'en', 'para', 'por', 'según', 'sobre', 'tras'],
  fr: ['après', 'au', 'avec', 'chez', 'dans', 'depuis', 'dès', 'en', 'lors', 'pendant', 'pour', 'selon', 'sous', 'sur', 'à'],
  it: ['a', 'al', 'alla', 'con', 'da', 'dal', 'durante', 'in', 'nel', 'nella', 'per', 'su', 'sul', 'tra'],
  nl: ['aan', 'bij', 'door', 'in', 'met', 'na', 'op', 'over', 'sinds', 'tijdens', 'uit', 'van', 'voor'],
  no: ['etter', 'for', 'fra', 'hos', 'i', 'med', 'om', 'på', 'under', 'ved'],
  pl: ['dla', 'do', 'na', 'od', 'po', 'pod', 'podczas', 'przed', 'przez', 'przy', 'w', 'we', 'z', 'za', 'ze'],
  pt: ['a', 'ao', 'após', 'com', 'desde', 'durante', 'em', 'na', 'no', 'para', 'por', 'segundo', 'sob'],
  ru: ['в', 'во', 'для', 'до', 'за', 'из', 'на', 'от', 'по', 'под', 'после', 'при', 'с', 'у'],
  sv: ['efter', 'från', 'för', 'hos', 'i', 'med', 'om', 'på', 'under', 'vid'],
  uk: ['в', 'від', 'для', 'до', 'з', 'за', 'на', 'по', 'при', 'під', 'після', 'у'],
};

/** 'As a child', 'As part of the team': where a clause would have a subject. */
const AS = /^As (?:an?|part) /;
/** 'Today, that company': one word of any kind before it. */
const ONE_WORD = /^\p{L}+, (?:that|these|this|those) (?=([\p{L}'’-]{1,40})(?: ([\p{L}'’-]{1,40}))?)/u;
/** 'Each year, it honours', 'Notably, it gained': it is somebody's. 'In May, it emerged', 'For many, it is hard' are nobody's. */
const IT = /^(?:\p{L}+|(?:At|By|Despite|During|Each|Every|For|From|In|Last|On|Over|Since|Throughout|Under|Within)\b[^,;:]{2,60}), it (?!(?:appear|became|become|can|could|cost|emerge|feel|had been|has been|help|is|isn|look|make|matter|may|might|must|pay|rain|seem|should|snow|take|took|turn|was|wasn|were|will|won|would)\p{Ll}*\b)\p{Ll}/u;
/** Languages that set the verb second: 'Am Montag sagte er', with no comma, and the pronoun is nobody of the phrase. */
const VERB_SECOND: ReadonlySet<string> = new Set(['da', 'de', 'nl', 'no', 'sv']);
/** What else is a subject that nothing before it can tell, right after the comma. */
const DEMONSTRATIVES: Readonly<Record<string, readonly string[]>> = { en: ['that', "that's", 'these', 'this', 'those'] };
/** Whom something is done to may stand in the sentence: 'schlug den Mann und trat ihn'. */
const OBJECTS: ReadonlySet<string> = new Set(['ham', 'hem', 'honom', 'ihm', 'ihn']);
const REACH = 12;
const BREAK = /[,:;()–—"“”„«»?!]/;
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** 'On Monday, she said', 'Im Rathaus sprach er': who is meant stands in no phrase of time or place before it. */
export function pronounAfterPhrase({ text, words, language }: Candidate): boolean {
  if (language === 'en' && IT.test(text)) return true;
  const pointed = language === 'en' ? ONE_WORD.exec(text) : null;
  if (pointed !== null) return !isNear(pointed.slice(1).filter((word) => word !== undefined), language);
  const first = words[0]?.written.toLowerCase() ?? '';
  if (phraseOpenings[language]?.includes(first) !== true && !(first === 'as' && language === 'en' && AS.test(text))) return false;
  const at = BREAK.exec(text)?.index ?? text.length;
  const own = [...(personPronouns[language] ?? []), ...(DEMONSTRATIVES[language] ?? [])];
  const isPronoun = (word: string | undefined): boolean => word !== undefined && own.includes(word.replace('’', "'"));
  if (VERB_SECOND.has(language)) return (text.slice(first.length, at).match(WORD) ?? []).slice(0, REACH).some((word) => isPronoun(word) && !OBJECTS.has(word));
  if (text.charAt(at) === ',') {
    const after = text.slice(at, at + 60).match(WORD) ?? [];
    return isPronoun(after[0]) && !isNear(after.slice(1, 3), language) && text.slice(0, at).split(' ').length <= REACH;
  }
  // Without a comma right after a day or a year: 'On Monday he said'.
  const time = words[1]?.written ?? '';
  return (/^\d{4}$/.test(time) || isNear([time], language)) && isPronoun(words[2]?.written);
}
