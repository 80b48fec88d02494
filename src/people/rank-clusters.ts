import type { Article, Sentence } from '../model.ts';
import type { Cluster } from './clusters/cluster.ts';

/** A person and how much the article is about them: 0..1, 1 for the most central. */
export interface RankedCluster {
  readonly cluster: Cluster;
  readonly centrality: number;
}

/** What a mention in the headline is worth, in mentions. */
const HEADLINE = 4;
/** What being named at the very beginning is worth; it fades towards the end. */
const EARLY = 3;

function weigh(cluster: Cluster, article: Article, sentences: readonly Sentence[]): number {
  const own = cluster.mentions.filter((mention) => mention.inside === undefined);
  if (own.length === 0) return 0;
  const first = Math.min(...own.map((mention) => mention.sentence));
  const inHeadline = own.some((mention) => article.blocks[sentences[mention.sentence]?.block ?? -1]?.level === 1 || article.title.includes(mention.name));
  return own.length + (inHeadline ? HEADLINE : 0) + EARLY * (1 - first / Math.max(1, sentences.length));
}

/** The most central first: named often, in the headline, and early. Who is named only inside something else comes last. */
export function rankClusters(clusters: readonly Cluster[], article: Article, sentences: readonly Sentence[]): RankedCluster[] {
  const weighed = clusters.map((cluster) => ({ cluster, weight: weigh(cluster, article, sentences) }));
  const most = Math.max(1, ...weighed.map(({ weight }) => weight));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ cluster, weight }) => ({ cluster, centrality: weight / most }));
}
