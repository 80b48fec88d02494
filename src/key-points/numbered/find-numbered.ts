// The author's own numbers. Door of this folder: labels → series → sets that no rule speaks against → points.
import type { Article, KeyPoint, KeyPointSet, Sentence } from '../../model.ts';
import { clean } from '../../text/normalize.ts';
import { firstQuote } from '../first-quote.ts';
import type { CandidateSet } from './candidate-set.ts';
import { findDetails } from './find-details.ts';
import { findLabels } from './find-labels.ts';
import { findSeries } from './find-series.ts';
import { findUncounted } from './find-uncounted.ts';
import { heldShare } from './held-share.ts';
import type { Label } from './label.ts';
import { noSeriesRules } from './no-series/no-series-rules.ts';
import { withoutPreface } from './without-preface.ts';

/** A numbered set, and what its rank depends on. */
export interface NumberedSet {
  readonly set: KeyPointSet;
  /** The headline promises this set. */
  readonly promised: boolean;
  /** The numbering carries the article: it holds from the first to the last of it. */
  readonly carries: boolean;
  /** A short list in one section of a long story: the steps of a recipe under a portrait of its cook. */
  readonly isPart: boolean;
}

/** How much of the body's text a numbering must hold to carry the article; half of it where the numbers stand in its headings. */
const CARRIES = 0.4;

/**
 * A list that holds less of the body's text than this is a part of the story. Where authors numbered the points of 42 real pages, no list of items held
 * less than a fifth.
 */
const PART = 0.2;

/** Every set of points that the author has numbered, the one that holds most of the article first. */
export function findNumbered(article: Article, sentences: readonly Sentence[], promised: number | null): NumberedSet[] {
  const found: (NumberedSet & { readonly share: number })[] = [];
  const taken = new Set<string>();
  const add = (labels: readonly Label[]): void => {
    if (labels.some((label) => taken.has(`${label.block} ${label.start}`) || ((article.blocks[label.block]?.marker ?? '') !== '' && label.style !== 'marker'))) return;
    const candidate = candidateOf(article, labels, promised);
    if (noSeriesRules.some((rule) => rule(candidate))) return;
    const points = pointsOf(candidate, sentences);
    if (points.length < 3) return;
    for (const { block, start } of labels) taken.add(`${block} ${start}`);
    const kept = promised !== null && promised >= points.length && promised - points.length <= Math.max(1, promised / 5);
    const count = kept ? promised : Math.max(points.length, labels.reduce((top, { value }) => Math.max(top, value), 0));
    const share = heldShare(candidate);
    found.push({
      set: { source: 'numbered', points, ...(count > points.length || kept ? { promised: count } : {}) },
      promised: promised !== null && Math.abs(promised - points.length) <= Math.max(1, promised / 5),
      carries: share >= (candidate.heads.every(({ kind }) => kind === 'heading') ? CARRIES / 2 : CARRIES),
      isPart: share < PART && candidate.heads.every(({ kind }) => kind !== 'heading') && (labels.every(({ style }) => style === 'list' || style === 'marker') || candidate.heads.every(({ list }) => list !== null) || candidate.texts.every((text) => /^\p{Ll}/u.test(text))),
      share,
    });
  };
  for (const { labels } of findSeries(findLabels(article))) add(labels);
  if (promised !== null && !found.some((one) => one.promised || one.carries)) {
    const uncounted = findUncounted(article, promised);
    if (uncounted !== null) add(uncounted.labels);
  }
  return found.sort((a, b) => b.share - a.share);
}

function candidateOf(article: Article, labels: readonly Label[], promised: number | null): CandidateSet {
  const heads = labels.flatMap(({ block }) => article.blocks[block] ?? []);
  const texts = labels.map(({ start, end }, i) => clean(heads[i]?.text.slice(start, end) ?? ''));
  return { article, labels, heads, texts, details: findDetails(article, labels), promised };
}

function pointsOf({ article, labels, heads, texts, details }: CandidateSet, sentences: readonly Sentence[]): KeyPoint[] {
  return labels.flatMap((label, i) => {
    const text = texts[i] ?? '';
    const head = heads[i];
    if (text === '' || head === undefined) return [];
    const quote = firstQuote(sentences, label.block, head.text, label.start);
    if (quote === null) return [];
    const rest = head.text.slice(label.end, label.rest).split('\n');
    const below = withoutPreface((details[i] ?? []).flatMap((block) => article.blocks[block] ?? [])).map(({ text: under }) => under);
    const detail = [...rest, ...below].flatMap((part) => part.split('\n')).map(clean).filter((part) => part !== '').join('\n');
    return [{ number: label.value, text, ...(detail === '' ? {} : { detail }), quote, people: [] }];
  });
}
