import { describe, expect, it } from 'vitest';
import { promisedCount } from './promised-count.ts';

describe('what a headline promises', () => {
  it.each([
    ['en', '7 things to know about the harbour', 7],
    ['en-GB', 'Top 10 harbours of the north', 10],
    ['de', 'Sieben Berufe, die Zukunft haben', 7],
    ['fr', 'Les dix raisons d’aimer le port', 10],
    ['nb-NO', 'Fire grunner til å elske havnen', 4],
    ['en', 'In 2025, five ferries to watch', 5],
    ['en', 'On the harbour: 7 things to know', 7],
    ['hu', '7 dolog a kikötőről', 7],
    ['und', 'Sieben Berufe', 7],
    ['ar', '٧ أسباب لزيارة الميناء', 7],
  ])('%s: %s', (language, title, count) => expect(promisedCount(title, language)).toBe(count));

  it.each(['The harbour opens again', 'Prices rise 5% in Norland', 'A 30-year wait ends', 'Two ministers meet', 'Harbour opens at 9.30', '$12 million for the pier'])('none in: %s', (title) => expect(promisedCount(title, 'en')).toBeNull());

  // Ten in Turkish, four in Danish, eleven in Spanish, six in Swedish and Italian.
  it.each([['en', 'War on the harbour'], ['en', 'Fire at the harbour'], ['en', 'Once more to the harbour'], ['en', 'Sex and the harbour'], ['de', 'Er sei am Hafen gewesen']])(
    'none in a word that counts in another language: %s: %s',
    (language, title) => expect(promisedCount(title, language)).toBeNull(),
  );
});
