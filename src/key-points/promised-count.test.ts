import { describe, expect, it } from 'vitest';
import { promisedCount } from './promised-count.ts';

describe('what a headline promises', () => {
  it.each([
    ['7 things to know about the harbour', 7],
    ['Top 10 harbours of the north', 10],
    ['Sieben Berufe, die Zukunft haben', 7],
    ['Les dix raisons d’aimer le port', 10],
    ['In 2025, five ferries to watch', 5],
  ])('%s', (title, count) => expect(promisedCount(title)).toBe(count));

  it.each(['The harbour opens again', 'Prices rise 5% in Norland', 'A 30-year wait ends', 'Two ministers meet', 'Harbour opens at 9.30', '$12 million for the pier'])('none in: %s', (title) => expect(promisedCount(title)).toBeNull());
});
