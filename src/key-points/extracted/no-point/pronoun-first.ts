import type { Candidate } from '../candidate.ts';

/** Persons a sentence may speak of without naming them, by language, in lower case, sorted. What also stands for 'you', 'the' or nobody is left out. */
export const personPronouns: Readonly<Record<string, readonly string[]>> = {
  cs: ['jim', 'jí', 'mu', 'on', 'ona'],
  da: ['ham', 'han', 'hun'],
  de: ['er', 'ihm', 'ihn', 'sie'],
  en: ['he', "he'd", "he's", 'him', 'she', "she'd", "she's", 'them', 'they', "they're"],
  es: ['ella', 'ellas', 'ellos', 'él'],
  fi: ['hän', 'hänen'],
  fr: ['elle', 'elles', 'ils'],
  it: ['egli', 'lei', 'lui'],
  nl: ['hem', 'hij', 'ze', 'zij'],
  no: ['ham', 'han', 'hun'],
  pl: ['jemu', 'on', 'ona', 'oni'],
  pt: ['ela', 'elas', 'ele', 'eles'],
  ru: ['ей', 'ему', 'он', 'она', 'они'],
  sv: ['han', 'hon', 'honom'],
  uk: ['вона', 'вони', 'він', 'йому', 'їй'],
};

/** How near to the beginning a pronoun is the subject. */
const REACH = 6;
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** 'If it wants to': it is nobody's only before what has no doer ('If it is true', 'If it rains'). */
const IT: Readonly<Record<string, RegExp>> = { en: /^(?:although|as|because|before|if|once|since|though|unless|until|when|whenever|while) it (?:can|could|did|does|goes|ha[ds](?! been)|makes|needs|started|wanted|wants|went|won)\b/i };

/** 'If he wins', 'Zugleich forderte er', 'Asked why, she said': a pronoun before anything is named that it could stand for. */
export function pronounFirst({ text, language, named }: Candidate): boolean {
  const pronouns = personPronouns[language];
  if (pronouns === undefined) return false;
  if (IT[language]?.test(text) === true) return true;
  const start = text.slice(0, 120);
  let before = '';
  WORD.lastIndex = 0;
  for (let i = 0; i < REACH; i++) {
    const word = WORD.exec(start)?.[0];
    if (word === undefined) return false;
    // 'Wenn Sie bauen': the reader.
    if (pronouns.includes(word.toLowerCase().replace('’', "'")) && !(i > 0 && word === 'Sie')) return true;
    if (i === 0 ? named.has(word) : /^\p{Lu}/u.test(word)) return false;
    // A noun with its article is as good as a name: 'The company said it …'.
    if (ARTICLES.has(before.toLowerCase())) return false;
    before = word;
  }
  return false;
}

const ARTICLES = new Set(['a', 'an', 'the', 'der', 'die', 'das', 'ein', 'eine', 'el', 'la', 'los', 'las', 'un', 'una', 'le', 'les', 'une', 'il', 'lo', 'gli', 'uno', 'o', 'os', 'as', 'um', 'uma', 'de', 'het', 'een', 'en', 'ett', 'et']);
