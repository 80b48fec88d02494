import { expect, it } from 'vitest';
import { knownAlone } from './known-alone.ts';
import { lookupKey } from './lookup-key.ts';
import { wordReader } from './read-words.ts';
import { trustAlone } from './trust-alone.ts';

/** What the word in square brackets is worth. */
function trust(marked: string, language = 'en'): number {
  const text = marked.replace(/[[\]]/g, '');
  const { words } = wordReader(language)(text);
  const at = words.findIndex(({ start }) => start >= marked.indexOf('['));
  return trustAlone(words, at, at + 1);
}

it.each(['He had read [Dostoyevsky] twice.', 'When [Einstein] came, it rained.', 'a play by [Molière]', '[Beethoven] was deaf.', 'the plays of [Stendhal]'])('does: %s', (text) => expect(trust(text)).toBeGreaterThan(0.65));
it.each(['the [Einstein] Telescope', 'a film, Copying [Beethoven]', 'He met [Cole].', 'in [Washington]', 'the new [Tesla]'])('does not: %s', (text) => expect(trust(text)).toBe(0));

it('the list is sorted, unique and folded', () => {
  const names = [...knownAlone];
  expect(names).toEqual([...new Set(names)].sort());
  expect(names.map(lookupKey)).toEqual(names);
});
