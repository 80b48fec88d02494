import type { Article } from '../../../model.ts';
import { rememberWords } from '../../../text/remember-words.ts';
import { lookupKey } from '../lookup-key.ts';
import type { NamePlace } from './name-place.ts';

/** The words of a name, once for all its places. */
const wordsOf = rememberWords((name): readonly string[] => lookupKey(name).split(/[^\p{L}\p{N}'-]+/u).filter((word) => word.length > 1));

/** The words of each name that an article credits, found once. */
const known = new WeakMap<Article, readonly (readonly string[])[]>();

function creditsOf(article: Article): readonly (readonly string[])[] {
  let credits = known.get(article);
  if (credits === undefined) known.set(article, (credits = [...article.creditedNames, ...(article.byline === undefined ? [] : [article.byline])].map(wordsOf)));
  return credits;
}

/** The name of somebody whom the page credits, in full or (two words or more of) it: the author is not in the story. */
export function creditedName({ article, text, start, end }: NamePlace): boolean {
  const credits = creditsOf(article);
  if (credits.length === 0) return false;
  const name = wordsOf(text.slice(start, end));
  if (name.length < 2) return false;
  return credits.some((credited) => {
    const at = credited.indexOf(name[0] ?? '');
    return at >= 0 && name.every((word) => credited.includes(word)) && credited.indexOf(name.at(-1) ?? '') - at < 4;
  });
}
