import type { Candidate } from '../candidate.ts';

/** Marks of lines that ask, lead elsewhere or name who made the page, by language; looked for in lower-case text. */
export const pleas: Readonly<Record<string, readonly string[]>> = {
  de: ['abonnieren', 'hier klicken', 'lesen sie auch', 'mehr dazu', 'mehr zum thema', 'newsletter'],
  en: ['all rights reserved', 'click here', 'contributed reporting', 'contributed to this report', 'editing by', 'follow us', 'newsletter', 'read more', 'reporting by', 'sign up', 'subscribe', 'this article was', 'this story was'],
  es: ['boletín', 'haz clic', 'lea también', 'lee también', 'suscríbete', 'síguenos'],
  fr: ['abonnez-vous', 'cliquez ici', 'inscrivez-vous', 'lire aussi', 'newsletter'],
  it: ['clicca qui', 'iscriviti', 'leggi anche', 'newsletter'],
  nl: ['abonneer', 'klik hier', 'lees ook', 'nieuwsbrief'],
  pt: ['assine', 'clique aqui', 'inscreva-se', 'leia mais', 'leia também', 'newsletter'],
};

/** Asks for a subscription, a click or a gift, or leads to another story. */
export function plea({ text, language }: Candidate): boolean {
  const small = text.toLowerCase();
  return [...(pleas[language] ?? []), ...(language === 'en' ? [] : pleas['en'] ?? [])].some((mark) => small.includes(mark));
}
