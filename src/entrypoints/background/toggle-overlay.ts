import { reachPage } from '../../platform/reach-page.ts';
import { tellTrouble } from '../../platform/tell-trouble.ts';

/** Opens the overlay in a tab, or closes it where it is open; where the page is off limits or gone, the reader is told. Never rejects. */
export async function toggleOverlay(tabId: number): Promise<void> {
  try {
    if ((await reachPage(tabId, 'toggleOverlay')) === null) await tellTrouble(tabId);
  } catch {
    await tellTrouble(tabId).catch(() => {});
  }
}
