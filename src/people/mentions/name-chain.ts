/** Labels of a word: no name, first word of a name, later word of a name. */
export const label = { none: 0, begin: 1, inside: 2 } as const;

/**
 * Chances of the labels of each word of a run, by a linear chain in which `inside` only follows `begin` or `inside`.
 * `scores` holds two numbers a word: for `begin` and `inside`, against 0 for `none`; `transitions` nine: from × 3 + to.
 */
export interface Chain {
  readonly length: number;
  readonly scores: Float64Array;
  readonly transitions: Float64Array;
}

const score = (chain: Chain, word: number, to: number): number => (to === label.none ? 0 : (chain.scores[2 * word + to - 1] ?? 0));
const move = (chain: Chain, from: number, to: number): number => (to === label.inside && from === label.none ? -1e9 : (chain.transitions[3 * from + to] ?? 0));
const logSum = (a: number, b: number, c: number): number => {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
};

/** Kept from run to run, as large as the longest yet: small typed arrays cost more to make than to fill. */
let forward = new Float64Array(0);
let backward = new Float64Array(0);
let best = new Float64Array(0);
let back = new Int8Array(0);

function makeRoom(length: number): void {
  if (best.length >= 3 * length) return;
  forward = new Float64Array(6 * length);
  backward = new Float64Array(6 * length);
  best = new Float64Array(6 * length);
  back = new Int8Array(6 * length);
}

/** Forward and backward sums (logarithms), three a word, and the sum over all labellings: to be read before the next are asked for. */
export function sumChain(chain: Chain): { forward: Float64Array; backward: Float64Array; total: number } {
  const { length } = chain;
  makeRoom(length);
  backward.fill(0, 3 * length - 3, 3 * length);
  for (let to = 0; to < 3; to++) forward[to] = score(chain, 0, to) + move(chain, 0, to);
  for (let i = 1; i < length; i++) {
    const a = forward[3 * i - 3] ?? 0;
    const b = forward[3 * i - 2] ?? 0;
    const c = forward[3 * i - 1] ?? 0;
    for (let to = 0; to < 3; to++) forward[3 * i + to] = score(chain, i, to) + logSum(a + move(chain, 0, to), b + move(chain, 1, to), c + move(chain, 2, to));
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let from = 0; from < 3; from++) {
      backward[3 * i + from] = logSum(
        move(chain, from, 0) + (backward[3 * i + 3] ?? 0),
        move(chain, from, 1) + score(chain, i + 1, 1) + (backward[3 * i + 4] ?? 0),
        move(chain, from, 2) + score(chain, i + 1, 2) + (backward[3 * i + 5] ?? 0),
      );
    }
  }
  return { forward, backward, total: logSum(forward[3 * length - 3] ?? 0, forward[3 * length - 2] ?? 0, forward[3 * length - 1] ?? 0) };
}

/** The best labelling when `begin` is given `bonus` on top, but for a name right after another: two words are rather one name than two. */
export function bestLabels(chain: Chain, bonus: number): number[] {
  const { length } = chain;
  makeRoom(length);
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < 3; to++) {
      const own = score(chain, i, to);
      const opens = to === label.begin ? bonus : 0;
      if (i === 0) {
        best[to] = own + opens + move(chain, 0, to);
        continue;
      }
      let most = -Infinity;
      for (let from = 0; from < 3; from++) {
        const value = (best[3 * i - 3 + from] ?? 0) + move(chain, from, to) + (from === label.none ? opens : 0);
        if (value > most) {
          most = value;
          back[3 * i + to] = from;
        }
      }
      best[3 * i + to] = own + most;
    }
  }
  const labels: number[] = new Array<number>(length).fill(0);
  let last = 0;
  for (let to = 1; to < 3; to++) if ((best[3 * length - 3 + to] ?? 0) > (best[3 * length - 3 + last] ?? 0)) last = to;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[3 * i + last] ?? 0;
  }
  return labels;
}

/** The chance (0..1) that exactly the words from `from` to before `to` are one name. */
export function chanceOfName(chain: Chain, sums: { forward: Float64Array; backward: Float64Array; total: number }, from: number, to: number): number {
  let path = 0;
  if (from === 0) path = move(chain, 0, label.begin);
  else path = logSum((sums.forward[3 * from - 3] ?? 0) + move(chain, 0, 1), (sums.forward[3 * from - 2] ?? 0) + move(chain, 1, 1), (sums.forward[3 * from - 1] ?? 0) + move(chain, 2, 1));
  path += score(chain, from, label.begin);
  for (let i = from + 1; i < to; i++) path += move(chain, i === from + 1 ? label.begin : label.inside, label.inside) + score(chain, i, label.inside);
  const last = to - from > 1 ? label.inside : label.begin;
  if (to === chain.length) return Math.exp(path - sums.total);
  const next = (after: number): number => move(chain, last, after) + score(chain, to, after) + (sums.backward[3 * to + after] ?? 0);
  // What follows must not go on with the name.
  const stops = Math.max(next(0), next(1));
  return Math.exp(path + stops + Math.log(Math.exp(next(0) - stops) + Math.exp(next(1) - stops)) - sums.total);
}
