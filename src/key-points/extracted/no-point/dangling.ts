import type { Candidate } from '../candidate.ts';

/** Pronouns, demonstratives and connectives that point to what was said before, in lower case, sorted. */
export const danglingWords: Readonly<Record<string, readonly string[]>> = {
  da: ['da', 'de', 'den', 'denne', 'derfor', 'det', 'dette', 'disse', 'dog', 'han', 'hans', 'hendes', 'her', 'hun', 'men', 'og', 'også', 'så'],
  de: ['aber', 'allerdings', 'also', 'auch', 'außerdem', 'da', 'dabei', 'dadurch', 'dafür', 'dagegen', 'daher', 'damit', 'danach', 'dann', 'daran', 'darauf', 'daraufhin', 'darin', 'darum', 'darunter', 'das', 'davon', 'davor', 'dazu', 'denn', 'dennoch', 'deren', 'deshalb', 'dessen', 'deswegen', 'dies', 'diese', 'diesem', 'diesen', 'dieser', 'dieses', 'doch', 'dort', 'ebenso', 'er', 'es', 'hier', 'hierbei', 'hinzu', 'ihm', 'ihn', 'ihnen', 'ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'indes', 'jedoch', 'oder', 'sein', 'seine', 'seinem', 'seinen', 'seiner', 'sie', 'so', 'solche', 'somit', 'sondern', 'stattdessen', 'trotzdem', 'und', 'weil', 'zudem'],
  en: ['accordingly', 'additionally', 'afterwards', 'also', 'and', 'another', 'as such', 'besides', 'both', 'but', 'consequently', 'either', 'finally', 'furthermore', 'he', "he'd", "he's", 'hence', 'her', 'here', 'hers', 'him', 'his', 'however', 'instead', 'it', "it's", 'its', 'likewise', 'meanwhile', 'moreover', 'neither', 'nevertheless', 'nonetheless', 'nor', 'or', 'otherwise', 'she', "she'd", "she's", 'similarly', 'so', 'still', 'such', 'that', "that's", 'their', 'them', 'then', 'there', 'therefore', 'these', 'they', "they'd", "they're", "they've", 'this', 'those', 'though', 'thus', 'too', 'yet', 'because', 'which'],
};

const LEADING = /^[\s"'“”„‚‘’«»‹›「『（(\[\-–—…]+/;

/** Begins with a word that points outside of it: 'He', 'However', 'Dieser', 'Mais'. */
export function dangling({ text, language }: Candidate): boolean {
  const start = text.replace(LEADING, '').toLowerCase().replace(/’/g, "'");
  const word = /^[\p{L}\p{M}']+/u.exec(start)?.[0] ?? '';
  const words = danglingWords[language] ?? danglingWords['en'] ?? [];
  return words.includes(word);
}
