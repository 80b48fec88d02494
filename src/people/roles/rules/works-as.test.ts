import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { worksAs } from './works-as.ts';

/** The role of the first name in square brackets. */
function role(language: string, marked: string): string | null {
  const place = markedPlace(marked, language);
  const found = place === null ? null : worksAs(place);
  return found === null || place === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['de', '[Ada Cole] arbeitet als Försterin im Harz.', 'Försterin im Harz'],
  ['de', 'Das sagt [Ada Cole], die als Hebamme in Riga arbeitet, gern.', 'Hebamme in Riga'],
  ['nl', '[Ada Cole], die als lerares werkt, sprak.', 'lerares'],
  ['no', '[Luis Mora], som til vanlig jobber som lærer i Odda, kom.', 'lærer i Odda'],
  ['da', '[Luis Mora], der arbejder som lærer, kom.', 'lærer'],
  ['sv', '[Luis Mora] (43) arbetar som lärare i Umeå.', 'lärare i Umeå'],
  ['es', '[Ada Cole] trabaja como enfermera en Riga.', 'enfermera en Riga'],
  ['pt', '[Ada Cole], que trabalha como enfermeira, falou.', 'enfermeira'],
  ['ru', '[Луис Мора], который работает врачом, пришёл.', 'врачом'],
])('does: %s %s', (language, marked, expected) => expect(role(language, marked)).toBe(expected));

test.each([
  ['en', '[Ada Cole] works as a nurse.'],
  ['de', '[Ada Cole] arbeitet als Kind seiner Zeit.'],
  ['de', '[Ada Cole] kam, als die Hebamme arbeitet.'],
  ['es', '[Ada Cole] trabaja como nunca.'],
  ['no', '[Luis Mora] jobber som aldri før.'],
  ['no', '[Luis Mora] mener at hun jobber som lærer.'],
  ['ru', '[Луис Мора] работает много.'],
])('does not: %s %s', (language, marked) => expect(role(language, marked)).toBeNull());
