import type { Mention } from '../mentions/mention.ts';
import type { RolePlace } from './role-place.ts';

/** Brackets, as they are met going forward and going back: 'Ada Cole (D) [3] and Tom Reed'. */
const after: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']']]);
const before: ReadonlyMap<string, string> = new Map([[')', '('], [']', '[']]);

/** Steps from a name over commas, semicolons, 'and' and brackets to the next name in that direction; null where anything else comes between. */
function nextInList(place: RolePlace, from: number, step: 1 | -1): number | null {
  const { tokens, lexicon, owners } = place;
  const closing = step === 1 ? after : before;
  let joined = false;
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (owners[at] !== undefined) return joined ? at : null;
    const close = closing.get(token.text);
    if (close !== undefined) {
      while (at >= 0 && at < tokens.length && tokens[at]?.text !== close) at += step;
    } else if (token.text === ',' || token.text === ';' || lexicon.isAnd(token.lower)) joined = true;
    else return null;
  }
  return null;
}

/** The other names of the list that a name stands in: 'Sens. Anna Berg (D), Luis Mora and Ada Cole'. */
export function listMates(place: RolePlace): Mention[] {
  const mates: Mention[] = [];
  for (const step of [-1, 1] as const) {
    let at: number | null = step === 1 ? place.last : place.first;
    while (at !== null && mates.length < 12) {
      at = nextInList(place, at, step);
      const mate: Mention | undefined = at === null ? undefined : place.owners[at];
      if (mate === undefined || at === null) break;
      mates.push(mate);
      while (place.owners[at + step] === mate) at += step;
    }
  }
  return mates;
}
