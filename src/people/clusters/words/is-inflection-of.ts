import { baseLanguage } from '../../../text/base-language.ts';
import { caseEndings } from './case-endings.ts';

const sets = new Map(Object.entries(caseEndings).map(([language, endings]) => [language, new Set(endings)]));

/** The stem with a fleeting vowel left out: 'soucek' → 'souck', 'павел' → 'павл'. */
const withoutFleeting = (word: string): string => word.replace(/([^aeiouyаеиоуы])[eе]([^aeiouyаеиоуы])$/u, '$1$2');

const sameStem = (a: string, b: string, endings: ReadonlySet<string>): boolean => {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  // A case ending may begin earlier than the letters part ('-ого' and '-ому'), so shorter stems are tried too.
  for (let stem = shared; stem >= 3 && shared - stem <= 2; stem--) if (endings.has(a.slice(stem)) && endings.has(b.slice(stem))) return true;
  return false;
};

/** The same name in two cases of a language that declines names: 'moyes' and 'moyesem', 'павла' and 'павел'. Both folded. */
export function isInflectionOf(a: string, b: string, language: string): boolean {
  const endings = sets.get(baseLanguage(language));
  // Two letters at least are shared by any two cases of a name: most pairs of names are told apart here.
  if (endings === undefined || a === b || a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return false;
  if (sameStem(a, b, endings)) return true;
  const [short, long] = [withoutFleeting(a), withoutFleeting(b)];
  return (short !== a && sameStem(short, b, endings)) || (long !== b && sameStem(a, long, endings));
}
