import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isKinNamed } from './kin-named.ts';

/** Whether the first of the names in square brackets, or the last one of them if `last`, is brought in as kin. */
function named(language: string, marked: string, last = false): boolean {
  const place = markedPlace(marked, language);
  if (place === null) throw new Error('no name marked');
  const mention = place.owners.findLast((owner) => owner !== undefined);
  return isKinNamed(last && mention !== undefined ? { ...place, first: place.owners.indexOf(mention), last: place.owners.lastIndexOf(mention) } : place);
}

test.each([
  ['no', 'Samboeren [Tiril] var hjemme.'],
  ['da', 'fordi [Kaj], hendes farfar, var der.'],
  ['nl', 'Op de tribune zat [Milou], de weduwe van de schaatser.'],
  ['it', 'con due figli, [Nicolò] ed Elia, di 9 anni'],
  ['it', 'Un figlio, [Mauro], era morto.'],
  ['es', 'La mujer de [Mora], de 30 años, lo vio.'],
  ['de', 'Das sah seine Tochter [Lua] auch.'],
])('does: %s %s', (language, marked) => expect(named(language, marked)).toBe(true));

test.each([
  ['da', 'hvor tvillingerne [Emma] og [Nora] spiller.'],
  ['sv', 'Jonas är pappa till [Elsa] och [Olle].'],
  ['it', 'con due figli, [Nicolò] ed [Elia], di 9 anni'],
])('of a list: %s %s', (language, marked) => expect(named(language, marked, true)).toBe(true));

test.each([
  ['en', 'His sister [Lua] came.'],
  ['de', 'Das Buch heißt „Tante [Lua]“.'],
  ['es', 'La casa de [Mora] ardió.'],
  ['da', 'Her er [Kaj], og farfar sover.'],
  ['it', 'Un figlio, [Mauro] e altri vennero.'],
  ['no', 'Samboeren [Tiril] Hansen var hjemme.'],
])('does not: %s %s', (language, marked) => expect(named(language, marked)).toBe(false));
