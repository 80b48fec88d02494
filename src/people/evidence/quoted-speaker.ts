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
