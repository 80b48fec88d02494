import { parseNumber } from '../numbered/parse-number.ts';
import { rawOf, type BoxCandidate, type Line } from './box-candidate.ts';

/** The lines without the numbers that count them, where all are counted: '1. …', '2. …'. */
export function withoutNumbers(box: BoxCandidate, lines: readonly Line[]): readonly Line[] {
  const lengths = lines.map((line, i) => {
    const number = parseNumber(rawOf(box, line));
    return number?.value === i + 1 && number.style !== 'bare' && number.length < line.end - line.start ? number.length : 0;
  });
  return lengths.every((length) => length > 0) ? lines.map((line, i) => ({ ...line, start: line.start + (lengths[i] ?? 0) })) : lines;
}
