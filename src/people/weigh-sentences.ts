import type { RankedCluster } from './rank-clusters.ts';

/** For each sentence, 0..1, how central the people named in it are: that of the most central one. */
export function weighSentences(ranked: readonly RankedCluster[], count: number): number[] {
  const weights = new Array<number>(count).fill(0);
  for (const { cluster, centrality } of ranked) {
    for (const { sentence } of cluster.mentions) weights[sentence] = Math.max(weights[sentence] ?? 0, centrality);
  }
  return weights;
}
