import type { Candidate } from '../candidate.ts';

/** 'https://…', 'www.…', 'desk@post.example', '555-010-2233', '+49 30 1234567', '(0)20 7946 0000'. */
const ADDRESS = /https?:\/\/|\bwww\.|\w@\w[\w-]{0,30}\.\w|(?<![\d-])\d{3}[-.]\d{3,4}[-.]\d{4}(?![\d-])|\(\d{2,5}\) ?\d{3,4}[- ]\d{3,4}\b|(?<!\S)\+\d{1,3}[ (]\d{1,4}[ )]/;

/** 'Accessed March 2025', 'abgerufen am 3. Mai': how lists of sources say when. */
const LOOKED_UP = /\b(?:accessed|retrieved|abgerufen am|consulté le|consultado el|acesso em|geraadpleegd op|dostęp|citováno|hämtad) (?:on )?(?:\d{1,2}[.,]? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? (?:\d{1,2},? )?\d{4}|\d{4}-\d\d)/iu;

const YEAR = /\d{4}/;

/** Holds an address or a telephone number: a way to reach somebody, or an entry in a list of sources. */
export function contact({ text }: Candidate): boolean {
  // Most sentences have no year.
  return ADDRESS.test(text) || (YEAR.test(text) && LOOKED_UP.test(text));
}
