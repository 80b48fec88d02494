import type { Summary } from '../../model.ts';
import { send } from '../../platform/send.ts';
import type { PointCount } from '../../settings.ts';
import { readPage } from './read-page.ts';

/** Reads the page as it stands now and has the background say what is in it; null where it holds no article. */
export async function summarizePage(points: PointCount): Promise<Summary | null> {
  const article = await readPage();
  return article === null ? null : send('summarize', article, points);
}
