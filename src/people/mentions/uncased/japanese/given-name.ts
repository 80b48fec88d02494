import { givenParts, kanaNames } from './given-parts.ts';

const parts: ReadonlySet<string> = new Set(givenParts);
const kana: readonly string[] = kanaNames.split(' ').sort((a, b) => b.length - a.length);

/** True where every character is one that given names are written with. */
export const isGiven = (word: string): boolean => word !== '' && [...word].every((one) => parts.has(one));

/** A given name in katakana after a family name in Han: 'ヒカルさん', 'トシ子さん'; '' where there is none. */
export const foreignGiven = (text: string): string => /^\p{Script=Katakana}[\p{Script=Katakana}ー]{1,5}[子江美代]?(?=さん|氏|[（(]\d)/u.exec(text)?.[0] ?? '';

/** The given name in kana that a text begins with: 'さつき財務相'; '' where there is none. */
export const kanaName = (text: string): string => kana.find((one) => text.startsWith(one)) ?? '';
