import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isNamedFor } from './named-for.ts';

/** Whether the first of the names in square brackets is one of a street or a house. */
function named(language: string, marked: string): boolean {
  const place = markedPlace(marked, language);
  return place !== null && isNamedFor(place);
}

test.each([
  ['pt', 'na avenida Padre [Cícero] e'],
  ['pt', 'da Escola Básica [Ada Riva].'],
  ['pt', 'A [Rua Ada Riva] ficou cortada.'],
  ['es', 'de la avenida de [Francisco Mora].'],
  ['nl', 'aan de [Hendrik de Vriesstraat] is'],
  ['no', 'på [Ada Lund]-sykehjemmet og'],
  ['pt', 'professora da escola estadual [Ada Riva].'],
  ['pt', 'no Instituto Doutor [José Riva], em'],
  ['pt', 'painéis na Rodovia [Ada Riva] e'],
  ['es', 'por la borrasca [Ada].'],
  ['es', 'en la Fundación [Ada Riva].'],
  ['fr', 'sur le boulevard du Maréchal [Ney], il'],
  ['it', 'in largo [Riva].'],
  ['it', 'all’università [Carlo Riva] di'],
  ['pl', 'na korcie [Ada Lund] i'],
  ['pl', 'z lotniska im. [Lecha Wałęsy].'],
  ['cs', 'opravě tribuny [Josefa Bicana].'],
  ['ru', 'у парка имени [Артёма Орлова], должны'],
  ['uk', 'На вулиці [Олександра Орла], де'],
  ['uk', 'неподалік бульвару [Тараса Шевченка], його'],
  ['ru', 'проспект Маршала [Жукова].'],
  ['no', 'ved [Jens Bjelkes] gate, har'],
  ['sv', 'till [Olof Palmes] plats.'],
  ['da', 'og [Chris Holm]-mindeløbet på'],
  ['sv', 'Stormen [Johannes], som'],
  ['sv', '[Stormen Johannes], som'],
  ['pt', 'no plenário [Ulysses Riva], está'],
  ['pt', 'no Hospital Universitário [Ulysses Riva], está'],
  ['pt', 'no fim da Rua Almirante [Riva], num'],
  ['pt', 'da barragem do Córrego Dona [Ada], em'],
  ['pt', 'o dono da construtora Irmãos [Mora Riva], ontem'],
  ['it', 'La Cave Fratelli [Riva], che'],
  ['sv', 'som driver Bokförlaget [Ada Lund], skrattar'],
  ['sv', 'på gården vid [Karl Johans] väg väntar'],
  ['sv', 'är taket på [Ada Lund]-badet så'],
  ['da', 'under [Ada Lund]-lamperne på'],
  ['no', 'Ekstremværet [Amy] tok'],
  ['pl', 'na cmentarzu św. [Rocha].'],
  ['ru', 'в церкви святого [Павла].'],
  ['fr', 'de la série Capitaine [Moreau], né'],
  ['cs', 'promítá kino [Jiřího Nováka].'],
  ['nl', 'aan de Prins [Hendrikstraat] is'],
])('does: %s %s', (language, text) => expect(named(language, text)).toBe(true));

test.each([
  ['nl', 'zei [Hendrik de Vries] gisteren'],
  ['nl', 'hij is de [Eric Heiden] van deze tijd'],
  ['es', 'la casa de [Francisco Mora].'],
  ['pt', 'a diretora do instituto [Ada Riva] disse que'],
  ['pt', 'a diretora da escola, [Ada Riva], disse'],
  ['pt', 'o hospital de [Ada Riva].'],
  ['es', 'el premio Nobel [Ada Riva] estuvo'],
  ['es', 'el presidente [Ada Riva] estuvo'],
  ['fr', 'le maréchal [Ney] est'],
  ['it', 'la scuola, e [Carlo Riva] di'],
  ['ru', 'он видел [Павла Орлова] в парке'],
  ['ru', 'названный им [Павел Орлов]'],
  ['ru', 'показал мост [Владимиру Орлову].'],
  ['sv', '[Olof Palmes] plats i laget'],
  ['sv', 'i [Anna Holms] väg till toppen'],
  ['da', '[Ada Holm]-tilhængere kom'],
  ['pl', '[Park Chan-wook] przyjechał'],
  ['en', 'the storm [Ada] came'],
  ['pl', 'Dyrektorka szkoły [Zofia Nowak] zapewnia'],
  ['sv', 'på [Anna Holms] väg till toppen'],
  ['it', 'Fratelli [Riva], che'],
  ['nl', 'zei [Ada Verstraat] gisteren'],
])('does not: %s %s', (language, text) => expect(named(language, text)).toBe(false));
