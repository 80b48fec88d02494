import type { Stop } from './stop.ts';

/** Longer quotations are whole paragraphs of speech: their sentences stand alone. */
const LONGEST = 280;

/** '"It works. We tested it," she said', '(He left. She stayed.)': a short quotation or bracket is not torn. */
export function insideQuotation({ opened, closes, after }: Stop): boolean {
  return closes >= after && closes - opened <= LONGEST;
}
