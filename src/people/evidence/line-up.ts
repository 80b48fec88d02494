import type { Mention } from '../mentions/mention.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** So many marks between them a line-up has at least. */
const LEAST = 6;
/** So sure those have to be that speak for the others: single words, for 'Barack Obama, Angela Merkel, Oxfam' are guests of many kinds; */
const SURE = 0.8;
/** and of so many there has to be one. */
const OF = 3;

/** True for a name in a list of names and nothing else, a third of which are surely families: 'Leeds: Cole; Mora, Reed, Holm (Berg 68), Lund; Riva'. */
export function isInLineUp({ tokens, owners, first, last }: RolePlace): boolean {
  const sure = new Set<Mention>();
  let marks = 0;
  for (const step of [-1, 1] as const) {
    for (let at = step === 1 ? last + 1 : first - 1; ; at += step) {
      const token = tokens[at];
      if (token === undefined || (token.isWord ? !token.isCapital && !/^\d/.test(token.text) : !/^[,;()]$/.test(token.text))) break;
      const owner = owners[at];
      if (owner !== undefined && owner.score >= SURE && !owner.name.includes(' ')) sure.add(owner);
      if (/^[,;]$/.test(token.text)) marks++;
    }
  }
  return marks >= LEAST && sure.size * OF > marks;
}
