import type { RolePlace } from '../roles/role-place.ts';

const isAge = (word: string | undefined): boolean => /^(?:[1-9]\d|1[01]\d)$/.test(word ?? '');

/** True where an age stands beside the name, which things have none of: 'Ada Cole, 51,', 'Ada Cole, now 51,', 'Ada Cole (51)', '34-year-old Ada Cole'. A list of ages goes on with ';'. */
export function isAged({ tokens, first, last }: RolePlace): boolean {
  if (/^(?:\d{1,2}-)?year-old$/.test(tokens[first - 1]?.lower ?? '')) return true;
  const at = tokens[last + 2]?.lower === 'now' ? last + 3 : last + 2;
  const [opens, age, closes] = [tokens[last + 1]?.text, tokens[at]?.text, tokens[at + 1]];
  return isAge(age) && ((opens === '(' && closes?.text === ')') || (opens === ',' && closes?.isWord !== true));
}
