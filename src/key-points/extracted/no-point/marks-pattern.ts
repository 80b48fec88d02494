/** What stands for itself nowhere in a pattern. */
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/**
 * A pattern that finds any of some marks in a text, whatever their case: engines look for all of them at once, a tenth of
 * the time that it takes to look for one after the other.
 * @param marks in lower case; a straight apostrophe stands for a curly one too.
 * @param frame what goes before and after them in the pattern.
 */
export function marksPattern(marks: readonly string[], frame?: readonly [string, string]): RegExp {
  // None at all: nothing is found.
  if (marks.length === 0) return /(?!)/;
  const either = marks.map((mark) => mark.replace(SPECIAL, '\\$&').replaceAll("'", "['’]")).join('|');
  // Only a frame has classes of letters, for which a pattern has to be of the kind that takes half as long again.
  return frame === undefined ? new RegExp(either, 'i') : new RegExp(`${frame[0]}(?:${either})${frame[1]}`, 'iu');
}

/** `marksPattern` of each language's marks, made when it is first asked for. */
export function marksByLanguage(marksOf: (language: string) => readonly string[], frame?: readonly [string, string]): (language: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (language) => {
    let pattern = made.get(language);
    if (pattern === undefined) made.set(language, (pattern = marksPattern(marksOf(language), frame)));
    return pattern;
  };
}
