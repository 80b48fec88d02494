import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameIndex } from './name-index.ts';
import { nameForm } from './name-form.ts';
import { namesAgree } from './names-agree.ts';
import { wordsAgree } from './words-agree.ts';

function finds(kept: string, asked: string): boolean {
  const index = new NameIndex<string>();
  index.add([kept], kept);
  return index.find([asked]).length > 0;
}

const languages = ['en', 'cs', 'pl', 'ru', 'uk', 'de', 'hr', 'sv'];

describe('an index of names', () => {
  const words = [
    'moyes', 'moyesem', 'soucek', 'soucka', 'pavla', 'pavel', 'pavlo', 'kowalski', 'kowalskiego', 'nowak', 'nowakowi', 'вовка', 'вовк', 'павла', 'павел', 'паша', 'толстого', 'толстому', 'лев', 'льва', 'ким', 'шевченка', 'шевченко',
    'zelensky', 'selenskyj', 'zelenskyi', 'wassili', 'vasily', 'schaeuble', 'schauble', 'kadyrov', 'kadirov', 'chodorkowski', 'chodorkovsky', 'khan', 'han', 'yuri', 'juri', 'بوشنل', 'بوشنيل',
    'j', 'john', 'jo', 'jack', 'giovanni', 'и', 'иван', 'mike', 'michael', 'misha', 'pere', 'pedro', 'bill', 'william', 'al', 'li', 'ng',
    'volodymyr', 'voldomyr', 'merkel', 'merkerl', 'schmidt', 'schmitd', 'petersson', 'peterson', 'кадыров', 'кадиров', 'hansen', 'jansen',
  ];
  test.each(languages)('finds in %s each word that agrees with another', (language) => {
    for (const one of words) for (const other of words) if (wordsAgree(one, other, language) > 0) expect(finds(one, other), `${one} ${other}`).toBe(true);
  });

  test('finds every slip', () => {
    const letter = fc.constantFrom(...'abcdeirstn');
    const name = fc.array(letter, { minLength: 6, maxLength: 10 });
    const slip = fc.tuple(fc.constantFrom('left out', 'put in', 'another', 'swapped', 'moved'), fc.nat(9), letter);
    fc.assert(fc.property(name, slip, (letters, [what, at, other]) => {
      const place = at % letters.length;
      const changed = [...letters];
      if (what === 'left out') changed.splice(place, 1);
      else if (what === 'put in') changed.splice(place, 0, other);
      else if (what === 'another') changed[place] = other;
      else changed.splice(place + (what === 'moved' ? 2 : 1), 0, ...changed.splice(place, 1));
      const [one, two] = [letters.join(''), changed.join('')];
      if (wordsAgree(one, two, 'en') > 0) expect([finds(one, two), finds(two, one)]).toEqual([true, true]);
    }), { numRuns: 2_000 });
  });

  test('finds a family name that begins a word without a gap', () => {
    expect(namesAgree(nameForm('習'), nameForm('習近平'), 'zh')).toBeGreaterThan(0);
    expect([finds('習近平', '習'), finds('習', '習近平')]).toEqual([true, true]);
  });

  test('finds few others', () => {
    const others = ['cole', 'reed', 'holm', 'lindqvist', 'castellanos', 'okafor', 'brandt', 'novak'];
    const index = new NameIndex<string>();
    for (const word of others) index.add([word], word);
    for (const word of others) expect(index.find([word])).toEqual([word]);
  });

  test('gives everybody once, in the order in which they came', () => {
    const index = new NameIndex<string>();
    index.add(['ada', 'cole'], 'Ada');
    index.add(['tom', 'cole'], 'Tom');
    index.add(['ada'], 'Ada');
    expect(index.find(['tom', 'cole', 'ada'])).toEqual(['Ada', 'Tom']);
  });
});

test('a family name with its particle is part of the full name', () => {
  const agree = (a: string, b: string): boolean => namesAgree(nameForm(a), nameForm(b), 'nl') > 0;
  expect([agree('De Ruijter-Bos', 'Ada de Ruijter-Bos'), agree('Ada de Ruijter-Bos', 'De Ruijter-Bos'), agree('Van der V.', 'Dennis van der V.')]).toEqual([true, true, true]);
  expect([agree('De Ruijter-Bos', 'Ada de Ruijter-Holm'), agree('Van der V.', 'Dennis van der B.')]).toEqual([false, false]);
});
