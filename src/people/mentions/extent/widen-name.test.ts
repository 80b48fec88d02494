import { expect, test } from 'vitest';
import { gatherEvidence } from '../page-evidence.ts';
import { wordReader } from '../read-words.ts';
import { endOf, startOf } from '../word.ts';
import { particleFamilies, widenName } from './widen-name.ts';

/** The name in square brackets as far as it reaches, on a page that says no more but for `page`. */
function widened(language: string, marked: string, page = ''): string {
  const [before = '', name = ''] = marked.split(/[[\]]/);
  const text = marked.replace(/[[\]]/g, '');
  const read = wordReader(language);
  const sentence = read(text);
  const { words, starts } = sentence;
  const from = starts.findIndex((start) => start >= before.length);
  const to = words.findLastIndex((_, at) => endOf(sentence, at) <= before.length + name.length) + 1;
  const wide = widenName(words, { from, to }, 0, language, gatherEvidence([sentence, read(page)], []), /^(?:cs|pl|ru|uk)$/.test(language), particleFamilies([read(page)]));
  return text.slice(startOf(sentence, wide.from), endOf(sentence, wide.to - 1));
}

test.each([
  ['nl', 'coach [Dennis] van der Gun kwam', 'Dennis van der Gun'],
  ['nl', '[Politicoloog Tom] van der Meer-Hoekstra vindt', 'Politicoloog Tom van der Meer-Hoekstra'],
  ['nl', 'coach [Dennis] Van der Gun kwam', 'Dennis Van der Gun'],
  ['de', 'Bundespräsident [Dennis Van] der Holm kam', 'Dennis Van der Holm'],
  ['de', 'sagt Präsidentin [Ursula] von der Qwrten.', 'Ursula von der Qwrten'],
  ['fr', 'le rapporteur, [Pierre-Yves Maillard] de La Tour.', 'Pierre-Yves Maillard de La Tour'],
  ['es', 'el presidente, [Álvaro Benítez] de Lugo, dijo', 'Álvaro Benítez de Lugo'],
  ['pt', 'disse [Luiz Inácio] da Silva ontem', 'Luiz Inácio da Silva'],
  ['pt', 'a Luís da [Cunha Meneses], governador', 'Luís da Cunha Meneses'],
  ['pt', 'no governo Fernando [Henrique Cardoso], vê', 'Fernando Henrique Cardoso'],
  ['es', 'dijo María [Jesús Montero] ayer', 'María Jesús Montero'],
  ['it', 'capitan [Giovanni] Di Lorenzo.', 'Giovanni Di Lorenzo'],
  ['sv', 'säger [Anna Holm] von Rosen i', 'Anna Holm von Rosen'],
  ['fr', 'selon [Thomas] van der Berg.', 'Thomas van der Berg'],
  ['pt', 'filha, [Maria Dirce] Alencar Cardoso publicou', 'Maria Dirce Alencar Cardoso'],
])('does in %s: %s', (language, text, expected) => expect(widened(language, text)).toBe(expected));

test.each([
  // first names before others, small words and places too
  ['da', 'minkavler [Ole Skovgaard] Friis blev', 'Ole Skovgaard Friis'],
  ['da', 'minkavler Hans [Ole Friis] blev', 'Hans Ole Friis'],
  ['es', 'del Gobierno, Victoria [Eugenia Cano], dijo', 'Victoria Eugenia Cano'],
  ['es', 'La alcaldesa, [María] del Mar Lozano, habló', 'María del Mar Lozano'],
  ['pt', 'esteve [Maria] das Dores Meira ontem', 'Maria das Dores Meira'],
  ['pt', 'disse [Letícia Reichel] dos Santos ontem', 'Letícia Reichel dos Santos'],
  ['pt', 'disse [João Pedro] dos Santos Ferreira ontem', 'João Pedro dos Santos Ferreira'],
  // over an initial, and to one
  ['nl', 'zei [Peter R.] de Vries gisteren', 'Peter R. de Vries'],
  ['nl', 'zei [Dennis] van der V. gisteren', 'Dennis van der V.'],
])('does in %s: %s', (language, text, expected) => expect(widened(language, text)).toBe(expected));

test.each([
  ['nl', 'van boer [Qwanneke] van Kessel, die', 'Thuis keek Van Kessel mee.', 'Qwanneke van Kessel'],
  ['nl', 'toen Qwanneke de [Ruijter-Bos] kwam', 'Het is Kamerlid De Ruijter-Bos.', 'Qwanneke de Ruijter-Bos'],
  ['es', 'Vino [Juan Carlos] de la Fuente ayer', 'Es tarde, dijo De la Fuente.', 'Juan Carlos de la Fuente'],
  ['nl', 'van boer [Qwanneke] van Kessel, die', 'Van Kessel keek mee.', 'Qwanneke'],
])('with the page’s own word for the family in %s: %s', (language, text, page, expected) => expect(widened(language, text, page)).toBe(expected));

test('does where the page has somebody of that family', () =>
  expect(widened('pt', 'filha, [Maria Dirce] Alencar Cotovia publicou', 'O livro de Dirce Cotovia saiu.')).toBe('Maria Dirce Alencar Cotovia'));

test.each([
  ['nl', 'zegt [Kees Bakker] van Rijkswaterstaat'],
  ['nl', 'zegt [Dennis] van Ajax'],
  ['es', 'la alcaldesa [Ana Mora] de Madrid'],
  ['es', 'la ministra [Ana Mora] de Vox'],
  ['fr', 'le maire [Thomas Roux] de Paris'],
  ['it', 'ha detto [Giovanni Riva] di Roma'],
  ['de', 'sagt [Anna Schneider] von den Grünen'],
  ['de', 'sagt [Thomas] von der Qwrten'],
  ['de', 'sagt Präsident [Thomas] von der Regierung'],
  ['de', 'sagt [Thomas] von der Feuerwehr'],
  ['sv', 'att [Anna Holm] de Gröna'],
  ['cs', 'říká [Karel Novák] z Prahy'],
  ['pl', 'z domu Anna [Maria Nowak] przyszła'],
  ['pt', 'em Maria [Dirce], de'],
  ['pt', 'filha, [Maria Dirce] Alencar Cotovia publicou'],
  ['pt', 'ontem [Maria Dirce] Universidade'],
  ['it', 'capitan [Giovanni] Di, e'],
  ['es', 'vio a Pedro, [Jesús Montero] y'],
])('does not in %s: %s', (language, text) => expect(widened(language, text)).toBe(/\[(.+)\]/.exec(text)?.[1]));
