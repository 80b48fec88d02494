import { expect, test } from 'vitest';
import { nameForm } from './name-form.ts';
import { findByFather } from './find-by-father.ts';

/** Which of the names, in the order of the page, are one person's by the father's name; a star says that its last word stands alone too. */
const joined = (names: readonly string[], language = 'ru'): [number, number][] =>
  findByFather(names.map((name, place) => ({ full: [nameForm(name.replace('*', ''))], fullPlaces: [place], places: name.endsWith('*') ? [99] : [] })), language);

test.each([
  [['Марат Орлов', 'Марат Шакирзянович']],
  [['Марат Орлов', 'Марату Шакирзяновичу']],
  [['Людмила Орлова', 'Людмила Дугаровна']],
  [['Оксана Орел', 'Оксаною Ігорівною']],
  [['Марат Ильич Орлов', 'Марат Ильевич']],
])('does: %j', (names) => expect(joined(names)).toEqual([[0, 1]]));

test.each([
  [['Марат Шакирзянович', 'Марат Орлов']],
  [['Марат Орлов', 'Марат Соколов', 'Марат Шакирзянович']],
  [['Виктор Орлов', 'Виктор Янукович*']],
  [['Марат Орлов', 'Марат Соколов']],
  [['Марат Орлов', 'Павел Шакирзянович']],
  [['Марат Орлов', 'Марат']],
])('does not: %j', (names) => expect(joined(names)).toEqual([]));

test('does not elsewhere', () => expect(joined(['Марат Орлов', 'Марат Шакирзянович'], 'bg')).toEqual([]));
