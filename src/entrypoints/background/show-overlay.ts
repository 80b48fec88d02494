import { reachPage } from '../../platform/reach-page.ts';
import { sendToTab } from '../../platform/send.ts';
import { tellTrouble } from '../../platform/tell-trouble.ts';

/** Opens or toggles the overlay in a tab; where the page is off limits or gone, the reader is told. Never rejects. */
export async function showOverlay(tabId: number, how: 'openOverlay' | 'toggleOverlay'): Promise<void> {
  try {
    if (await reachPage(tabId)) await sendToTab(tabId, how);
    else await tellTrouble(tabId);
  } catch {
    await tellTrouble(tabId).catch(() => {});
  }
}
