import type { Article, Block } from '../../model.ts';
import { findHeadline } from './find-headline.ts';
import type { BoxCandidate, Line } from './box-candidate.ts';
import { wordsIn } from './box-candidate.ts';
import { labelStrength } from './labels.ts';

/** Names that publishers give the box in its markup. */
const BOX_CLASS =
  /(?:^|[ _-])(?:mol-bullets[\w-]*|key-?points?|key-?takeaways?|key-?facts|keytakeaways|takeaways?(?:-\w+)?|article-?highlights?|story-?highlights?|bullet-?points?|bullet-?summary|summary-?(?:list|bullets|points|box)|article-?summary|ai-?summary|tldr|tl-dr|in-?brief|at-?a-?glance|quick-?read|nutshell)(?:$|[ _-])/;

const BULLET = /^[•·▪■●‣∙◦*–—-]\s*/;
const LONGEST_BOX = 12;

/** Every place that may be the publisher's box, in the order of the page. */
export function findBoxes(article: Article): BoxCandidate[] {
  const headline = findHeadline(article);
  return [...lists(article, headline), ...labelledLines(article, headline), ...linesUnderHeadline(article, headline)];
}

const wholeLine = ({ text }: Block, block: number): Line => ({ block, start: BULLET.exec(text)?.[0].length ?? 0, end: text.length });

/** Lists: labelled, in a box of a telling class, or standing between headline and text. */
function lists(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const items = new Map<number, Line[]>();
  blocks.forEach((block, i) => {
    if (block.list === undefined || block.list.continued) return;
    const lines = items.get(block.list.id);
    if (lines === undefined) items.set(block.list.id, [wholeLine(block, i)]);
    else lines.push(wholeLine(block, i));
  });
  const firstText = firstParagraph(article, headline);
  return [...items.values()].flatMap((lines): BoxCandidate[] => {
    const [first] = lines;
    const block = first && blocks[first.block];
    if (first === undefined || block === undefined) return [];
    const label = labelOver(blocks, first.block);
    if (label !== null) return [{ article, lines, evidence: label.strength === 'weak' && BOX_CLASS.test(block.hint) ? 'class' : label.strength, from: label.at, headline }];
    if (block.label !== undefined && labelStrength(block.label) === 'strong') return [{ article, lines, evidence: 'strong', from: first.block, headline }];
    if (BOX_CLASS.test(block.hint)) return [{ article, lines, evidence: 'class', from: first.block, headline }];
    const last = lines.at(-1)?.block ?? first.block;
    if (first.block > headline && last < firstText && lines.length >= 3) return [{ article, lines, evidence: 'place', from: first.block, headline }];
    return [];
  });
}

/** The label just over a list, at most a paragraph between them. */
function labelOver(blocks: readonly Block[], first: number): { at: number; strength: 'strong' | 'weak' } | null {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const block = blocks[at];
    if (block === undefined || (at < first - 1 && block.kind !== 'heading')) continue;
    const strength = labelStrength(block.text);
    if (strength !== null && block.list === undefined) return { at, strength };
    if (block.kind === 'heading') return null;
  }
  return null;
}

/** A label whose box holds plain paragraphs, headings or lines instead of a list. */
function labelledLines(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  return blocks.flatMap((block, at): BoxCandidate[] => {
    if (block.list !== undefined) return [];
    const [label = '', ...rest] = block.text.split('\n');
    if (labelStrength(label) !== 'strong') return [];
    if (rest.length > 1) return [{ article, lines: linesOf(block, at).slice(1), evidence: 'strong', from: at, headline }];
    const box = block.path.at(-2);
    const lines: Line[] = [];
    for (let i = at + 1; i < blocks.length && lines.length <= LONGEST_BOX; i++) {
      const next = blocks[i];
      if (next === undefined || box === undefined || !next.path.includes(box) || next.list !== undefined) break;
      if (next.kind === 'heading' && (next.level ?? 6) <= (block.level ?? 0)) break;
      if (lines.length > 0 && !alike(next, blocks[lines[0]?.block ?? i])) break;
      lines.push(...(next.text.includes('\n') ? linesOf(next, i) : [wholeLine(next, i)]));
    }
    const bulleted = lines.length > 1 && lines.every(({ start, block: index }) => start > 0 && BULLET.test(blocks[index]?.text ?? ''));
    const closed = lines.length <= LONGEST_BOX && isBox(blocks, at, lines.at(-1)?.block ?? at);
    return lines.length >= 2 && (bulleted || closed) ? [{ article, lines, evidence: 'strong', from: at, headline }] : [];
  });
}

