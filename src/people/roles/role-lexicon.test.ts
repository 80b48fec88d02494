import { describe, expect, test } from 'vitest';
import { roleLexicon } from './role-lexicon.ts';

describe('a word of role', () => {
  test.each([
    ['de', 'bundesfinanzminister'], ['de', 'augenzeuge'], ['de', 'rapperin'], ['da', 'brud'], ['da', 'brudgom'],
    ['no', 'enke'], ['no', 'landslagstrener'], ['nl', 'ouder'], ['nl', 'grootouders'], ['sv', 'riksdagsledamot'], ['sv', 'fotomodell'], ['en', 'coach'],
    ['fr', 'président'], ['cs', 'ředitel'], ['pl', 'pielęgniarką'], ['sv', 'svensken'], ['da', 'tvillingerne'], ['it', 'gemelli'], ['es', 'subcampeona'], ['it', 'sottosegretaria'],
  ])('in %s: %s', (language, word) => expect(roleLexicon(language).isHead(word)).toBe(true));
});

describe('no word of role', () => {
  test.each([
    ['da', 'udbrud'], ['da', 'indbrud'], ['da', 'gennembrud'], ['da', 'sammenbruddet'], ['da', 'billederne'],
    ['de', 'gewerbe'], ['de', 'kunstgewerbe'], ['de', 'kulturerbe'], ['de', 'lichtschalter'], ['de', 'herzschrittmacher'], ['de', 'fahrzeuge'], ['de', 'oberschenkel'],
    ['nl', 'schouder'], ['nl', 'schouders'], ['nl', 'gisteren'], ['nl', 'noordwaarts'], ['nl', 'bekende'],
    ['no', 'krenke'], ['no', 'skjenke'], ['no', 'ethvert'], ['no', 'sykdommer'], ['no', 'ansiktet'], ['no', 'daglig'], ['no', 'fungerende'],
    ['sv', 'kränka'], ['sv', 'skänka'], ['sv', 'affärsmodell'], ['sv', 'tidigare'], ['sv', 'comeback'],
    ['de', 'zylinder'], ['de', 'metropole'], ['da', 'tilbud'], ['it', 'maestosi'], ['no', 'finne'],
    ['en', 'safety'], ['en', 'pledge'], ['en', 'interim'], ['en', 'face'], ['fr', 'numéro'], ['fr', 'ancien'], ['cs', 'bývalý'], ['ru', 'научный'],
  ])('in %s: %s', (language, word) => expect(roleLexicon(language).isHead(word)).toBe(false));
});

describe('what people are called after their country', () => {
  test.each([['sv', 'svensken'], ['de', 'däne'], ['fr', 'irlandais']])('in %s: %s', (language, word) => expect(roleLexicon(language).isNational(word)).toBe(true));
  test.each([['sv', 'tränaren'], ['de', 'dänisch']])('not in %s: %s', (language, word) => expect(roleLexicon(language).isNational(word)).toBe(false));
});

describe('in the plural', () => {
  test.each([['it', 'fratelli'], ['it', 'figli'], ['da', 'tvillingerne'], ['da', 'døtrene'], ['sv', 'tvillingarna'], ['de', 'söhne']])('in %s: %s', (language, word) => expect(roleLexicon(language).isPlural(word)).toBe(true));
  test.each([['it', 'rettore'], ['it', 'pm'], ['da', 'ministeren']])('not in %s: %s', (language, word) => expect(roleLexicon(language).isPlural(word)).toBe(false));
});

describe('a listed word', () => {
  test.each([['en', 'filmmakers'], ['en', 'ex-footballer'], ['de', 'verleger'], ['es', 'diputada']])('in %s: %s', (language, word) => expect(roleLexicon(language).isListed(word)).toBe(true));
  test.each([['en', 'abdulrahman'], ['en', 'lokman'], ['de', 'bundesfinanzminister'], ['sv', 'herman']])('not in %s: %s', (language, word) => expect(roleLexicon(language).isListed(word)).toBe(false));
});
