import { isAnyName } from '../mentions/known-word.ts';
import type { Mention } from '../mentions/mention.ts';
import type { NameForm } from './name-form.ts';
import type { Agreement } from './words-agree.ts';

/** Other spellings, short forms and slips agree no better. */
const DOUBTFUL = 0.8;
/** Of these, what can only be a slip. */
const SLIP = 0.5;

/** A form of a name, and where it stands, as indices into the mentions. */
interface Named {
  readonly form: NameForm;
  readonly places: readonly number[];
}

const familyOf = ({ words }: NameForm): string => words.at(-1) ?? '';

/** The words of one name that the other has not. */
const ownWords = ({ words }: NameForm, other: NameForm): readonly string[] => words.filter((word) => !other.words.includes(word));

/** True where one can not be the other mistyped: both stand there again and again, or people are called by both family names. */
function isNoSlip(one: Named, other: Named): boolean {
  if (Math.min(one.places.length, other.places.length) > 1) return true;
  const families = [familyOf(one.form), familyOf(other.form)];
  return families[0] !== families[1] && families.every(isAnyName);
}

/** 'Tom Reed' and 'Tom Reed Sr.' */
const differInGeneration = ({ form: one }: Named, { form: other }: Named): boolean => (one.generation === undefined) !== (other.generation === undefined);

/**
 * True where two full names that are not written alike are two people's: one sentence has both ('Jon Reed met Joan Reed', 'Tom Reed and Tom Reed Sr.'),
 * or they would be one but for a slip, which it is not ('Ada Peterson' and 'Ada Petersen').
 * @param agreement see `namesAgree`.
 */
export function areTwo(one: Named, other: Named, agreement: Agreement, mentions: readonly Mention[]): boolean {
  const areAlike = agreement > DOUBTFUL || (ownWords(one.form, other.form).length === 0 && ownWords(other.form, one.form).length === 0);
  if (areAlike && !differInGeneration(one, other)) return false;
  if (agreement <= SLIP && isNoSlip(one, other)) return true;
  const sentences = new Set(other.places.map((place) => mentions[place]?.sentence));
  return one.places.some((place) => sentences.has(mentions[place]?.sentence));
}
