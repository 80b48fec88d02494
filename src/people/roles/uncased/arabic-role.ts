import { uncasedRoleWords } from './uncased-role-words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';

const heads: ReadonlySet<string> = new Set(uncasedRoleWords.ar);
/** Words that no role goes across, before the name: small words of clauses, and verbs of saying. */
const stops: ReadonlySet<string> = new Set('أن إن أنه إنه أنها إنها الذي التي الذين من إلى على عن مع بين بعد قبل حتى لكن كما قد لقد كان كانت قال وقال قالت وقالت أضاف وأضاف أضافت وأضافت صرح وصرح أعلن وأعلن أكد وأكد'.split(' '));
/** How many words a role may have. */
const LONGEST = 7;

/** True for a word of role, with or without article and a small word written together with it. */
const isHead = (word: string): boolean => [word, word.replace(/^ال/, ''), word.replace(/^[وفبلك]/, ''), word.replace(/^[وفبك]ال/, ''), word.replace(/^لل/, '')].some((form) => heads.has(form));

/** الرئيس الأمريكي السابق …: the words right before the name, from the farthest word of role on. */
const before: UncasedRoleRule = (text, start) => {
  const words = [...text.slice(0, start).matchAll(/(?:[\u0620-\u064a\u0671-\u06d3]|\p{M})+/gu)].slice(-LONGEST);
  let from = -1;
  let edge = start;
  for (const word of words.reverse()) {
    const end = word.index + word[0].length;
    if (text.slice(end, edge) !== ' ' || stops.has(word[0])) break;
    edge = word.index;
    if (isHead(word[0])) from = /^و(?!زير|الد)/.test(word[0]) ? edge + 1 : edge;
  }
  return from < 0 ? null : { start: from, end: start - 1 };
};

/** …، وهي ناشطة فلسطينية: the words after the comma, up to a verb or a mark. */
const after: UncasedRoleRule = (text, _start, end) => {
  const opening = /^ ?، (?:و?(?:هو|هي) )?/u.exec(text.slice(end, end + 12));
  if (opening === null) return null;
  const start = end + opening[0].length;
  let to = start;
  for (const word of text.slice(start, start + 80).matchAll(/(?:[\u0620-\u064a\u0671-\u06d3]|\p{M})+/gu)) {
    const at = start + word.index;
    if (at > to + 1 || (at === start && !isHead(word[0])) || (at > start && (stops.has(word[0]) || /^[يت]/.test(word[0])))) break;
    to = at + word[0].length;
    if (text.slice(start, to).split(' ').length >= LONGEST) break;
  }
  return to === start ? null : { start, end: to };
};

/** Arabic: words of role before the name, or after it and a comma. */
export const arabicRole: UncasedRoleRule = (text, start, end) => before(text, start, end) ?? after(text, start, end);
