import type { Quote, TextDirective } from '../model.ts';

// Browsers match whole words only, and in scripts without spaces a word is what a segmenter says.
let segmenter: Intl.Segmenter | undefined;

const wordsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...(segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));

const firstWords = (text: string, count: number): string => text.slice(0, wordsOf(text)[count - 1]?.end ?? text.length).trim();

const lastWords = (text: string, count: number): string => text.slice(wordsOf(text).at(-count)?.start ?? 0).trim();

/** A quote's surroundings are cut at 32 characters, one fewer where that would halve a character. */
const cut = 31;

// What may be half a word at the cut end is left out; where nothing was cut, the block begins or ends there.
const wholeWordsBefore = (prefix: string): string => {
  if (prefix.length < cut) return prefix.trim();
  const first = wordsOf(prefix)[0];
  return first ? prefix.slice(first.end).trim() : '';
};
const wholeWordsAfter = (suffix: string): string => {
  if (suffix.length < cut) return suffix.trim();
  const last = wordsOf(suffix).at(-1);
  return last ? suffix.slice(0, last.start).trim() : '';
};

/** Longer than this, a sentence is named by its beginning and end. */
const wholeLength = 100;

const cores = (exact: string): readonly TextDirective[] => {
  const ends = [3, 5, 8].map((count) => ({ start: firstWords(exact, count), end: lastWords(exact, count) }));
  return exact.length <= wholeLength ? [{ start: exact }] : [...ends, { start: exact }];
};

const surroundings = ({ prefix = '', suffix = '' }: Quote): readonly Partial<TextDirective>[] => {
  const before = wholeWordsBefore(prefix);
  const after = wholeWordsAfter(suffix);
  const some: Partial<TextDirective>[] = [{}];
  for (const count of [2, Number.POSITIVE_INFINITY]) {
    const beforeNear = Number.isFinite(count) ? lastWords(before, count) : before;
    const afterNear = Number.isFinite(count) ? firstWords(after, count) : after;
    if (before) some.push({ prefix: beforeNear });
    if (after) some.push({ suffix: afterNear });
    if (before && after) some.push({ prefix: beforeNear, suffix: afterNear });
  }
  return some;
};

// '-' parts prefix and suffix from the rest; brackets and the like would end a link in Markdown.
const encode = (part: string): string =>
  encodeURIComponent(part).replace(/[-!'()*~_.]/g, (sign) =>
    sign === '.' || sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const write = ({ prefix, start, end, suffix }: TextDirective): string =>
  [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
    .filter(Boolean)
    .join(',');

/**
 * A fragment ('#:~:text=…') that leads to the quote and to nothing else, as short as `isUnique` lets it be.
 * @param isUnique says whether a directive matches the page in the quote's place alone.
 * @returns null where even with all that is known around the quote it is not unique, or cannot be written down.
 */
export function textFragment(quote: Quote, isUnique: (directive: TextDirective) => boolean): string | null {
  const exact = quote.exact.replace(/\s+/g, ' ').trim();
  // Half a surrogate pair cannot be percent-encoded.
  const all = [exact, quote.prefix ?? '', quote.suffix ?? ''];
  if (exact === '' || all.some((part) => /\p{Cs}/u.test(part))) return null;
  for (const around of surroundings(quote)) {
    for (const core of cores(exact)) {
      const directive: TextDirective = { ...core, ...around };
      if (isUnique(directive)) return `#:~:text=${write(directive)}`;
    }
  }
  return null;
}
