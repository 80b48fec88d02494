import { asFirstName } from './known-word.ts';

/** English titles that nothing but people has, so that the name after them is no place: 'Queen Victoria'. */
export const royalTitles: ReadonlySet<string> = new Set(['Emperor', 'Empress', 'King', 'Pope', 'Prince', 'Princess', 'Queen']);

/** True for such a title and one common first name: 'Prince William', but not 'Prince Royce'. */
export function isRoyalName(name: string): boolean {
  const [title = '', first, ...more] = name.split(' ');
  return royalTitles.has(title) && more.length === 0 && asFirstName(first) === 3;
}
