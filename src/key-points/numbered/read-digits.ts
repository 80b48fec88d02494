const LONGEST_PREFIX = 40;
const DIGITS = /^\p{Nd}{1,3}(?!\p{Nd})/u;
/** What may part a number from its words. A hyphen or slash must stand free, or '5-year' and '1/2' were numbers; '1、2歳' counts years, '1、2028年' a point. */
const PARTING = /^(?:\s?[.．)）\]】:：、|](?!\p{Nd})\s*[-–—:]?\s*|、(?=\p{Nd}{4}(?!\p{Nd}))|\.?[º°ª](?!\p{L})[.:)]?\s*[-–—:]?\s*|[位件](?=[：:\s])[：:]?\s*|\s?[•·→](?!\p{Nd})\s*|\s[-–—/]\s*|[-–—/]\s+|[–—](?=\p{L}))/u;
/** '1st:', '2nd –', '3e :'. */
const ORDINAL_ENDING = /^(?:st|nd|rd|th|er|re|ère|e|ème)(?=\s?[:)]|\s[–—-]\s)/i;
/** How many there are: the rest of '1/5' and '1 of 5'. */
const TOTAL = /^\s?(?:\/|(?:of|von|de|sur|di|van|av|af|z|из)(?=\s))\s?(\p{Nd}{1,3})(?=$|[\s:.)])/u;

/** Digits that open a text, and what parts them from the words. */
export interface Digits {
  readonly value: number;
  /** Where the words after them begin. */
  readonly end: number;
  /** True where a sign parts them from the words. */
  readonly parted: boolean;
  /** How many there are, where the text says so. */
  readonly total?: number;
}

/** The value of one decimal digit of any script, from the zero of its block. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return code - 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Unicode keeps the ten digits of a script side by side, zero first.
  return code - zero;
}

/** The number that decimal digits of any script write. */
export const valueOfDigits = (digits: string): number => [...digits].reduce((sum, digit) => sum * 10 + digitValue(digit), 0);

/** How many characters part a number from its words; 0 where nothing does. */
export const partingLength = (rest: string): number => PARTING.exec(rest)?.[0].length ?? 0;

/** Reads digits and what parts them from the words; `loose` asks for no parting sign. */
export function digitsAt(text: string, at: number, loose: boolean): Digits | null {
  const digits = DIGITS.exec(text.slice(at))?.[0];
  if (digits === undefined) return null;
  let after = at + digits.length;
  const total = TOTAL.exec(text.slice(after, after + LONGEST_PREFIX));
  const found = (end: number, parted: boolean): Digits => {
    const own = { value: valueOfDigits(digits), end, parted };
    return total?.[1] === undefined ? own : { ...own, total: valueOfDigits(total[1]) };
  };
  after += total?.[0].length ?? 0;
  let rest = text.slice(after, after + LONGEST_PREFIX);
  const ending = ORDINAL_ENDING.exec(rest)?.[0].length ?? 0;
  after += ending;
  rest = rest.slice(ending);
  const parting = partingLength(rest);
  if (parting > 0) return found(after + parting, true);
  // A number in an element of its own may touch the words: '3Listen to the streets'.
  if (loose && (rest === '' || /^(?:\s|\p{Lu}\p{Ll})/u.test(rest))) return found(after + (/^\s*/.exec(rest)?.[0].length ?? 0), false);
  return null;
}
