import type { ActiveTab } from '../../platform/active-tab.ts';
import { reasonOf } from '../../platform/failure.ts';
import { reachPage } from '../../platform/reach-page.ts';
import { sendToTab } from '../../platform/send.ts';
import type { PointCount } from '../../settings.ts';
import type { View } from '../../ui/view.ts';

/** What there is to see of the page in a tab. Never rejects: a failure is a view. */
export async function readTab(tab: ActiveTab | null, points: PointCount): Promise<View> {
  if (tab === null) return { type: 'off-limits' };
  try {
    if (!(await reachPage(tab.id))) return { type: 'off-limits' };
    // The popup shows the same, and this way the toolbar button closes the overlay on any page.
    await sendToTab(tab.id, 'closeOverlay');
    const summary = await sendToTab(tab.id, 'summarize', points);
    return summary === null ? { type: 'not-article' } : { type: 'ready', summary };
  } catch (error) {
    return { type: 'failed', reason: reasonOf(error) };
  }
}
