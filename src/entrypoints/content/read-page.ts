import { readArticle } from '../../article/read-article.ts';
import type { Article } from '../../model.ts';

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
export async function readPage(): Promise<Article | null> {
  await whenParsed();
  return readArticle(document);
}
