import { expect, test } from 'vitest';
import { describedAfter, saidAfter } from './described-after.ts';
import { roleLexicon } from './role-lexicon.ts';
import { tokenize } from './tokens.ts';

function found(rule: typeof describedAfter | typeof saidAfter, language: string, text: string): string | null {
  const lexicon = roleLexicon(language);
  const tokens = tokenize(text, lexicon.language);
  const words = rule({ text, tokens, owners: tokens.map(() => undefined), first: 0, last: 0, nameEnd: 0, lexicon });
  return words === null ? null : text.slice(words.start, words.end);
}
const described = (language: string, text: string): string | null => found(describedAfter, language, text);
const said = (language: string, text: string): string | null => found(saidAfter, language, text);

test.each([
  ['en', 'The real estate agent said she would come.', 'real estate agent'],
  ['en', 'The former Major League pitcher will go.', 'former Major League pitcher'],
  ['de', 'Der US-Präsident will den Rasen opfern.', 'US-Präsident'],
  ['es', 'El ministro de Defensa viajó ayer.', 'ministro de Defensa'],
  ['fr', 'Le député RN de la Somme a demandé un vote.', 'député RN de la Somme'],
  // before its verb
  ['fr', 'L’entraîneur du club avait surpris tout le monde.', 'entraîneur du club'],
  ['fr', 'Le sélectionneur du club, privé de trois joueurs, attend.', 'sélectionneur du club'],
  ['pt', 'O técnico argentino segue no cargo.', 'técnico argentino'],
  ['it', 'L’ex rettore minaccia una lista.', 'ex rettore'],
  // with the article at its end, or an owner before it
  ['da', 'Udenrigsministeren, der var på rejse, svarede ikke.', 'Udenrigsministeren'],
  ['no', 'Landslagstreneren ler av det.', 'Landslagstreneren'],
  ['da', 'Team Rigas træner roste holdet.', 'Team Rigas træner'],
  ['sv', 'Rigas nya tränare log.', 'Rigas nya tränare'],
  // without articles
  ['pl', 'Poseł PiS przyznał, że głosował.', 'Poseł PiS'],
  ['ru', 'Учительница истории на пенсии села на стул.', 'Учительница истории'],
])('does: %s %s', (language, text, role) => expect(described(language, text)).toBe(role));

test.each([
  ['en', 'The judge said no.'],
  ['en', 'The virus means the Premier League is off.'],
  ['en', 'The young lawyers said no.'],
  ['en', 'A real estate agent said so.'],
  ['en', 'The young rapper Vico said so.'],
  ['en', 'The Riga mayor since June is somebody else.'],
  ['en', 'The real estate agent, Ada Cole, said so.'],
  ['fr', 'Le sélectionneur du club, Luc Morel, attend.'],
  ['pt', 'O técnico segue no cargo.'],
  ['da', 'Ministeren svarede ikke.'],
  ['da', 'Rigas gader var tomme.'],
  ['pl', 'Hráčem zápasu wybrano Nowaka.'],
  ['cs', 'Hráčem zápasu vyhlásil host brankáře.'],
  ['pl', 'Wczoraj poseł PiS przyznał to.'],
])('does not: %s %s', (language, text) => expect(described(language, text)).toBeNull());

test.each([
  ['en', 'She was an anchor at Leeds News.', 'anchor at Leeds News'],
  ['de', 'Sie ist die Chefin der Partei.', 'Chefin der Partei'],
  ['fr', 'Il est avocat à Lyon.', 'avocat à Lyon'],
])('said of the one named before: %s %s', (language, text, role) => expect(said(language, text)).toBe(role));

test.each([
  ['en', 'She was late.'],
  ['en', 'It was an anchor at Leeds News.'],
  ['en', 'She told an anchor at Leeds News.'],
  ['fr', 'Il est clair que le juge viendra.'],
])('not said of the one named before: %s %s', (language, text) => expect(said(language, text)).toBeNull());
