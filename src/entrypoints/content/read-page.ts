import type { Summary } from '../../model.ts';
import type { PointCount } from '../../settings.ts';
import { summarize } from '../../summarize.ts';

/** How long a page that is still coming in is waited for, in milliseconds. */
const patience = 3000;

const whenParsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else {
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
      setTimeout(resolve, patience);
    }
  });

/** Reads the page as it stands now; null where it holds no article. */
export async function readPage(points: PointCount): Promise<Summary | null> {
  await whenParsed();
  return summarize(document, points === 'auto' ? {} : { maxPoints: points });
}
