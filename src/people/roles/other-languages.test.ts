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
  ['pl', 'przyszedł szef Komitetu Stałego Rady Ministrów [Jacek Nowak], i został', 'szef Komitetu Stałego Rady Ministrów'],
  ['pl', 'przyszła [Beata Nowak], szef gabinetu premiera [Marek Orlik], i została', null],
  ['ru', 'приехала [Кэтрин Орел], предшественница [Федерики Моры] на посту', 'предшественница Федерики Моры'],
  ['pl', 'Syn aktora [Jan Nowak] odszedł.', 'Syn aktora'],
  ['ru', 'побывала [Кэтрин Орел], предшественница [Федерики Моры].', 'предшественница Федерики Моры'],
  ['no', 'Sammen med mannen min [Espen] dro jeg.', 'mannen'],
  ['pt', 'o embaixador do Brasil nos EUA, [Luís Mora], disse', 'embaixador do Brasil nos EUA'],
  // Swiss and Austrian offices
  ['de', 'sagt Regierungsrätin [Ada Lund] dazu', 'Regierungsrätin'],
  ['de', 'so der Preisüberwacher [Hans Berg] gestern', 'Preisüberwacher'],
  // one of many; an age between
  ['fr', 'La fondatrice, [Luce Morel], cherchait un successeur depuis trois ans.', 'fondatrice'],
  ['fr', 'dit [Luce Morel], coprésidente de l’association, hier', 'coprésidente de l’association'],
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
  // a party and a short form inside it
  ['fr', 'Le maire LR de Lyon [Luc Morel] a parlé.', 'maire LR de Lyon'],
  ['fr', 'La maire (PS) de Lyon, [Ada Morel], a parlé.', 'maire (PS) de Lyon'],
  // countries: a noun after an article, else an adjective
  ['es', 'Marcó el colombiano [Luis Mora] al final.', 'colombiano'],
  ['es', 'Lo dijo el xilófono colombiano [Luis Mora] ayer.', null],
  ['fr', 'Puis l’Irlandais [Luc Morel] a marqué.', 'Irlandais'],
  ['fr', 'Puis un xyste irlandais [Luc Morel] a marqué.', null],
  ['pt', '[Ada Riva] é brasileira.', null],
  // since when; parties as nouns; homes
  ['de', '[Hans Berg], seit 2019 Bürgermeister der Stadt, sprach.', 'Bürgermeister der Stadt'],
  ['de', '[Hans Berg], seit 2019 in der Stadt, sprach.', null],
  ['es', 'Ayer el alcalde, el socialista [Luis Mora], habló.', 'socialista'],
  ['nl', 'Dat zei VVD’er [Jan Smit] gisteren.', 'VVD’er'],
  ['sv', 'Vänsterpartiets [Ada Holm] kräver svar.', 'Vänsterpartiet'],
  ['sv', 'Måndagens [Ada Holm] kom.', null],
  ['nl', 'Dat zag [Jan Smit] uit Almere.', 'uit Almere'],
  ['nl', 'Dat zag [Jan Smit] uit angst.', null],
  ['cs', 'Přišel [Jan Novák] z Brna.', 'z Brna'],
  ['fr', 'Hier, le garde des Sceaux, [Luc Morel], a parlé.', 'garde des Sceaux'],
  ['fr', 'Hier, en garde à vue, [Luc Morel], a parlé.', null],
  ['pt', 'disse o secretário-geral do partido, [Luis Riva], ontem', 'secretário-geral do partido'],
  ['de', 'Das bestätigte Kämmerer [Hans Berg] gestern.', 'Kämmerer'],
  // verbs and participles are no part of a role
  ['it', 'La pm sentirà [Riva] oggi.', null],
  ['fr', '« Non », a prévenu Me [Morel] hier.', null],
  ['fr', 'Hier le prévenu [Luc Morel] a parlé.', 'prévenu'],
  // who does what
  ['no', 'Det sier [Ola Lie], som til vanlig er matros på sjøen.', 'matros på sjøen'],
  ['da', 'Det siger [Lars Holm], der stadig bliver kaldt statsminister.', null],
  ['nl', '[Jan Smit], hoogleraar bestuurskunde in Leiden, sprak.', 'hoogleraar bestuurskunde in Leiden'],
  ['nl', '[Jan Smit] is boswachter bij Natuurhoek.', 'boswachter bij Natuurhoek'],
  ['nl', '[Jan Smit] is blij met de boswachter.', null],
])('%s: %s', (language, marked, expected) => expect(role(language, marked)).toBe(expected));
