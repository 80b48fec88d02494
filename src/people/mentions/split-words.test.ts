import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

const split = (text: string, elides = false): string =>
  splitWords(text, (word) => ['sen', 'jr', 'mr'].includes(word), elides, (written) => written).words.join('|');

describe('splitWords does', () => {
  it.each([
    ["Trump's plan", "Trump|'s|plan"],
    ['Sen. John F. Doe Jr. spoke.', 'Sen.|John|F.|Doe|Jr.|spoke|.'],
    ['the Biden-backed bill', 'the|Biden|-|backed|bill'],
    ['the Obama-era rule', 'the|Obama|-|era|rule'],
    ['a Trump-style rally', 'a|Trump|-|style|rally'],
    ['the Holm-based firm', 'the|Holm|-|based|firm'],
    ['in the U.S. now', 'in|the|U.S.|now'],
    ['said J.R.R. Holm', 'said|J.R.R.|Holm'],
    ['Sakamoto-USA TODAY', 'Sakamoto|-|USA|TODAY'],
  ])('cut %s', (text, words) => expect(split(text)).toBe(words));
  it('cuts elided articles', () => expect(split("d'Anne et l'Assemblée", true)).toBe("d'|Anne|et|l'|Assemblée"));
  it('gives places', () => expect(splitWords('a Bc', () => false, false, (word) => word)).toEqual({ words: ['a', 'Bc'], starts: [0, 2] }));
});

describe('splitWords does not', () => {
  it.each([
    ['Kim Jong-un', 'Kim|Jong-un'],
    ["Beto O'Rourke", "Beto|O'Rourke"],
    ['CEO Wu Shih-chieh', 'CEO|Wu|Shih-chieh'],
    ['to Ada.Cole@example.org, he', 'to|Ada.Cole@example.org|,|he'],
    ['HOLM-REED', 'HOLM-REED'],
    ['Jean-Claude', 'Jean-Claude'],
    ['Lin Hsiao-hsien', 'Lin|Hsiao-hsien'],
    ['Lin Chih-liang', 'Lin|Chih-liang'],
    ['Lee Jae-myung', 'Lee|Jae-myung'],
    ["Noh Jae-won's", "Noh|Jae-won|'s"],
    ['Oh Byung-cheol', 'Oh|Byung-cheol'],
    ["don't", "don't"],
  ])('cut %s', (text, words) => expect(split(text)).toBe(words));
  it("cuts no D'Angelo", () => expect(split("con D'Angelo", true)).toBe("con|D'Angelo"));
});
