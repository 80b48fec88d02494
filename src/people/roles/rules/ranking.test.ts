import { expect, test } from 'vitest';
import { markedRole } from '../../../../test/marked-role.ts';
import { ranking } from './ranking.ts';

test.each([
  ['She lost to world No. 4 [Ada Cole] there.', 'world No. 4'],
  ['The British No. 2, [Ada Cole], is through.', 'British No. 2'],
  ['Former world number one [Ada Cole] is through.', 'world number one'],
  ['He beat [Ada Cole], the world No. 1, there.', 'world No. 1'],
  ['She meets Malaysia’s third-ranked [Ada Cole] there.', 'Malaysia’s third-ranked'],
  ['It’s third-ranked [Ada Cole] again.', 'third-ranked'],
  ['Top-seeded [Ada Cole] is through.', 'Top-seeded'],
  ['She meets third-placed [Ada Cole] there.', null],
  ['At No. 2 [Ada Cole] came.', null],
  ['It was a verdict which no one, [Ada Cole] said, had seen.', null],
  ['The British 2 [Ada Cole] came.', null],
])('%s', (marked, expected) => expect(markedRole(ranking, marked)).toBe(expected));
