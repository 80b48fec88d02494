import type { Candidate } from '../candidate.ts';

/** Names whoever the page credits: a byline in the text, or the lines about the author below it. */
export function aboutAuthor({ text, authors }: Candidate): boolean {
  return authors.some((author) => text.includes(author));
}
