import { isPastTense } from './is-past-tense.ts';
import { hasField } from './phrase-end.ts';
import { isShortForm } from './is-short-form.ts';
import type { RolePlace } from './role-place.ts';

/** True where the words from `from` to `to` (half-open) can stand between a role word and the end of its phrase. */
export function isTail(place: RolePlace, from: number, to: number): boolean {
  const { tokens, lexicon } = place;
  if (from >= to) return true;
  const first = tokens[from];
  if (first === undefined) return false;
  // 'als Vertreter der Stadt begrüßt Ada Cole' ends in a verb: German nouns have a capital.
  if (lexicon.isOf(first.lower)) return to - from >= 2 && (lexicon.language !== 'de' || tokens[to - 1]?.isCapital === true);
  if (lexicon.grammar.genitives === true) {
    const tail = tokens.slice(from, to);
    // A name in quotation marks says nothing by its endings: 'редактор «Недели»'.
    const quoted = tail.findIndex(({ text }) => /^["«“„]$/.test(text));
    return tail.length <= 5 && !(quoted < 0 ? tail : tail.slice(0, quoted)).some(({ lower }) => isPastTense(lower, lexicon.language));
  }
  // 'président vénézuélien déchu'
  if (lexicon.grammar.before !== undefined) {
    let at = from;
    // 'le maire LR', 'la maire (PS)'
    if (isShortForm(tokens, at)) at += 3;
    else if (/^\p{Lu}[\p{Lu}\d-]{1,4}$/u.test(tokens[at]?.text ?? '')) at++;
    while (at < to && !lexicon.isOf(tokens[at]?.lower ?? '') && tokens[at]?.isCapital === false && !isPastTense(tokens[at]?.lower ?? '', lexicon.language)) at++;
    return at - from <= 4 && (at === to || (at > from && /^d(?:[aeiou]|as|el|ell[aeo]|es|egli|ei|os)?$/.test(tokens[at]?.lower ?? '')));
  }
  // 'Specialist 3rd Class', 'Petty Officer First Class'
  if (lexicon.language === 'en' && to - from === 2 && tokens[from + 1]?.text === 'Class') return /^(?:1st|2nd|3rd|first|second|third)$/.test(first.lower);
  // 'director general', and compounds in the plural before a country: 'Präsident Russlands'.
  if (to - from === 1 && hasField(place, from - 1)) return true;
  return to - from <= 2 && first.isCapital && lexicon.grammar.compounds === true;
}
