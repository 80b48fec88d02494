import { asFirstName } from './known-word.ts';

/** English titles that nothing but people has, so that the name after them is no place: 'Queen Victoria'. */
export const royalTitles: ReadonlySet<string> = new Set(['Emperor', 'Empress', 'King', 'Pope', 'Prince', 'Princess', 'Queen']);

/** True for such a title and one common first name: 'Prince William', but not 'Prince Royce'. */
export function isRoyalName(name: string): boolean {
  const words = name.split(' ');
  return words.length < 3 && royalTitles.has(words[0] ?? '') && asFirstName(words[1]) === 3;
}
