import type { Mention } from './mention.ts';

const logit = (chance: number): number => {
  const held = Math.min(0.98, Math.max(0.02, chance));
  return Math.log(held / (1 - held));
};

/**
 * One name, one verdict: where the same words stand several times, each place takes a share of what all of them say
 * together, so that one odd sentence neither makes a person nor loses one. Every further place in agreement adds a little.
 */
export function agreeOnPage(mentions: readonly Mention[]): Mention[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { name, score } of mentions) {
    const known = sums.get(name) ?? { sum: 0, count: 0 };
    sums.set(name, { sum: known.sum + logit(score), count: known.count + 1 });
  }
  return mentions.map((mention) => {
    const { sum, count } = sums.get(mention.name) ?? { sum: 0, count: 1 };
    if (count === 1) return mention;
    const together = (sum / count) * Math.min(1.5, 1 + 0.1 * (count - 1));
    return { ...mention, score: 1 / (1 + Math.exp(-together)) };
  });
}
