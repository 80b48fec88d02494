import type { LanguageData } from '../languages/language-data.ts';
import { lookupKey } from './lookup-key.ts';

/** What a language knows of a word, one bit each. */
export const flag = {
  title: 1,
  honorific: 2,
  particle: 4,
  saying: 8,
  role: 16,
  org: 32,
  place: 64,
  preposition: 128,
  calendar: 256,
  credit: 512,
  common: 1024,
  /** Part of a place's name of several words. */
  longPlace: 2048,
  /** A verb that hardly anything but a person is the subject of. */
  human: 4096,
  auxiliary: 8192,
  joint: 16384,
} as const;

const memo = new Map<LanguageData, ReadonlyMap<string, number>>();

/** Takes the data of a language; gives the bits of `flag` for each of its folded words. */
export function wordFlags(data: LanguageData): ReadonlyMap<string, number> {
  const known = memo.get(data);
  if (known !== undefined) return known;
  const flags = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) {
      const key = lookupKey(word);
      flags.set(key, (flags.get(key) ?? 0) | bit);
    }
  };
  add(data.titles, flag.title);
  add(data.honorifics, flag.honorific);
  add(data.particles, flag.particle);
  add(data.sayingVerbs, flag.saying);
  add(data.roleWords, flag.role);
  add(data.orgWords, flag.org);
  add(data.placeWords, flag.place);
  add(data.placePrepositions, flag.preposition);
  add(data.calendarWords, flag.calendar);
  add(data.creditWords, flag.credit);
  add(data.commonWords, flag.common);
  add(data.joints, flag.joint);
  const auxiliaries = new Set(data.auxiliaries);
  add(data.sayingVerbs.filter((word) => !auxiliaries.has(word)), flag.human);
  add(data.auxiliaries, flag.auxiliary);
  memo.set(data, flags);
  return flags;
}
