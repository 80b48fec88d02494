import type { RolePlace } from '../roles/role-place.ts';

/** Words before a name in quotes that somebody is called by. */
const naming = /(?:^|[^\p{L}])(?:aka|alias|as|called|dubbed|genannt|known|llamad[ao]|name|named|namen|nicknamed|nom|nombre|nome|pseudonym|pseudonyme|pseudónimo|surnommée?|именем|псевдонимом)[^\p{L}]{0,3}$/iu;

/**
 * True where exactly the name stands in quotation marks, as titles and breeds do: 'the song "Ada Cole"', 'Ficus ‘Ada Cole’'.
 * Not 'known as "Ada Cole"', nor a name in brackets after its spelling in another script.
 */
export function isQuotedName({ text, tokens, first, nameEnd }: RolePlace): boolean {
  const start = tokens[first]?.start ?? 0;
  // 'the song "Ada Cole,"'
  const close = /[,.]/.test(text.charAt(nameEnd)) ? nameEnd + 1 : nameEnd;
  if (!/["“„«‘']/.test(text.charAt(start - 1)) || !/["”“»’']/.test(text.charAt(close)) || /\p{L}/u.test(text.charAt(close + 1))) return false;
  if (start > 1 && !/\s/.test(text.charAt(start - 2))) return false;
  return !/["“”„«»]/.test(text.slice(start, nameEnd)) && !naming.test(text.slice(Math.max(0, start - 16), start - 1));
}
