import type { KeyPointSet } from '../model.ts';
import { wholeWords } from './whole-words.ts';
import type { Words } from './words.ts';

/** So many characters of its first point tell one set from another. */
const opening = 48;

const shortName = ({ source, machineMade }: KeyPointSet, words: Words): string => {
  if (source === 'numbered') return words.translate('tabNumbered');
  if (source === 'extracted') return words.translate('tabExtracted');
  return words.translate(machineMade ? 'tabMachine' : 'tabHighlights');
};

const openingOf = ({ points }: KeyPointSet): string => {
  const text = points[0]?.text ?? '';
  return text.length > opening ? `${wholeWords(text.slice(0, opening), 'end').trimEnd()}…` : text;
};

/** What a set is called in the switch. */
export interface SetName {
  /** Whose points they are, a number added where two would read the same: 'By the author (2)'. */
  readonly short: string;
  /** The same with the set's first words: 'By the author (2): Leave before the rain …'. */
  readonly long: string;
}

/** Short names for the sets of a page, one for each. */
export function setNames(sets: readonly KeyPointSet[], words: Words): readonly SetName[] {
  const names = sets.map((set) => shortName(set, words));
  return sets.map((set, index) => {
    const name = names[index] ?? '';
    const before = names.slice(0, index).filter((other) => other === name).length;
    const short = before === 0 ? name : `${name} (${words.number(before + 1)})`;
    // Isolated, as everything of the page is: an option holds no elements that could do it.
    return { short, long: `${short}: \u2068${openingOf(set)}\u2069` };
  });
}
