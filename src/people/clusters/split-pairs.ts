import type { Mention } from '../mentions/mention.ts';

/** Two words over an 'and' that is a small word of names too, by all languages: 'Ortega y Gasset'. */
const pair = /^(\S+) (?:e|i|y) (\S+)$/u;

/**
 * 'Mora y Riva' is two people where the page has somebody of either family name, and one where it has not ('Ortega y Gasset').
 * @returns the mentions in the order of the page.
 */
export function splitPairs(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ name }) => pair.test(name))) return mentions;
  const families = new Set(mentions.filter(({ name }) => name.includes(' ') && !/ (?:e|i|y) /.test(name)).map(({ name }) => name.split(' ').at(-1)));
  return mentions.flatMap((mention) => {
    const [, first = '', second = ''] = pair.exec(mention.name) ?? [];
    if (!families.has(first) || !families.has(second) || mention.end - mention.start !== mention.name.length) return [mention];
    return [{ ...mention, end: mention.start + first.length, name: first }, { ...mention, start: mention.end - second.length, name: second }];
  });
}
