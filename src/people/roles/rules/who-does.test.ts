import { expect, test } from 'vitest';
import { markedPlace } from '../../../../test/marked-place.ts';
import { whoDoes } from './who-does.ts';

/** What is said of the name in square brackets. */
function role(marked: string, language = 'en'): string | null {
  const place = markedPlace(marked, language);
  const found = place === null ? null : whoDoes(place);
  return place === null || found === null ? null : place.text.slice(found.start, found.end);
}

test.each([
  ['[Ada Cole], who runs a market on Mill Street, said', 'runs a market on Mill Street'],
  ['[Ada Cole], 51, who heads the research programme at the college in Leeds.', 'heads the research programme at the college in Leeds'],
  ['[Ada Cole], who had taught shop at the school for 40 years', 'taught shop at the school'],
  ['[Ada Cole], who directs the centre and was not involved', 'directs the centre'],
  ['[Ada Cole], who runs a bakery and café in Leeds, said', 'runs a bakery and café in Leeds'],
  ['[Ada Cole], who founded the firm in Leeds and sold it, said', 'founded the firm in Leeds'],
  ['[Ada Cole], who works for an export company, left', 'works for an export company'],
])('%s: %s', (marked, said) => expect(role(marked)).toBe(said));

test.each(['[Ada Cole], who leads, said', '[Ada Cole], who works late, said', '[Ada Cole] who runs a market', '[Ada Cole], who left the market early, said', '[Ada Cole], which runs a market', '[Ada Cole], who leads 3-1 after', '[Ada Cole], who managed to escape the fire,', '[Ada Cole], who represents a threat to Labour,', '[Ada Cole], who runs from the police,', '[Ada Cole], who served in prison for years,', '[Ada Cole], who leads the standings by 40 points,'])(
  'nothing: %s',
  (marked) => expect(role(marked)).toBeNull(),
);
test('nothing in another language', () => expect(role('[Ada Cole], who runs a market on Mill Street, said', 'de')).toBeNull());
