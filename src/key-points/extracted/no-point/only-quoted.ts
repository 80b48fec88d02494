import type { Candidate } from '../candidate.ts';

const WHOLE = /^(?:["“„][^"“”„]*["”“]|«[^«»]*»|»[^«»]*«|「[^「」]*」)[.,。]?$/u;

/** '“The dam is old.”': a quotation and nothing beside it, so that nobody says it. */
export function onlyQuoted({ text }: Candidate): boolean {
  return WHOLE.test(text);
}
