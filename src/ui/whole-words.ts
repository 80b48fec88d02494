/** What is longer than this, in characters, without a space is no single word: the script writes none, or it is an address. */
const longestWord = 24;

let segmenter: Intl.Segmenter | undefined;
const segmentsOf = (text: string): readonly Intl.SegmentData[] =>
  [...(segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })).segment(text)];

const cutEnd = (text: string): string => {
  if (/[\s\p{Pe}”»“.,;:!?。、！？]$/u.test(text)) return text;
  const last = text.split(/\s/).at(-1) ?? '';
  if (last.length <= longestWord) return text.slice(0, text.length - last.length);
  const segment = segmentsOf(text).at(-1);
  return segment?.isWordLike ? text.slice(0, segment.index) : text;
};

const cutStart = (text: string): string => {
  if (/^(?:\s|[\p{Ps}\p{Pi}]\S)/u.test(text)) return text;
  const first = /^\S*/.exec(text)?.[0] ?? '';
  if (first.length <= longestWord) return text.slice(first.length);
  const segment = segmentsOf(text)[0];
  return segment?.isWordLike ? text.slice(segment.segment.length) : text;
};

/** A piece cut out of a text by a count of characters, without the word that the cut may have gone through; the piece as it is where it holds no other. */
export function wholeWords(piece: string, cutAt: 'start' | 'end'): string {
  const whole = cutAt === 'end' ? cutEnd(piece) : cutStart(piece);
  return whole.trim() === '' ? piece : whole;
}
