import { expect, test } from 'vitest';
import { trimTitles } from './trim-titles.ts';

const trimmed = (language: string, name: string): string =>
  trimTitles([{ sentence: 0, start: 4, end: 4 + name.length, name, score: 0.9 }], language).map((mention) => `${mention.title ?? ''}|${mention.name}|${mention.start}`).join();

test.each([
  ['en', 'Vice President Ford', 'Vice President|Ford|19'],
  ['en', 'Defence Minister Ada Cole', 'Defence Minister|Ada Cole|21'],
  ['en', 'Major-General Scott', 'Major-General|Scott|18'],
  ['en', 'Sen. Tom Reed', 'Sen.|Tom Reed|9'],
  ['en', 'Shimoga MP B Y Reed', 'Shimoga MP|B Y Reed|15'],
  ['en', 'CM B S Reed', 'CM|B S Reed|7'],
  ['en', 'Prince William', 'Prince|William|11'],
  ['en', 'Prince Royce', '|Prince Royce|4'],
  ['en', 'DEAN SMITH', '|DEAN SMITH|4'],
  ['en', 'Kim JONG Un', '|Kim JONG Un|4'],
  ['da', 'Sønnen Villads', 'Sønnen|Villads|11'],
  ['no', 'Døtrene Selam', 'Døtrene|Selam|12'],
  ['da', 'Syvårige Villads', '|Villads|13'],
  ['sv', 'Maken Lars', 'Maken|Lars|10'],
  ['ru', 'Внук Митя', 'Внук|Митя|9'],
  ['de', 'Verleger Pere Serra', 'Verleger|Pere Serra|13'],
  ['de', 'Schülerin Ada', 'Schülerin|Ada|14'],
  ['ru', 'ОАСК Павла Орлова', 'ОАСК|Павла Орлова|9'],
  ['de', 'US-Präsident Tom Reed', 'US-Präsident|Tom Reed|17'],
  ['de', 'Derby-Sieger Tom Reed', 'Derby-Sieger|Tom Reed|17'],
  ['en', 'Filmmakers Ada Cole', 'Filmmakers|Ada Cole|15'],
  ['en', 'Airman Ada Cole', 'Airman|Ada Cole|11'],
  ['en', 'Inmate Reed', 'Inmate|Reed|11'],
  ['en', 'Louis Photographer Ada Cole', 'Louis Photographer|Ada Cole|23'],
  ['en', 'Italian Anna Reed', '|Anna Reed|12'],
  ['es', 'Jugador Pere Serra', 'Jugador|Pere Serra|12'],
  ['pl', 'Pisarka Holm', 'Pisarka|Holm|12'],
  ['en', 'Ex-footballer Ada Cole', 'Ex-footballer|Ada Cole|18'],
])('does: %s %s', (language, name, expected) => expect(trimmed(language, name)).toBe(expected));

test.each([
  ['en', 'Kenyan NGOs'],
  ['en', 'Dean Reed'],
  ['en', 'Ada Photographer Cole'],
  ['en', 'Ada Carpenter Jane Cole'],
  ['en', 'Italian Anna'],
  ['en', 'German Anna Reed'],
  ['en', 'Ada King Cole'],
  ['en', 'Mary Baker Cole'],
  ['en', 'Tom Governor'],
  ['de', 'Steffi Graf'],
  ['de', 'Schneider Anna'],
  ['de', 'Holm-Schneider Anna Lena'],
  ['it', 'Rosa Riva'],
  ['pt', 'Jogadores Riva'],
  ['en', 'Filmmakers Cole'],
  ['en', 'JD Reed Cole'],
  ['en', 'Abdulrahman Cole'],
  ['en', 'Lokman Reed'],
  ['en', 'Lokman Ada Reed'],
  ['sv', 'Herman Lars Holm'],
])('does not: %s %s', (language, name) => expect(trimmed(language, name)).toBe(`|${name}|4`));
