import type { Article, Block } from '../../../model.ts';
import type { BoxCandidate, Line } from '../box-candidate.ts';
import { rawOf, wordsIn } from '../box-candidate.ts';
import { firstParagraph } from '../first-paragraph.ts';
import { labelStrength } from '../labels.ts';
import { wholeLine } from '../lines.ts';
import { tellsStory } from '../no-box/tells-story.ts';
import { isNamed } from './is-named.ts';

/** Names that publishers give the box in its markup. */
const BOX_CLASS =
  /(?:^|[ _-])(?:mol-bullets[\w-]*|article-?highlights?|story-?highlights?|cnnstryhghlght|bullet-?points?|bullet-?summary|(?:article|story)-?bullets|summary-?(?:list|bullets|points|box)|article-?summary|ai[_-]?summary|tldr|tl-dr|in-?brief|at-?a-?glance|quick-?read|nutshell)(?:$|[ _-])|key[_-]?(?:points?|takeaways?|facts)(?![a-z])|(?:^|[ _-])takeaways?/;

/** Names that it shares with teasers and whole articles: they speak for a list near the beginning of the text alone. */
const WEAK_CLASS =
  /(?:^|[ _-])(?:abstract|bullets|claves|essentials?|essentiel|highlights|in-?kuerze|in-?short|kurz|kurzfassung|oppsummering|points-?cles|puntos-?clave|punti-?chiave|resumen?|resumo|riassunto|samenvatting|sammanfattning|smart-?brevity|sommario|summary|zusammenfassung)(?:$|[ _-])|tl_?dr/;
/** So many blocks after the first running text a list is still near the beginning. */
const NEAR_TEXT = 4;

/** How many of a list's lines without any label make a deck: three, or two that are whole sentences. */
const FEW = 3;
const SENTENCE = 6;

/** Lists: labelled, in a box of a telling class, or standing between headline and text. */
export function lists(article: Article, headline: number): BoxCandidate[] {
  const { blocks } = article;
  const firstText = firstParagraph(article, headline);
  return itemsOf(blocks).flatMap((lines): BoxCandidate[] => {
    const [first] = lines;
    const block = first && blocks[first.block];
    if (first === undefined || block === undefined) return [];
    const own = lines.length > 2 && labelStrength(block.text) === 'strong';
    if (own) return [{ article, lines: lines.slice(1), evidence: 'strong', from: first.block, headline }];
    const label = labelOver(blocks, first.block);
    if (label !== null) return [{ article, lines, evidence: label.strength === 'weak' && BOX_CLASS.test(block.hint) ? 'class' : label.strength, from: label.at, headline }];
    if (isNamed(blocks, first.block)) return [{ article, lines, evidence: 'strong', from: first.block, headline }];
    if (BOX_CLASS.test(block.hint)) return [{ article, lines, evidence: 'class', from: first.block, headline }];
    const last = lines.at(-1)?.block ?? first.block;
    const candidate: BoxCandidate = { article, lines, evidence: 'place', from: first.block, headline };
    const enough = lines.length >= FEW || (lines.length === 2 && lines.every((line) => wordsIn(rawOf(candidate, line)) >= SENTENCE));
    if (first.block <= headline) return [];
    if (last < firstText && enough && block.list?.ordered === false) return [candidate];
    return first.block <= firstText + NEAR_TEXT && WEAK_CLASS.test(block.hint) && tellsStory(candidate) ? [{ ...candidate, evidence: 'weak' }] : [];
  });
}

/** The lines of each list; lists of one item that follow each other are one list to the reader. */
function itemsOf(blocks: readonly Block[]): Line[][] {
  const items = new Map<number, Line[]>();
  let open: Line[] | undefined;
  let before = -2;
  blocks.forEach((block, i) => {
    const { list } = block;
    if (list === undefined || list.continued) return;
    const line = wholeLine(block, i);
    const lines = items.get(list.id);
    if (lines !== undefined) lines.push(line);
    else if (list.size === 1 && open !== undefined && before === i - 1) open.push(line);
    else {
      const begun = [line];
      items.set(list.id, begun);
      if (list.size === 1) open = begun;
    }
    if (list.size === 1) before = i;
  });
  return [...items.values()];
}

/** The longest note between a label and its list ('Written by a machine, checked by an editor'). */
const LONGEST_NOTE = 120;

/** The label just over a list, at most a paragraph between them. */
function labelOver(blocks: readonly Block[], first: number): { at: number; strength: 'strong' | 'weak' } | null {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const block = blocks[at];
    if (block === undefined) continue;
    const strength = block.list === undefined ? labelStrength(block.text) : null;
    const near = at === first - 1 || block.kind === 'heading' || (strength === 'strong' && (blocks[first - 1]?.text.length ?? 0) <= LONGEST_NOTE);
    if (near && strength !== null) return { at, strength };
    if (block.kind === 'heading') return null;
  }
  return null;
}
