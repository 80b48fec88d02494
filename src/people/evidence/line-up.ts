import type { Mention } from '../mentions/mention.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** So many a line-up has at least besides the one in question. */
const LEAST = 6;
/** So sure those of them have to be that speak for the others, */
const SURE = 0.8;
/** and of so many there has to be one. */
const OF = 3;

/** True for a name in a list of names and nothing else, a third of whom are surely people: 'Leeds: Cole; Mora, Reed, Holm (Berg 68), Lund; Riva'. */
export function isInLineUp({ tokens, owners, first, last }: RolePlace): boolean {
  const sure = new Set<Mention>();
  let others = 0;
  for (const step of [-1, 1] as const) {
    for (let at = step === 1 ? last + 1 : first - 1; ; at += step) {
      const token = tokens[at];
      if (token === undefined || (token.isWord ? !token.isCapital && !/^\d/.test(token.text) : !/^[,;()]$/.test(token.text))) break;
      const owner = owners[at];
      if (owner !== undefined && owner.score >= SURE) sure.add(owner);
      if (/^[,;]$/.test(token.text)) others++;
    }
  }
  return others >= LEAST && sure.size * OF > others;
}
