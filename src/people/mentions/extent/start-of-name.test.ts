import { expect, it } from 'vitest';
import { wordReader } from '../read-words.ts';
import { startOfName } from './start-of-name.ts';

/** The name that ends a text, of which the last word is known. */
function whole(text: string, nounsHaveCapitals = false): string {
  const { words, starts } = wordReader('en')(text);
  return text.slice(starts[startOfName(words, words.length - 1, words.length, nounsHaveCapitals)]);
}

it.each([
  ['Nokuqwana Jele', 'Nokuqwana Jele'],
  ['said Nokuqwana Jele', 'Nokuqwana Jele'],
  ['Nokuqwana WA Jele', 'Nokuqwana WA Jele'],
  ['to Turin S. Jele', 'Turin S. Jele'],
  ['says Shih-Ching Jele', 'Shih-Ching Jele'],
  ['to Nokuqwana S. T. Jele', 'Nokuqwana S. T. Jele'],
  ['with Son Heung-min', 'Son Heung-min'],
  ['said Dean Jele', 'Dean Jele'],
  ['said P.B. Jele', 'P.B. Jele'],
  ['Senator P.B. Jele', 'P.B. Jele'],
  ['with Paris Holm', 'Paris Holm'],
])('begins earlier: %s', (text, expected) => expect(whole(text)).toBe(expected));

it.each(['Acme Lund-Holm Jele', 'However S. Jele', 'Senator S. Jele', 'However Jele', 'Senator Jele', 'London Jele', 'in Paris Jele', 'said Peter, Jele', 'said Will Jele', 'said Jele', 'NASA Jele', 'Nokuqwana, Jele', 'Nokuqwana NASA Jele', 'London WA Jele', 'said U.S. Jele'])('begins there: %s', (text) => expect(whole(text)).toMatch(/^(?:S. )?Jele$/));

it('begins there where every noun has a capital', () => expect(whole('Nokuqwana Jele', true)).toBe('Jele'));
it('but at a first name that is no noun', () => expect(whole('das Amt Wladimir Jele', true)).toBe('Wladimir Jele'));
it.each(['Qweating Jele', 'He said: “Qweating Jele'])('a verb that opens what is said is no first name: %s', (text) => expect(wholeOf(text, 1)).toBe('Jele'));

it.each(['However Heung-min', 'with Heung-min', 'Son, Heung-min'])('a given name with a hyphen begins there: %s', (text) => expect(whole(text)).toBe('Heung-min'));

/** The name of two words that ends a text, of which both are known. */
function wholeOfTwo(text: string): string {
  const { words, starts } = wordReader('en')(text);
  return text.slice(starts[startOfName(words, words.length - 2, words.length, false)]);
}
it.each([['the record of H. Ross Perot', 'H. Ross Perot'], ['written by L. Frank Baum', 'L. Frank Baum']])('an initial before two words: %s', (text, expected) => expect(wholeOfTwo(text)).toBe(expected));
it.each([['it was plan B. Frank Baum', 'Frank Baum'], ['George W. Frank Baum', 'Frank Baum'], ['the U.S. Frank Baum', 'Frank Baum']])('none: %s', (text, expected) => expect(wholeOfTwo(text)).toBe(expected));

/** The same for the last words of an English text, as many as `count`. */
const wholeOf = (text: string, count: number): string => {
  const { words, starts } = wordReader('en')(text);
  return text.slice(starts[startOfName(words, words.length - count, words.length, false, true)]);
};
it.each([
  ['They met KP Sharma Oli', 2, 'KP Sharma Oli'],
  ['They met KL Rahul', 1, 'KL Rahul'],
  ['They met AKM Rahul', 1, 'AKM Rahul'],
  ['It was Tamim bin Hamad Al Thani', 2, 'Tamim bin Hamad Al Thani'],
  ['It was Tamim bin Hamad Al Thani', 3, 'Tamim bin Hamad Al Thani'],
  ['It was Abu Mohammed al-Jolani', 2, 'Abu Mohammed al-Jolani'],
  ['and D K Shivakumar', 1, 'D K Shivakumar'],
  ['for S Jaishankar', 1, 'S Jaishankar'],
  ['the works of Qwamanda Chandra Qwichie', 2, 'Qwamanda Chandra Qwichie'],
  ['Qwalai Chandra Dutt', 2, 'Qwalai Chandra Dutt'],
  ['for Reg “Nobby” Larkin', 1, 'Reg “Nobby” Larkin'],
  ['Will Reed', 1, 'Will Reed'],
  ['a toddler, Noor Siddiqui', 1, 'Noor Siddiqui'],
  ['Police Chief Wes Ledbetter', 1, 'Wes Ledbetter'],
  ['Police Chief Art Anderson', 1, 'Art Anderson'],
  ['My professor, Qwilym Rees-Mogg Parry', 2, 'Qwilym Rees-Mogg Parry'],
  ['Solicitor General D. John Sauer', 2, 'D. John Sauer'],
  ['For Wayne, Mark Ann Miller', 2, 'Mark Ann Miller'],
])('in English: %s from %i', (text, count, expected) => expect(wholeOf(text, count)).toBe(expected));
it.each([
  ['They met UK Sharma Oli', 2, 'Sharma Oli'],
  ['It was vitamin D Shivakumar', 1, 'Shivakumar'],
  ['When Thomas Qwichie', 2, 'Thomas Qwichie'],
  ['at safety S Dylan Fairchild', 2, 'Dylan Fairchild'],
  ['a linebacker, LB Logan Wilson', 2, 'Logan Wilson'],
  ['Reappointed Qwell Castleberry', 2, 'Qwell Castleberry'],
  ['Qwentencing Marsden', 1, 'Marsden'],
  ['Herpetologist Qwell Castleberry', 2, 'Qwell Castleberry'],
  ['for Reg (Nobby) Larkin', 1, 'Larkin'],
  ['How? Will Reed', 1, 'Reed'],
  ['If Will Reed', 1, 'Reed'],
  ['the Noor Siddiqui', 1, 'Siddiqui'],
])('in English no more: %s from %i', (text, count, expected) => expect(wholeOf(text, count)).toBe(expected));
