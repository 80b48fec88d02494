import { lettersAfterName } from '../mentions/letters-after-name.ts';
import { homeEnd } from './home-end.ts';
import type { RolePlace } from './role-place.ts';

/** Marks after which words about the name before may begin. */
export const openers: ReadonlySet<string> = new Set([',', '–', '—', '-', '(', ':']);
/** Where somebody stands in a picture: nothing of a role, and skipped. */
const places: ReadonlySet<string> = new Set('left right center centre pictured above below links rechts gauche droite izquierda derecha sinistra destra esquerda direita t.v t.h ii jr sr'.split(' '));

/** Years of age, after the number, in languages that say so: 'Anna Berg, 34 ans, infirmière'. */
export const years: ReadonlySet<string> = new Set('anni anos ans años jaar jahre lat let lety år лет років'.split(' '));

/**
 * Goes over what may stand between a name and what is said of it: letters ('OBE'), brackets, an age, a home, a place in a picture.
 * @param at the token after the name.
 * @returns the mark that the next words begin after; `at` where there is nothing to go over.
 */
export function skipAside(place: RolePlace, at: number): number {
  const { tokens } = place;
  let next = at;
  while (lettersAfterName.has(tokens[next]?.text ?? '')) next++;
  if (tokens[next]?.text === '(') {
    let close = next;
    while (close < tokens.length && close - next < 12 && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')' && openers.has(tokens[close + 1]?.text ?? '')) next = close + 1;
  }
  while (openers.has(tokens[next]?.text ?? '')) {
    // 'Ada Cole, of Leeds, a nurse'
    const home = homeEnd(place, next + 1);
    // 'Ada Cole, PhD, a psychologist'
    if (lettersAfterName.has(tokens[next + 1]?.text ?? '') && tokens[next + 2]?.text === ',') {
      next += 2;
      continue;
    }
    if (home > 0 && tokens[home]?.text === ',') {
      next = home;
      continue;
    }
    // 'Luis Mora, de 34 años, vecino de Riga'
    const small = tokens[next + 1]?.lower === 'de' && years.has(tokens[next + 3]?.lower ?? '') ? 1 : 0;
    const word = tokens[next + 1 + small];
    const unit = small + (years.has(tokens[next + 2 + small]?.lower ?? '') ? 1 : 0);
    if (word === undefined || tokens[next + 2 + unit]?.text !== ',' || !(/^\d{1,3}$/.test(word.text) || places.has(word.lower))) break;
    next += 2 + unit;
  }
  return next;
}