const alike = (a: Block, b: Block | undefined): boolean => b !== undefined && a.kind === b.kind && a.tags.length === b.tags.length;

/** True where the label and its lines stand in an element of their own. */
function isBox(blocks: readonly Block[], first: number, last: number): boolean {
  const box = blocks[first]?.path.at(-2);
  if (box === undefined) return false;
  return blocks[first - 1]?.path.includes(box) !== true && blocks[last + 1]?.path.includes(box) !== true;
}

function linesOf({ text }: Block, block: number): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next === -1 ? text.length : next;
    const start = from + (BULLET.exec(text.slice(from, end))?.[0].length ?? 0);
    if (end > start) lines.push({ block, start, end });
    if (next === -1) break;
    from = next + 1;
  }
  return lines;
}

/** Deck lines: parted by `<br>` in one block, or a run of bulleted headings, between headline and text. */
function linesUnderHeadline(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const firstText = Math.min(firstParagraph(article, headline), headline + LONGEST_BOX);
  const found: BoxCandidate[] = [];
  let run: Line[] = [];
  for (let i = headline + 1; i <= Math.min(firstText, blocks.length - 1); i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (block.list === undefined && block.text.includes('\n')) {
      const lines = linesOf(block, i);
      if (lines.length >= 3 && lines.length <= 6) found.push({ article, lines, evidence: 'place', from: i, headline });
    }
    if (block.list === undefined && BULLET.test(block.text) && !block.text.includes('\n') && (block.kind === 'heading' || /^[•·▪■●]/.test(block.text))) run.push(wholeLine(block, i));
    else {
      if (run.length >= 2) found.push({ article, lines: run, evidence: 'place', from: run[0]?.block ?? i, headline });
      run = [];
    }
  }
  found.push(...leadParagraphs(article, headline));
  return found;
}

/** Three or more short paragraphs of one look just before running text of another. */
function leadParagraphs(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const paragraphs = blocks.flatMap((block, i) => (i > headline && block.inBody && block.kind === 'paragraph' && block.list === undefined ? [i] : []));
  const looks = paragraphs.map((i) => blocks[i]?.hint);
  for (let first = 0; first < Math.min(4, paragraphs.length); first++) {
    let end = first;
    while (end < paragraphs.length && looks[end] === looks[first] && (end === first || paragraphs[end] === (paragraphs[end - 1] ?? 0) + 1)) end++;
    const lines = paragraphs.slice(first, end).flatMap((i) => { const block = blocks[i]; return block === undefined ? [] : [wholeLine(block, i)]; });
    const body = looks.slice(end, end + 4);
    if (lines.length < 3 || lines.length > 5 || body.length < 4 || body.some((look) => look !== body[0] || look === looks[first])) continue;
    if (lines.every(({ block }) => { const words = wordsIn(blocks[block]?.text ?? ''); return words >= 3 && words <= 22; })) {
      return [{ article, lines, evidence: 'place', from: lines[0]?.block ?? 0, headline }];
    }
  }
  return [];
}

/** Index of the first block of running text after the headline. */
function firstParagraph({ blocks }: Article, headline: number): number {
  const at = blocks.findIndex((block, i) => i > headline && block.inBody && block.list === undefined && block.kind === 'paragraph' && !block.text.includes('\n') && wordsIn(block.text) >= 25);
  return at === -1 ? blocks.length : at;
}
