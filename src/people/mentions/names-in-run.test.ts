import { expect, it } from 'vitest';
import { candidateRuns } from './candidate-runs.ts';
import { nameFinder } from './names-in-run.ts';
import { gatherEvidence } from './page-evidence.ts';
import { wordReader } from './read-words.ts';
import { endOf, startOf } from './word.ts';

/** What may be a name in a sentence. */
function names(text: string, language = 'en'): readonly string[] {
  const sentence = wordReader(language)(text);
  const namesIn = nameFinder(gatherEvidence([sentence], []), language);
  return candidateRuns(sentence.words).flatMap((run) => namesIn(sentence, run)).map(({ from, to }) => text.slice(startOf(sentence, from), endOf(sentence, to - 1)));
}

it.each([
  ['It lies at Debussy, near the road.', 'Debussy'],
  ['It is told in Hegel too.', 'Hegel'],
  ['It stands in Descartes, as it has to.', 'Descartes'],
  ['It lies at Vork Quarl, near the road.', 'Vork Quarl'],
  ['It went to a man named Up in May.', 'Up'],
  ['It went to a nurse called Blue Street in May.', 'Blue Street'],
  ['Leeds: Qworba; Xyzquo, and so on.', 'Xyzquo'],
])('somebody known by one name, or brought in as somebody, and two unknown words are looked at wherever: %s', (text, name) => expect(names(text)).toContain(name));

it.each(['It stands in Leeds, as it has to.', 'It went to a club named Up in May.', 'It went to a nurse and Blue Street in May.', 'It lies at the Debussy Institute, near the road.'])('nobody is: %s', (text) => expect(names(text)).toEqual([]));

it('a name has to be surer where few names and towns are known', () => {
  const sentence = wordReader('en')('They told Jele so.');
  const page = gatherEvidence([sentence], []);
  const scoreIn = (language: string): number => nameFinder(page, language)(sentence, { from: 2, to: 3 })[0]?.score ?? 0;
  expect(scoreIn('uk')).toBeLessThan(scoreIn('en-GB'));
});
