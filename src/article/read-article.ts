// A copy of the page that is read: the only part of the core that sees a Document. It never changes it.
import type { Article, Block } from '../model.ts';
import { adoptHeadings } from './body/adopt-headings.ts';
import { findBody } from './body/find-body.ts';
import { leaveOut } from './body/no-story/leave-out.ts';
import { rescueBody } from './body/rescue-body.ts';
import { isArticle } from './is-article.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { safeDom } from './safe-dom.ts';
import type { SafeDom } from './safe-dom.ts';
import { findableBlocks, swallowedPage } from './swallowed-page.ts';
import { finishBlock } from './walk/block-writer.ts';
import { walkPage } from './walk/walk-page.ts';
import type { Walk } from './walk/walk-page.ts';

/** Below this many characters a page shows nothing, and its templates and hidden parts are looked at. */
const NOTHING = 300;
/** Readability's own measure of a text that may be the whole article. */
const ENOUGH = 500;
const WORTH_A_LOOK = 300;

/** Reads a page: its metadata and all its text as blocks. Null for a page that is no article. */
export function readArticle(document: Document): Article | null {
  const dom = safeDom(document);
  const { body } = dom;
  if (body === null || dom.localName(body) !== 'body') return null;
  let walk = walkPage(dom, body);
  if (shown(walk) < NOTHING) {
    const whole = walkPage(dom, body, { templates: true, hidden: true, menus: true });
    if (shown(whole) > shown(walk)) walk = whole;
  }
  const swallowed = shown(walk) < NOTHING ? swallowedPage(dom) : null;
  if (swallowed !== null) walk = walkPage(dom, swallowed.body);
  if (walk.drafts.length === 0) return null;
  const inBody = adoptHeadings(walk.drafts, rescueBody(walk.drafts, bodyOfPage(dom, swallowed?.body ?? body, walk)));
  const all = walk.drafts.map((draft, index) => finishBlock(draft, inBody.has(index)));
  const { metadata, facts } = readMetadata(dom, all);
  const blocks = leaveOut(swallowed === null ? all : findableBlocks(all, swallowed.source, metadata.language));
  return isArticle({ ...facts, blocks: bodyOf(blocks) }) ? { ...metadata, blocks } : null;
}

/**
 * Readability in two steps: first on a copy without what it would throw away at once, which is enough for most pages;
 * where that finds too little and something was thrown away, on a copy that has it.
 */
function bodyOfPage(dom: SafeDom, body: Element, walk: Walk): ReadonlySet<number> {
  const strict = findBody(walk.copy.document, 1);
  if (strict.length >= ENOUGH || walk.copy.doubtful < WORTH_A_LOOK) return strict.blocks;
  const lenient = findBody(walkPage(dom, body, { ...walk.options, lenient: true }).copy.document, ENOUGH);
  return lenient.length > strict.length ? lenient.blocks : strict.blocks;
}

function shown(walk: Walk): number {
  return walk.drafts.reduce((sum, draft) => sum + draft.text.length, 0);
}

/** The body's blocks, or all of them where no body was found. */
function bodyOf(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.filter((block) => block.inBody);
  return body.length > 0 ? body : blocks;
}
