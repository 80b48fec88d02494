import { expect, test } from 'vitest';
import { isScrambled } from './is-scrambled.ts';
import { wordsOf } from './tokens.ts';

test.each([
  ['de', 'Ujv Fxkgzras pqkil xyqz mkj yho Uvzzqonysj iujymvptnyx wjx du re Gwnctfvf.'],
  ['de', 'Ceyvjba fxrf Uhqa yzm py vrsfhery so Newvvdl vx edj Xowc.'],
  ['en', 'Tjf xvbq pg uif gfssz xjmm tbjm bhbjo gspn Npoebz.'],
])('%s: %s', (language, text) => expect(isScrambled(wordsOf(text), language)).toBe(true));

test.each([
  ['de', 'Der Bürgermeister von Xanten will die Xylofone der Musikschule im März verkaufen.'],
  ['de', 'Die Herbstschlacht vor der Jachtwerft endete jüngst.'],
  ['de', 'CDU, SPD, FDP und BSW sind gegen die WM.'],
  ['en', 'The ferry to Qaqortoq sails with six texts of Djanogly on Xhosa and jazz.'],
  ['en', 'Next, the text explains expenses of the Aztec adventure.'],
  ['en', 'Qvkx Zxqj Wvbt.'],
  ['cs', 'Čtvrtek byl v Brně zvlášť chladný, vzkázal hvězdář.'],
])('not %s: %s', (language, text) => expect(isScrambled(wordsOf(text), language)).toBe(false));
