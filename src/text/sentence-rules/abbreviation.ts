import { closingAbbreviations, endingAbbreviations, numberAbbreviations, openAbbreviations } from '../abbreviations.ts';
import { followingWord, isDigit } from './following-word.ts';
import { isStarter } from './starters.ts';
import type { Stop } from './stop.ts';

type Kind = 'open' | 'closing' | 'ending' | 'number';

const LISTS = { open: openAbbreviations, closing: closingAbbreviations, ending: endingAbbreviations, number: numberAbbreviations };
const cache = new Map<string, ReadonlyMap<string, Kind>>();

function kindsOf(language: string): ReadonlyMap<string, Kind> {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const kinds = new Map<string, Kind>();
  const add = (kind: Kind, code: string) => { for (const word of LISTS[kind][code] ?? []) kinds.set(word, kind); };
  for (const code of ['', language]) for (const kind of ['number', 'ending', 'closing', 'open'] as const) add(kind, code);
  cache.set(language, kinds);
  return kinds;
}

/** The zone, day or month that goes on after an hour: '5 p.m. ET', '9 a.m. Monday', '9 p.m. March 17'. */
const AFTER_HOUR = /^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|(?:Janu|Febru)ary|August|(?:Septem|Octo|Novem|Decem)ber|Eastern|Central|Mountain|Pacific|Greenwich)$/;

/** 'Dr. Meyer', 'No. 7', 'z. B. Köln', 'Acme Inc. Chairman': an abbreviation's stop, by what follows it. */
export function abbreviation(stop: Stop): boolean {
  if (stop.end !== stop.at + 1 || stop.after !== stop.end || stop.word === '') return false;
  const languageKinds = kindsOf(stop.language);
  const kind = languageKinds.get(stop.word) ?? languageKinds.get(stop.word.slice(stop.word.lastIndexOf('-') + 1));
  if (kind === undefined) return false;
  if (kind === 'open') return true;
  if (isDigit(stop.text.charAt(stop.next))) return true;
  if (kind === 'number') return false;
  const word = followingWord(stop);
  if (kind === 'ending') return AFTER_HOUR.test(word) && word.length > 1 && !isStarter(word, stop.language);
  return word !== '' && !isStarter(word, stop.language);
}
