import { givenParts } from '../japanese/given-parts.ts';
import { moreGivenParts } from './given-parts.ts';
import { compoundSurnames, noNames, singleSurnames, weakSurnames } from './surnames.ts';

const single: ReadonlySet<string> = new Set(singleSurnames);
const weak: ReadonlySet<string> = new Set(weakSurnames);
const compound: ReadonlySet<string> = new Set(compoundSurnames.split(' '));
const none: ReadonlySet<string> = new Set(noNames.split(' '));
const given: ReadonlySet<string> = new Set(givenParts + moreGivenParts);
/** What stands first in a given name of two, but not last. */
const firstOfTwo: ReadonlySet<string> = new Set('小中天家以之学學有可先言行大少会會才如若时時其自亦不作应應乃向同');
const LONGEST = 3;

/** How long the family name at `at` is: 2, 1, or 0 where there is none, or a common word begins there. */
export function surnameAt(text: string, at: number): number {
  for (let length = 2; length <= LONGEST; length++) if (none.has(text.slice(at, at + length)) && !compound.has(text.slice(at, at + 2))) return 0;
  if (compound.has(text.slice(at, at + 2))) return 2;
  return single.has(text.charAt(at)) ? 1 : 0;
}

/** True for family names that begin common words as well. */
export const isWeak = (surname: string): boolean => weak.has(surname);

/** What no given name ends with: small words, verbs of saying, places and bodies. */
const noEnd: ReadonlySet<string> = new Set('的了在是我他她它们們这這那哪就都也还還又很更最不没沒被把从從对對向于於與与及並并而但或若因所个個部局院社团團队隊厂廠司处處站校市县縣区區省州镇鎮村街年月日号號岁歲点點分秒时時间間后後前内內外等说說称稱认認指表示介紹绍告诉訴透露宣布解释釋看到去来來能让讓给給用做打开開关關层層员員者方面会會将將已曾以案物品法权權率量额額费費价價股则則至每常起今出入');

/** True where a given name can be read so, likely or not. */
export const mayBeGiven = (name: string): boolean => ![...name].some((one) => noEnd.has(one));

/** True where every character is one that given names are written with. */
export const looksGiven = (name: string): boolean => name !== '' && [...name].every((one, at) => given.has(one) || (at === 0 && name.length > 1 && firstOfTwo.has(one)));
