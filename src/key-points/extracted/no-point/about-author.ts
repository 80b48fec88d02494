import { startersOf } from '../../../text/sentence-rules/starters.ts';
import type { Candidate } from '../candidate.ts';
import { marksByLanguage } from './marks-pattern.ts';

/** How the lines about an author speak of what they do, by language, in lower case, sorted. */
export const authorMarks: Readonly<Record<string, readonly string[]>> = {
  de: ['freie autorin', 'freie journalistin', 'freier autor', 'freier journalist', 'ist redakteur', 'redakteur bei', 'redakteurin bei'],
  en: ['contributor who', 'is a columnist', 'is a contributing', 'is a contributor to', 'is a freelance', 'is a reporter covering', 'is a reporter for', 'is a staff writer', 'reporter who covers', 'who writes about'],
  es: ['es periodista de', 'periodista y redactor'],
  fr: ['est journaliste au', 'est journaliste à', 'journaliste indépendant'],
  nl: ['is redacteur', 'is verslaggever bij'],
};

const marks = marksByLanguage((language) => authorMarks[language] ?? []);

/** Names whoever the page credits, or speaks like the lines about an author: a byline in the text, or what stands below it. */
export function aboutAuthor({ text, authors, language }: Candidate): boolean {
  return authors.some((author) => text.includes(author) || startsWithFirst(text, author, language)) || marks(language).test(text);
}

/** 'Ann covers dams', 'Before that, Ann taught': whoever is called by the first name of one who wrote the text is that one. */
function startsWithFirst(text: string, author: string, language: string): boolean {
  const first = author.slice(0, author.indexOf(' '));
  // 'The Dover Press': a house is nobody's first name.
  if (first.length < 3 || startersOf(language).has(first.toLowerCase())) return false;
  const comma = text.indexOf(', ');
  return (comma < 0 ? [0] : [0, comma + 2]).some((at) => text.startsWith(`${first} `, at) && !/^\p{Lu}/u.test(text.slice(at + first.length + 1)));
}
