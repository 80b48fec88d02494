import type { NameForm } from './name-form.ts';
import { isInflectionOf } from './words/is-inflection-of.ts';

/** Endings of Russian and Ukrainian names after the father, in all cases, folded: no marks, й as и. */
const ending = /(?:(?:о|е)вич(?:а|у|ем|ом|еві|і|е)?|(?:ов|ев|ів|ич)н(?:а|ы|и|е|у|ои|ою|еи|і))$/u;

/** Somebody in the making: the full forms of the name, where they stand, and where shorter ones do. */
interface Somebody {
  readonly full: readonly NameForm[];
  readonly fullPlaces: readonly number[];
  readonly places: readonly number[];
}

/** 'Марат Шакирзянович': first and father's name, and no more. */
export const isByFather = ({ words }: NameForm): boolean => words.length === 2 && ending.test(words[1] ?? '');

/** True where a full name begins with the same first name, in whatever case, and has a family name. */
function sharesFirstName({ words: [first = ''] }: NameForm, other: NameForm, language: string): boolean {
  const [own = ''] = other.words;
  return other.words.length > 1 && !isByFather(other) && (own === first || isInflectionOf(own, first, language));
}

/**
 * Russian and Ukrainian speak of somebody by first and father's name: 'Марат Шакирзянович' is the one Марат whom the page has named in full before. Not where it
 * has two of them, nor where the second word stands alone too, as family names do ('Янукович').
 * @returns pairs of places, the first that of the full name.
 */
export function findByFather(all: readonly Somebody[], language: string): [number, number][] {
  if (!/^(?:ru|uk)/.test(language)) return [];
  return all.flatMap((one): [number, number][] => {
    const [form] = one.full;
    const [place = 0] = one.fullPlaces;
    if (form === undefined || one.places.length > 0 || !one.full.every(isByFather)) return [];
    const [known, ...more] = all.filter((other) => other !== one && other.full.some((full) => sharesFirstName(form, full, language)));
    const before = known?.fullPlaces[0];
    return before === undefined || more.length > 0 || before > place ? [] : [[before, place]];
  });
}
