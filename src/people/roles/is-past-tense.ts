/** Endings of verbs, mostly of the past, in languages where nouns and adjectives follow one another and only the ending tells. */
const endings: Readonly<Record<string, RegExp>> = {
  cs: /(?:[aeiuě]l[aioy]?|ít|at)$/u,
  es: /(?:\p{L}{2}ó|aba|aban|aron|ieron|[aei]rán?)$/u,
  fr: /(?:\p{L}{2}ait|aient|èrent|[aei]r(?:a|ont))$/u,
  it: /(?:\p{L}{2}ò|[aei]rono|[aei]rà|[aei]ranno|\p{L}{3}[ae]va|[^st]iva|[aei]vano)$/u,
  pl: /(?:[aeiouyąd]ł[aoy]?|[aei]li|[aeiyuą]ć)$/u,
  pt: /(?:\p{L}ou|\p{L}{2}[^p]eu|\p{L}{2}iu|[aei]ram|avam?|[aei]rá)$/u,
  ru: /(?:[аеиоуыя]л[аио]?|лся|лась|лись|ть|ться)$/u,
  uk: /(?:[аеиіоуюя]л[аио]|[аеиіуюя]в|вся|лася|ти|тися)$/u,
};

/** Does a lower-case word look like a verb in the past (in Romance languages, also in the future)? */
export const isPastTense = (word: string, language: string): boolean => endings[language]?.test(word) === true;
