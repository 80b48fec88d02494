import { most, type CandidateSet } from '../candidate-set.ts';

/** A name takes few characters; what is longer says something. */
const LONGEST = 70;
/** A time, a score or a count at the end: '2:31.04', '34 points', '9.1 out of 10', '14–10'. */
const FIGURE = /(?:\d[.:–,-]\d|\d\s?(?:'|’|″|%|\p{L}{1,8}\.?)?\s?\)?$|\d (?:out of|von|sur|de|su|van) \d)/u;
/** Nothing but a name and a land or club: 'Ada Cole, Norway', 'Ada Cole (NOR)'. */
const PLACED = /^(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,5}?(?:\p{Lu}[\p{L}'’.-]{0,20}, \p{Lu}[\p{L} .-]{2,20}|\(\p{Lu}[\p{L} .-]{2,20}\))$/u;

/** The finishers of a race, a league's table, charts: a name and a figure or a land each, with nothing under any. */
export const isResults = ({ texts, details, promised }: CandidateSet): boolean =>
  promised !== texts.length && details.every(({ length }) => length === 0) && texts.every((text) => text.length <= LONGEST) && most(texts, 0.75, (text) => FIGURE.test(text) || PLACED.test(text));
