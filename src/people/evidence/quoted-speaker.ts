import { asCommonWord, asFirstName, asPlace } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

const closesQuotation = (mark: RolePlace['tokens'][number] | undefined): boolean => /^["”“»]$/.test(mark?.text ?? '');

/** Whoever stands after a quotation and one small word is who said it: '… it was late,” adds Ada Cole.', '… était tard », explique Ada Cole.' */
export function isQuotedSpeaker({ tokens, first }: RolePlace): boolean {
  const verb = tokens[first - 1];
  const mark = tokens[first - 2]?.text === ',' || /^[-–—]$/.test(tokens[first - 2]?.text ?? '') ? tokens[first - 3] : tokens[first - 2];
  return verb?.isWord === true && !verb.isCapital && /^\p{Ll}{3,}/u.test(verb.text) && closesQuotation(mark);
}

/** The same where a verb comes later, if at all: '… it was late,” Ada Cole, a nurse, said.' */
export const isAfterQuotation = ({ tokens, first }: RolePlace): boolean => closesQuotation(tokens[first - 1]) && /^[,.!?]$/.test(tokens[first - 2]?.text ?? '');

/** English verbs of who speaks in a paper; 'announced' and 'reported' are of houses as often. */
const speech: ReadonlySet<string> = new Set(['adds', 'added', 'explained', 'explains', 'joked', 'jokes', 'laughed', 'laughs', 'recalled', 'recalls', 'remembered', 'remembers', 'said', 'says']);

/** The same in English of two words of which nothing speaks against a name: '… it was late,” says Suren Surat.' A house says so with an article or with more words. */
export function isUnknownSpeaker(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (lexicon.language !== 'en' || last !== first + 1 || !isQuotedSpeaker(place) || !speech.has(tokens[first - 1]?.lower ?? '') || tokens[last + 1]?.isCapital === true) return false;
  return [first, last].every((at) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(tokens[at]?.text ?? '') && asPlace(tokens[at]?.text) === 0 && (asCommonWord(tokens[at]?.lower ?? '', 'en') === 0 || (at === first && asFirstName(tokens[at]?.text) >= 2)));
}
