import { expect, test } from 'vitest';
import { nameForm } from './name-form.ts';

test.each([
  ['Anna Berg', ['anna', 'berg']],
  ['Ursula von der Tann', ['ursula', 'tann']],
  ['Kim Jong-un', ['kim', 'jong', 'un']],
  ['Omar al-Sharif', ['omar', 'sharif']],
  ['J.R. Morgan', ['j', 'r', 'morgan']],
  ['Dwayne "The Rock" Miller', ['dwayne', 'miller']],
  ['Pelé', ['pele']],
  ['bin Talal', ['talal']],
  ['Di Wong', ['di', 'wong']],
  ['勒布朗-詹姆斯', ['勒布朗', '詹姆斯']],
])('%s has the words %j', (name, words) => {
  expect(nameForm(name).words).toEqual(words);
});

test('a generation is told from the family name', () => {
  expect(nameForm('Patrick Cole Jr.')).toMatchObject({ words: ['patrick', 'cole'], generation: 'jr' });
  expect(nameForm('Junior')).toMatchObject({ words: ['junior'] });
});

test('a name that begins with a particle is known as a family name', () => {
  expect(nameForm('Van Hollen').particleFirst).toBe(true);
  expect(nameForm('Van').particleFirst).toBe(false);
  expect(nameForm('Chris Van Hollen').particleFirst).toBe(false);
});
