import type { Candidate } from '../candidate.ts';

/** How the lines about an author speak of what they do, by language, in lower case, sorted. */
export const authorMarks: Readonly<Record<string, readonly string[]>> = {
  de: ['freie autorin', 'freie journalistin', 'freier autor', 'freier journalist', 'ist redakteur', 'redakteur bei', 'redakteurin bei'],
  en: ['contributor who', 'is a columnist', 'is a contributing', 'is a contributor to', 'is a freelance', 'is a reporter covering', 'is a reporter for', 'is a staff writer', 'reporter who covers', 'who writes about'],
  es: ['es periodista de', 'periodista y redactor'],
  fr: ['est journaliste au', 'est journaliste à', 'journaliste indépendant'],
  nl: ['is redacteur', 'is verslaggever bij'],
};

/** Names whoever the page credits, or speaks like the lines about an author: a byline in the text, or what stands below it. */
export function aboutAuthor({ text, authors, language }: Candidate): boolean {
  if (authors.some((author) => text.includes(author))) return true;
  const marks = authorMarks[language];
  if (marks === undefined) return false;
  const small = text.toLowerCase();
  return marks.some((mark) => small.includes(mark));
}
