import type { Article, Summary } from '../../model.ts';
import { activeTab, type ActiveTab } from '../../platform/active-tab.ts';
import { reasonOf } from '../../platform/failure.ts';
import { isBackgroundAwake } from '../../platform/is-background-awake.ts';
import { reachPage } from '../../platform/reach-page.ts';
import { send } from '../../platform/send.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { optionsFor, type PointCount, type Settings } from '../../settings.ts';
import type { View } from '../../ui/view.ts';

/** A reading of the page in front of the reader, which has begun: what it needed, and what there is to see. */
export interface Reading {
  readonly tab: Promise<ActiveTab | null>;
  readonly settings: Promise<Settings>;
  /** Never rejects: a failure is a view. */
  readonly view: Promise<View>;
}

/** Begins to read the page in front of the reader. */
export function readFrontPage(): Reading {
  const [tab, settings] = [activeTab(), loadSettings()];
  return { tab, settings, view: readTab(tab, settings) };
}

type Summarize = (article: Article, points: PointCount) => Summary | null | Promise<Summary | null>;

async function loadOwn(): Promise<Summarize> {
  const core = await import('../../summarize-article.ts');
  core.prepare();
  return (article, points) => core.summarizeArticle(article, optionsFor(points));
}

/** Who summarizes: the background while it is awake, for it has loaded what that takes, and run it before; else, and where that fails, the popup itself. */
async function findSummarizer(): Promise<Summarize> {
  if (!(await isBackgroundAwake())) return loadOwn();
  return (article, points) => send('summarize', article, points).catch(async () => (await loadOwn())(article, points));
}

/** The article of a tab, `value`, null where it holds none; null where the page cannot be read. */
async function readArticle(tab: ActiveTab | null) {
  return tab === null ? null : reachPage(tab.id, 'readPage');
}

async function readTab(tab: Promise<ActiveTab | null>, settings: Promise<Settings>): Promise<View> {
  try {
    // What it takes comes in while the page is read.
    const [answer, summarize, { points }] = await Promise.all([tab.then(readArticle), findSummarizer(), settings]);
    if (answer === null) return { type: 'off-limits' };
    const summary = answer.value === null ? null : await summarize(answer.value, points);
    return summary === null ? { type: 'not-article' } : { type: 'ready', summary };
  } catch (error) {
    return { type: 'failed', reason: reasonOf(error) };
  }
}
