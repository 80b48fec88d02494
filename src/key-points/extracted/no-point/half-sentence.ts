import type { Candidate } from '../candidate.ts';

/** Words that open a clause that needs another one, by language, in lower case, sorted. What may also open a whole sentence is left out. */
export const subordinators: Readonly<Record<string, readonly string[]>> = {
  cs: ['aby', 'jestliže', 'přestože', 'zatímco', 'že'],
  da: ['eftersom', 'fordi', 'hvorfor', 'selvom'],
  de: ['dass', 'falls', 'nachdem', 'ob', 'obwohl', 'sodass', 'sofern', 'warum', 'weil', 'wenn', 'weshalb', 'wieso'],
  en: ['although', 'unless', 'whereas', 'whether', 'which', 'whose'],
  es: ['aunque', 'mientras que', 'porque', 'puesto que'],
  fr: ['afin que', 'alors que', 'bien que', 'parce que', 'puisque', 'tandis que'],
  it: ['affinché', 'benché', 'perché', 'poiché', 'sebbene'],
  nl: ['aangezien', 'hoewel', 'omdat', 'terwijl', 'waarom', 'zodat'],
  no: ['ettersom', 'fordi', 'hvorfor', 'selv om'],
  pl: ['aby', 'chociaż', 'ponieważ', 'żeby'],
  pt: ['embora', 'enquanto que', 'porque', 'posto que'],
  sv: ['eftersom', 'fastän', 'varför'],
};

const LEADING = /^[\s"'“”„‚‘’«»‹›–—-]+/;
const PARTED = /[,;:–—]/;

/** 'Warum moralische Selbstdarstellung nicht der beste Weg ist.': a clause that hangs on nothing. */
export function halfSentence({ text, language }: Candidate): boolean {
  const small = text.replace(LEADING, '').toLowerCase();
  return !PARTED.test(small) && (subordinators[language] ?? []).some((word) => small.startsWith(`${word} `));
}
