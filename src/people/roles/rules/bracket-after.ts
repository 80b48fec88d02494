import type { RoleRule } from '../role-place.ts';
import { roleBetween } from '../role-between.ts';

/** Words in brackets after a name that are no club or party. */
const others: ReadonlySet<string> = new Set(
  'above afp ap archive archiv archivbild archivfoto background below bild bottom c center centre file foto front getty image imago l left links m pictured photo r rechts reuters right top vorn video watch'.split(' '),
);

/** Club, party or country in brackets: 'Anna Berg (SPD)', 'Luis Mora (Real Madrid)', 'Ada Cole (of the Leeds Lions)'. */
export const bracketAfter: RoleRule = (place) => {
  const { tokens, lexicon, last, owners } = place;
  if (tokens[last + 1]?.text !== '(') return null;
  let close = last + 2;
  while (close < tokens.length && close - last < 7 && tokens[close]?.text !== ')') close++;
  if (tokens[close]?.text !== ')' || close === last + 2) return null;
  const inside = tokens.slice(last + 2, close);
  // 'Ada Cole (Lab, Castle)': party and ward
  const isWard = (text: string): boolean => text === ',' && lexicon.language === 'en' && /^\p{Lu}\p{L}{1,6}$/u.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ',';
  const named = inside.find(({ lower }) => lexicon.language !== 'en' || (lower !== 'of' && lower !== 'the'));
  if (named?.isCapital !== true || inside.some((token) => (others.has(token.lower) && token.text !== 'Ap') || /^\d|:/.test(token.text) || (!token.isWord && token.text !== '-' && token.text !== '/' && !isWard(token.text)))) return null;
  if (owners.slice(last + 2, close).some((owner) => owner !== undefined)) return null;
  return roleBetween(place, last + 2, close, 0.6);
};
