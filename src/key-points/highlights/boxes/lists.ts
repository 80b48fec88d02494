import type { Article, Block } from '../../../model.ts';
import type { BoxCandidate } from '../box-candidate.ts';
import { rawOf, wordsIn } from '../box-candidate.ts';
import { labelStrength } from '../labels.ts';
import { wholeLines } from '../lines.ts';
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
export function lists(article: Article, headline: number, firstText: number): BoxCandidate[] {
  const { blocks } = article;
  return itemsOf(blocks).flatMap((items): BoxCandidate[] => {
    const [first] = items;
    const block = first === undefined ? undefined : blocks[first];
    if (first === undefined || block === undefined) return [];
    const box = (evidence: BoxCandidate['evidence'], from = first, own = items): BoxCandidate => ({ article, lines: wholeLines(blocks, own), evidence, from, headline });
    if (items.length > 2 && labelStrength(block.text) === 'strong') return [box('strong', first, items.slice(1))];
    const label = labelOver(blocks, first);
    if (label !== null) return [box(label.strength === 'weak' && BOX_CLASS.test(block.hint) ? 'class' : label.strength, label.at)];
    if (isNamed(blocks, first)) return [box('strong')];
    if (BOX_CLASS.test(block.hint)) return [box('class')];
    if (first <= headline || first > firstText + NEAR_TEXT) return [];
    const candidate = box('place');
    const last = items.at(-1) ?? first;
    const enough = items.length >= FEW || (items.length === 2 && candidate.lines.every((line) => wordsIn(rawOf(candidate, line)) >= SENTENCE));
    if (last < firstText && enough && block.list?.ordered === false) return [candidate];
    return WEAK_CLASS.test(block.hint) && tellsStory(candidate) ? [{ ...candidate, evidence: 'weak' }] : [];
  });
}

/** The blocks of each list; lists of one item that follow each other are one list to the reader. */
function itemsOf(blocks: readonly Block[]): number[][] {
  const found = new Map<number, number[]>();
  let open: number[] | undefined;
  let before = -2;
  blocks.forEach(({ list }, i) => {
    if (list === null || list.continued) return;
    const items = found.get(list.id);
    if (items !== undefined) items.push(i);
    else if (list.size === 1 && open !== undefined && before === i - 1) open.push(i);
    else {
      const begun = [i];
      found.set(list.id, begun);
      if (list.size === 1) open = begun;
    }
    if (list.size === 1) before = i;
  });
  return [...found.values()];
}

/** The longest note between a label and its list ('Written by a machine, checked by an editor'). */
const LONGEST_NOTE = 120;

/** The label just over a list, at most a paragraph between them. */
function labelOver(blocks: readonly Block[], first: number): { at: number; strength: 'strong' | 'weak' } | null {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const block = blocks[at];
    if (block === undefined) continue;
    const strength = block.list === null ? labelStrength(block.text) : null;
    const near = at === first - 1 || block.kind === 'heading' || (strength === 'strong' && (blocks[first - 1]?.text.length ?? 0) <= LONGEST_NOTE);
    if (near && strength !== null) return { at, strength };
    if (block.kind === 'heading') return null;
  }
  return null;
}
