/** So many words are remembered at most: those of some ten articles. */
const MOST = 6000;

/**
 * Remembers what is known of each word, so that the next article finds it ready: most of its words have been in others.
 * With too many of them it begins anew, so that a long life holds no more than a short one.
 * @param look tells it by the word alone.
 */
export function rememberWords<Known>(look: (word: string) => Known, most = MOST): (word: string) => Known {
  const words = new Map<string, Known>();
  return (word) => {
    let known = words.get(word);
    if (known === undefined) {
      if (words.size >= most) words.clear();
      words.set(word, (known = look(word)));
    }
    return known;
  };
}
