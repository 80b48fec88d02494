import { lettersAfterName } from './letters-after-name.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Run, Word } from './word.ts';

/** True where letters begin, which are no part of the name before them, or where it has ended with 'Jr.'. */
const endsName = (last: Word | undefined, next: Word | undefined): boolean => lettersAfterName.has(next?.text ?? '') || /^[JS]r\.$/.test(last?.text ?? '');

/** Takes the words of a sentence; gives the runs of words that may make a name: words with a capital, and lower-case particles between them. Letters after a whole name begin another: 'Ada Cole OBE'. */
export function candidateRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.candidate !== true) continue;
    const from = i;
    let to = i + 1;
    for (;;) {
      let next = to;
      while (next - to < 3 && words[next]?.shape === shape.lower && ((words[next]?.flags ?? 0) & flag.particle) !== 0) next++;
      if (words[next]?.candidate !== true || (to - from > 1 && next === to && endsName(words[to - 1], words[next]))) break;
      to = next + 1;
    }
    runs.push({ from, to });
    i = to - 1;
  }
  return runs;
}
