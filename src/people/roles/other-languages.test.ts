import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { roleRules } from './role-rules.ts';

/** The most telling words for the first name in square brackets. */
function role(language: string, marked: string): string | null {
  const place = markedPlace(marked, language);
  if (place === null) throw new Error('no name marked');
  const [best] = roleRules.flatMap((rule) => rule(place) ?? []).sort((a, b) => b.worth - a.worth);
  return best === undefined ? null : place.text.slice(best.start, best.end);
}

test.each([
  // a name in quotation marks belongs to what it names
  ['uk', 'Голова фракції «Слуга народу» [Іван Орел] визнав це.', 'Голова фракції «Слуга народу»'],
  ['pl', 'Krytykuje to założycielka grupy "Tramwaj tak" [Karolina Nowak].', 'założycielka grupy "Tramwaj tak"'],
  ['ru', 'Главный редактор «Новой недели» [Иван Орлов] заявил об этом.', 'Главный редактор «Новой недели»'],
  ['ru', '«Это так», — сказал «Новой неделе» [Иван Орлов].', null],
  // women, and those below
  ['pl', 'Obok niej ambasadorka [Anna Nowak] siedziała w loży.', 'ambasadorka'],
  ['uk', 'Так каже лідерка [Анна Орел].', 'лідерка'],
  ['it', 'dice il vicepremier [Luca Riva] a Roma', 'vicepremier'],
  ['pl', 'mówi wicepremier [Jan Nowak] w Sejmie', 'wicepremier'],
  // Swiss and Austrian offices
  ['de', 'sagt Regierungsrätin [Ada Lund] dazu', 'Regierungsrätin'],
  ['de', 'so der Preisüberwacher [Hans Berg] gestern', 'Preisüberwacher'],
  // one of many; an age between
  ['fr', 'dit [Luc Morel], l’un des plus grands chanteurs du pays, hier', 'l’un des plus grands chanteurs du pays'],
  ['es', 'dijo [Luis Mora], de 34 años, vecino de Lugo, ayer', 'vecino de Lugo'],
  // two in a row
  ['nl', 'Thuis keken vader Jan en moeder [Tineke] mee.', 'moeder'],
  ['nl', 'Dat zei een adviseur [Trump].', null],
  // parties
  ['no', 'SVs [Kari Lie] krever svar.', 'SV'],
  ['no', 'I dag krever Rødts [Kari Lie] svar.', 'Rødt'],
  ['no', 'Dagens [Ola Lie] kom.', null],
  ['no', 'I går kom Norges [Ola Lie].', null],
  ['da', 'Hans [Lars Holm] kom.', null],
])('%s: %s', (language, marked, expected) => expect(role(language, marked)).toBe(expected));
