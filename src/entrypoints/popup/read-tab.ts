import { activeTab, type ActiveTab } from '../../platform/active-tab.ts';
import { reasonOf } from '../../platform/failure.ts';
import { borrow, type Summarize } from '../../platform/lend.ts';
import { reachPage } from '../../platform/reach-page.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { optionsFor, type Settings } from '../../settings.ts';
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

/** What it takes to summarize, ready for the first article. */
async function loadCore(): Promise<Summarize> {
  const lent = borrow();
  if (lent !== null) return lent;
  const core = await import('../../summarize-article.ts');
  core.prepare();
  return core.summarizeArticle;
}

async function readTab(tab: Promise<ActiveTab | null>, settings: Promise<Settings>): Promise<View> {
  try {
    // It comes in while the page is read.
    const arriving = loadCore();
    const { id } = (await tab) ?? {};
    const [answer, summarize, { points }] = await Promise.all([id === undefined ? null : reachPage(id, 'readPage'), arriving, settings]);
    if (answer === null) return { type: 'off-limits' };
    const summary = answer.value === null ? null : summarize(answer.value, optionsFor(points));
    return summary === null ? { type: 'not-article' } : { type: 'ready', summary };
  } catch (error) {
    return { type: 'failed', reason: reasonOf(error) };
  }
}
