import type { Candidate } from '../candidate.ts';

/** One half of a quotation: it opened in an earlier sentence or closes in a later one. */
export function tornQuotation({ text }: Candidate): boolean {
  let straight = 0;
  let depth = 0;
  for (const character of text) {
    if (character === '"') straight++;
    else if ('“„«「『'.includes(character)) depth += character === '“' && depth > 0 ? -1 : 1;
    else if ('”»」』'.includes(character)) depth -= 1;
  }
  return straight % 2 === 1 || depth !== 0;
}
