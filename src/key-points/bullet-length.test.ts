import { describe, expect, it } from 'vitest';
import { bulletLength } from './bullet-length.ts';

describe('what only marks a line', () => {
  it.each([
    ['• Water is lost', 2], ['- Water is lost', 2], ['– Water is lost', 2], ['✅ Water is lost', 2], ['➤ Water is lost', 2], ['✔️Water is lost', 2], ['👉 3. Water', 3], ['» Water', 2], ['•Water', 1],
  ])('%s', (line, length) => expect(bulletLength(line)).toBe(length));

  it.each([['Water is lost'], ['–5 degrees at night'], ['-3 points'], ['*Prices include tax'], ['“We cannot”'], ['3. Water'], ['#3 Water'], ['❸ Water'], ['€5 a day']])('nothing before: %s', (line) => expect(bulletLength(line)).toBe(0));
});
