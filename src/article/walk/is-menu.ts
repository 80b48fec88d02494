import type { SafeDom } from '../safe-dom.ts';
import type { Box } from './box.ts';
import type { Traits } from './read-traits.ts';

/** What holds a story: a menu in it, as a list of its parts, may belong to it. */
const STORIES: ReadonlySet<string> = new Set(['article', 'main']);
/** No menu holds these, or a paragraph so long, in characters: a tag that was never closed has taken the page into it. */
const PARTS_OF_A_PAGE = ['article', 'footer', 'h1', 'main'];
const PROSE = 200;

/** True for a menu of the site: nothing in it is ever read, and of many pages it is a fifth. */
export function isMenu(dom: SafeDom, element: Node, tag: string, { role }: Traits, around: Box): boolean {
  if (tag !== 'nav' && role !== 'navigation') return false;
  for (let at: Box | null = around; at !== null; at = at.parent) if (STORIES.has(at.tag)) return false;
  return PARTS_OF_A_PAGE.every((part) => dom.inside(element, part).length === 0) && dom.inside(element, 'p').every((one) => dom.textContent(one).length < PROSE);
}
