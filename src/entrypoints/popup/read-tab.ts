import type { ActiveTab } from '../../platform/active-tab.ts';
import { reasonOf } from '../../platform/failure.ts';
import { reachPage } from '../../platform/reach-page.ts';
import { sendToTab } from '../../platform/send.ts';
import { optionsFor, type PointCount } from '../../settings.ts';
import type { View } from '../../ui/view.ts';

/** What there is to see of the page in a tab. Never rejects: a failure is a view. */
export async function readTab(tab: ActiveTab | null, points: PointCount): Promise<View> {
  if (tab === null) return { type: 'off-limits' };
  // What it takes to summarize comes in while the page is read: the popup is painted before.
  const arriving = import('../../summarize-article.ts');
  try {
    if (!(await reachPage(tab.id))) return { type: 'off-limits' };
    // The popup shows the same, and this way the toolbar button closes the overlay on any page.
    await sendToTab(tab.id, 'closeOverlay');
    const article = await sendToTab(tab.id, 'readPage');
    const { summarizeArticle } = await arriving;
    const summary = article === null ? null : summarizeArticle(article, optionsFor(points));
    return summary === null ? { type: 'not-article' } : { type: 'ready', summary };
  } catch (error) {
    return { type: 'failed', reason: reasonOf(error) };
  }
}
