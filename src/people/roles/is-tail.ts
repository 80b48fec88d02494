import type { RolePlace } from './role-place.ts';

/** Verbs, where nouns follow one another without a preposition and only the ending tells. */
const isPastTense: Readonly<Record<string, RegExp>> = { cs: /(?:[aeiuě]l[aioy]?|ít|at)$/u, pl: /(?:[aeiouyą]ł[aoy]?|[aei]li|[aeiyuą]ć)$/u, ru: /(?:[аеиоуыя]л[аио]?|лся|лась|лись|ть|ться)$/u, uk: /(?:[аеиіоуюя]л[аио]|[аеиіуюя]в|вся|лася|ти|тися)$/u };

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
    return tail.length <= 5 && !(quoted < 0 ? tail : tail.slice(0, quoted)).some((token) => isPastTense[lexicon.language]?.test(token.lower) === true);
  }
  // 'président vénézuélien déchu'
  if (lexicon.grammar.before !== undefined) {
    let at = from;
    while (at < to && !lexicon.isOf(tokens[at]?.lower ?? '') && tokens[at]?.isCapital === false) at++;
    return at - from <= 3 && (at === to || (at > from && /^d(?:[aeiou]|as|el|ell[aeo]|es|egli|ei|os)?$/.test(tokens[at]?.lower ?? '')));
  }
  // 'director general', and compounds in the plural before a country: 'Präsident Russlands'.
  return to - from <= 2 && first.isCapital && lexicon.grammar.compounds === true;
}
