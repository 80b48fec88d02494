import type { RolePlace } from '../roles/role-place.ts';

/** So sure the name in brackets must be. */
const SURE = 0.5;

/**
 * True where whoever plays somebody stands in brackets after the name: 'Ana (Ada Cole, 25)'. A first and a family name alone,
 * with an age at most, and no word of the name before it.
 */
export function isPlayedBy({ tokens, last, owners }: RolePlace): boolean {
  const player = owners[last + 2];
  const name = owners[last];
  if (tokens[last + 1]?.text !== '(' || player === undefined || name === undefined || player.score < SURE || !player.name.includes(' ')) return false;
  let at = last + 2;
  while (owners[at] === player) at++;
  if (tokens[at]?.text === ',' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  const own = name.name.split(' ');
  return tokens[at]?.text === ')' && !player.name.split(' ').some((word) => own.includes(word));
}
