import type { NameForm } from './name-form.ts';
import { type Agreement, wordsAgree } from './words-agree.ts';

/** Which part of a full name a short form is. The order is that of likelihood: bare family names are the rule in news. */
export type NamePart = 'family' | 'first' | 'middle';

/** 'Park Geun-hye': before a given name of two syllables stands the family name. */
const familyFirst = /^\p{Lu}\p{Ll}{1,4} \p{Lu}\p{Ll}{1,5}[-‐‑]\p{Ll}{1,5}$/u;

/** Particles that are first names too: 'Ben Reed' is not the Ben Reed of 'Ada Reed', but that of 'Ada Ben Reed' may be. */
const firstToo: ReadonlySet<string> = new Set(['al', 'ben', 'las', 'van']);

/** True for a first and a family name that look like a family name after its particle. */
function isNameOfAnother({ text, particleFirst }: NameForm, long: NameForm): boolean {
  const [particle = ''] = text.toLowerCase().split(/[ -]/);
  return particleFirst && /^\p{Lu}\p{Ll}+ /u.test(text) && firstToo.has(particle) && !long.text.toLowerCase().split(/[ -]/).includes(particle);
}

/**
 * Which part of the full name `long` the one word of `short` is, and how well it fits; null where it is none.
 * An initial is no form that stands alone, and a nickname is one only for the first name.
 */
export function partOfName(short: NameForm, long: NameForm, language: string): { readonly part: NamePart; readonly agreement: Agreement } | null {
  const words = short.particleFirst && short.words.length > 1 ? short.words.slice(1) : short.words;
  const word = words[0];
  // 'Richard III' is no Richard Cole.
  const isMonarch = short.generation !== undefined && short.generation !== long.generation;
  if (word === undefined || isMonarch || isNameOfAnother(short, long) || words.length > 1 || word.length < 2 || long.words.length < 2) return null;
  if (word === long.nickname) return { part: 'first', agreement: 1 };
  const last = long.words.length - 1;
  const at = (index: number): Agreement => {
    const other = long.words[index] ?? '';
    if (other.length < 2) return 0;
    const agreement = wordsAgree(word, other, language);
    // A first name alone is taken as it is written, or as a short form: 'Anthony' is not Antony, but Bill may be William.
    if (index !== last && agreement < 0.9) return agreement === 0.7 && index === 0 ? agreement : 0;
    return agreement === 0.7 ? 0 : agreement;
  };
  const family = at(last);
  const first = at(0);
  if (family > 0 && family >= first) return { part: 'family', agreement: family };
  if (first > 0) return { part: familyFirst.test(long.text) ? 'family' : 'first', agreement: first };
  for (let index = 1; index < last; index++) {
    const agreement = at(index);
    if (agreement >= 0.9) return { part: 'middle', agreement };
  }
  return null;
}
