import { isHead, isKin, leadBefore } from '../../mentions/uncased/arabic/lead.ts';
import { isStop } from '../../mentions/uncased/arabic/is-known.ts';
import { arabicWords } from '../../mentions/uncased/arabic/words.ts';
import type { UncasedRoleRule } from './uncased-role.ts';

/** How many words a role may have. */
const LONGEST = 7;
const REACH = 90;

/** الرئيس الأمريكي السابق …: the words right before the name, from the farthest word of role on; a comma may stand between. */
const before: UncasedRoleRule = (text, start) => {
  const from = Math.max(0, start - REACH);
  const gap = /، ?$/u.exec(text.slice(from, start))?.[0].length ?? 0;
  const words = arabicWords(`${text.slice(from, start - gap)}${gap > 0 ? ' ' : ''}ا`);
  const lead = leadBefore(words, words.length - 1);
  const first = words[lead?.from ?? -1];
  const last = words[words.length - 2];
  if (lead === undefined || first === undefined || last === undefined || (gap > 0 && !lead.isClosed)) return null;
  // 'and', 'with' and the like are no part of it, where they are written together with it.
  const clitic = /^[وفبل](?=ال|نظير|زوج|شقيق|رئيس|مدير)/u.test(first.text) ? 1 : 0;
  return { start: from + first.start + clitic, end: from + last.end };
};

/** …، وهي ناشطة فلسطينية: the words after the comma, up to a verb or a mark. */
const after: UncasedRoleRule = (text, _start, end) => {
  const opening = /^(?: ?\([^)]{1,24}\))? ?، (?:و?(?:هو|هي) )?/u.exec(text.slice(end, end + 40));
  if (opening === null) return null;
  const start = end + opening[0].length;
  const words = arabicWords(text.slice(start, start + REACH));
  const [head] = words;
  if (head === undefined || head.start > 0 || head.text.startsWith('و') || !(isHead(head.text) || isKin(head.text))) return null;
  let to = 1;
  while (to < words.length && to < LONGEST && words[to]?.follows === true && !/^[يت]/u.test(words[to]?.text ?? '') && (!isStop(words[to]?.text ?? '') || /^(?:من|في)$/u.test(words[to]?.text ?? ''))) to++;
  return { start, end: start + (words[to - 1]?.end ?? 0) };
};

/** Arabic: words of role before the name, or after it and a comma. */
export const arabicRole: UncasedRoleRule = (text, start, end) => before(text, start, end) ?? after(text, start, end);
