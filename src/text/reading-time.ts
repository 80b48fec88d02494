import { baseLanguage } from './base-language.ts';
import { codeAt } from './code-at.ts';
import type { Article } from '../model.ts';

/** Scripts written without spaces: their words cannot be counted by spaces, so their characters are. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const HAS_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[\ud840-\ud88f]/;

/** Words (characters, where a script has no spaces) of the article's body, or of the whole page where it has no body. */
export function countWords(article: Article): number {
  const body = article.blocks.filter((block) => block.inBody);
  let count = 0;
  for (const block of body.length > 0 ? body : article.blocks) count += wordsIn(block.text);
  return count;
}

function wordsIn(text: string): number {
  return HAS_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) + spacedWords(text.replace(UNSPACED, ' ')) : spacedWords(text);
}

/** Runs between spaces that have a letter or a digit in them. */
function spacedWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0, { length } = text; i < length; i++) {
    const code = codeAt(text, i);
    if (code === 32 || code === 10) inWord = false;
    else if (!inWord && isWordCode(code)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

/** Letters and digits, near enough: ASCII's own, and whatever lies beyond Latin-1's signs and the general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 0xc0) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f);
}

/**
 * Words a minute of silent reading, by language.
 * English: Brysbaert, 'How many words do we read per minute?' (2019), 238 for non-fiction.
 * The others: Trauzettel-Klosinski and Dietz, IReST (2012), mean of adults; Chinese and Japanese there are in characters.
 */
const PER_MINUTE: Record<string, number> = {
  ar: 138, de: 179, en: 238, es: 218, fi: 161, fr: 195, he: 187, it: 188, ja: 357, nl: 202, pl: 166, pt: 181, ru: 184, sl: 180, sv: 199, tr: 166, zh: 255,
};

/** Thai, Lao, Khmer and Burmese are counted in characters too; no study that covers them gives a figure, so Chinese stands in. */
const BY_CHARACTER = new Set(['km', 'lo', 'my', 'th']);

/** IReST's mean over its languages, for those not measured. */
const OTHERWISE = 184;

/** Whole minutes, at least 1, that an adult needs to read so many words in a language (BCP 47). */
export function readingMinutes(words: number, language: string): number {
  const primary = baseLanguage(language);
  const pace = PER_MINUTE[BY_CHARACTER.has(primary) ? 'zh' : primary] ?? OTHERWISE;
  return Math.max(1, Math.round(words / pace));
}
