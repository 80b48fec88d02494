import { rawOf, wordsIn, type BoxCandidate } from '../box-candidate.ts';

const FEWEST_WORDS = 4;
const MOST_LINES = 8;
/** A time at either end of a line ('May 3, 07:30'), which amounts like '$1.14' and '1.200' are none; an address, a credit, a date line, a way to share. */
const NO_STATEMENT = /^\d{1,2}[:.]\d{2}(?!\d)|(?<![\d.,$€£¥])\d{1,2}[:.]\d{2}(?: ?\p{L}{1,4}\.?)?\)?$|@|©|^(?:by|von|por|par|di|door|av|af|foto|photo|published|updated|publicado|mis à jour|publié|share (?:this|on|via|by)|copy (?:the )?link)\b/iu;

/** Under a weak label or by place alone, lines must be sentences or nearly so. */
export function isNoStatement(box: BoxCandidate): boolean {
  if (box.evidence !== 'weak' && box.evidence !== 'place') return false;
  const lines = box.lines.map((line) => rawOf(box, line));
  return lines.length < 2 || lines.length > MOST_LINES || lines.some((line) => wordsIn(line) < FEWEST_WORDS || NO_STATEMENT.test(line));
}
