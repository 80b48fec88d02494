import type { Article, Block } from '../../model.ts';
import { linkedLength } from '../../text/linked-length.ts';
import { sharedPath } from './find-details.ts';
import type { Label, Series } from './label.ts';

/** The most that a heading or list item may say to be a point of its own. */
const LONGEST_HEADING = 160;

/** Headings that frame an article and are none of its points. */
const FRAME =
  /^(?:(?:in )?conclusions?|(?:final|closing|last) (?:thoughts?|words?)|(?:the )?bottom line|(?:key )?takeaways?|summary|in summary|wrapping (?:it )?up|faqs?|frequently asked questions.*|introduction|why (?:it|this) matters|sources|references|related .*|about the author|read more|(?:zum )?(?:schluss|fazit)|zusammenfassung|einleitung|häufige fragen.*|conclusion|en résumé|foire aux questions|conclusión|conclusiones|preguntas frecuentes|introducción|conclusioni|domande frequenti|conclusão|perguntas frequentes|conclusie|veelgestelde vragen|slutsats|konklusjon|konklusion|podsumowanie|závěr|yhteenveto|заключение|вывод|итог|висновок|sonuç|まとめ|결론|结论|总结)[\s:.!]*$/iu;

/**
 * Points whose numbers only a style sheet shows: headings of one level (or bold lines that stand for headings), or the
 * items of a list, that stand in the body and are exactly as many as the headline promises. They are counted by their place.
 */
export function findUncounted({ blocks }: Article, promised: number): Series | null {
  const text = blocks.findIndex(({ inBody, kind, text: words }) => inBody && kind !== 'heading' && words.length >= 80);
  const second: number[] = [], third: number[] = [], fourth: number[] = [], bold: number[] = [];
  const byLevel: Readonly<Record<number, number[]>> = { 2: second, 3: third, 4: fourth };
  blocks.forEach((block, i) => {
    if (!block.inBody || block.text.length > LONGEST_HEADING) return;
    if (block.kind === 'heading') byLevel[block.level]?.push(i);
    else if (isBoldLine(block)) bold.push(i);
  });
  for (const all of [second, third, fourth, bold]) {
    const own = all.filter((i) => !FRAME.test(blocks[i]?.text ?? ''));
    const headings = [all, own, own.filter((i) => i > text)].find(({ length }) => length === promised);
    if (headings?.every((at, i) => isFollowed(blocks, at, headings[i + 1]))) return seriesOf(blocks, headings);
  }
  const lists = new Map<number, number[]>();
  blocks.forEach((block, i) => {
    if (block.list === null || block.list.continued || block.list.size !== promised || !block.inBody) return;
    const items = lists.get(block.list.id);
    if (items === undefined) lists.set(block.list.id, [i]);
    else items.push(i);
  });
  const whole = [...lists.values()].filter((items) => items.length === promised && items.every((i) => isStatement(blocks[i])));
  return whole.length === 1 && whole[0] !== undefined ? seriesOf(blocks, whole[0]) : null;
}

/** A short paragraph that is bold from end to end and no sentence. */
const isBoldLine = ({ kind, list, strong, text }: Block): boolean =>
  kind === 'paragraph' && list === null && text.length <= LONGEST_HEADING / 2 && strong[0]?.[0] === 0 && strong[0][1] === text.length && !/[.:!?…]$/.test(text);

/** A heading with running text under it, before the next one. */
const isFollowed = (blocks: readonly Block[], at: number, next = at + 12): boolean =>
  blocks.slice(at + 1, next).some(({ kind, inBody, text }) => inBody && kind !== 'heading' && kind !== 'caption' && text.length >= 40);

/** An item that says something, and is no link to elsewhere. */
const isStatement = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length >= 30 && linkedLength(block) < block.text.length / 2;

function seriesOf(blocks: readonly Block[], at: readonly number[]): Series | null {
  const box = sharedPath(at.map((i) => blocks[i]?.path ?? []));
  if (box.length === 0 && at.length > 0 && (blocks[at[0] ?? 0]?.path.length ?? 0) > 3) return null;
  const labels = at.map((block, i): Label => {
    const length = blocks[block]?.text.length ?? 0;
    return { value: i + 1, group: 'uncounted', style: 'marker', block, start: 0, end: length, rest: length };
  });
  return { labels, descending: false };
}
