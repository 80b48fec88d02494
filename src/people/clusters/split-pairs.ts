import type { Mention } from '../mentions/mention.ts';

/** Two words over an 'and' that is a small word of names too, by all languages: 'Ortega y Gasset'. */
const pair = /^(\S+) (?:e|i|y) (\S+)$/u;
/** Two that are named together: 'the Reed-Cole ticket'. */
const joined = /^(\p{Lu}\p{Ll}+)[-–](\p{Lu}\p{Ll}+)$/u;

/**
 * 'Mora y Riva' and 'Mora-Riva' are two people where the page has somebody of either family name, and one where it has not ('Ortega y Gasset'), or where
 * somebody bears both in full.
 * @returns the mentions in the order of the page.
 */
export function splitPairs(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ name }) => pair.test(name) || joined.test(name))) return mentions;
  const families = new Set(mentions.filter(({ name }) => name.includes(' ') && !/ (?:e|i|y) /.test(name)).map(({ name }) => name.split(' ').at(-1)));
  return mentions.flatMap((mention) => {
    const [, first = '', second = ''] = pair.exec(mention.name) ?? joined.exec(mention.name) ?? [];
    if (families.has(mention.name) || !families.has(first) || !families.has(second) || mention.end - mention.start !== mention.name.length) return [mention];
    return [{ ...mention, end: mention.start + first.length, name: first }, { ...mention, start: mention.end - second.length, name: second }];
  });
}
