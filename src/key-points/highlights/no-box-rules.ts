import { lettersOf } from '../letters-of.ts';
import { rawOf, linkShare, wordsIn, blockOf, type BoxCandidate } from './box-candidate.ts';

/** A reason why lines are not this article's highlights. */
export type NoBoxRule = (box: BoxCandidate) => boolean;

const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** Navigation, or a list of other stories: the lines are links. */
export const isLinks: NoBoxRule = (box) => average(box.lines.map((line) => (linkShare(box, line) > 0.7 ? 1 : 0))) >= 0.5;

/** Menus, tags, prices: too short to say anything. */
export const isTooShort: NoBoxRule = (box) => average(box.lines.map((line) => wordsIn(rawOf(box, line)))) < (box.evidence === 'strong' ? 4 : box.evidence === 'place' ? 6 : 5);

/** Running text: too long for points. */
export const isTooLong: NoBoxRule = (box) => average(box.lines.map((line) => wordsIn(rawOf(box, line)))) > (box.evidence === 'place' ? 35 : 70);

const OTHER_BOX = /(?:^|[ _-])(?:aside|author\w*|breadcrumb\w*|byline|caption|carousel|comments?|cookie\w*|footer|foto\w*|gallery|image|info-foto|legenda|login|menu|most-?read|nav\w*|newsletter|paywall|photo\w*|popular|promo\w*|recirc\w*|related|recommend\w*|share|sidebar|slide\w*|social|subscri\w*|tags?|teaser\w*|ticker|toc|tableofcontents|trending|widget-area)(?:$|[ _-])/;

/** A box that says in its markup that it is something else. A strong label outweighs all but a list of other stories. */
export const isNamedOtherwise: NoBoxRule = (box) => {
  const first = box.lines[0];
  const hint = (first && blockOf(box, first)?.hint) ?? '';
  return box.evidence !== 'strong' && box.evidence !== 'class' && OTHER_BOX.test(hint);
};

/** Over the headline, and outside the body: the site's, not the story's. */
export const isBeforeHeadline: NoBoxRule = (box) => {
  const inBody = box.lines.some((line) => blockOf(box, line)?.inBody === true);
  return box.from < box.headline && !inBody;
};

/** A box without a label must lie in the body or hold whole sentences right under the headline. */
export const isFarOutside: NoBoxRule = (box) => {
  if (box.lines.some((line) => blockOf(box, line)?.inBody === true)) return false;
  const { blocks } = box.article;
  const last = blocks.findLastIndex(({ inBody }) => inBody);
  return box.evidence === 'weak' || (box.evidence === 'place' && box.from - box.headline > 6) || (box.evidence === 'strong' && box.from > last + 12);
};

const REPEATED = 25;

/** A table of contents: the lines stand again as headings. */
export const isContents: NoBoxRule = (box) => {
  const own = new Set(box.lines.map(({ block }) => block));
  const headings = new Set(box.article.blocks.flatMap(({ kind, text }, i) => (kind === 'heading' && !own.has(i) ? [lettersOf(text)] : [])));
  return box.lines.filter((line) => headings.has(lettersOf(rawOf(box, line)))).length * 2 > box.lines.length && box.lines.length < REPEATED;
};

/** Under a weak label or by place alone, lines must be sentences or nearly so. */
export const isNoStatement: NoBoxRule = (box) => {
  if (box.evidence !== 'weak' && box.evidence !== 'place') return false;
  const words = box.lines.map((line) => wordsIn(rawOf(box, line)));
  return box.lines.length < 2 || box.lines.length > 8 || words.some((n) => n < 4) || box.lines.some((line) => /\d{1,2}[:.]\d{2}|@|©|^(?:by|von|por|par|di|door|av|af|foto|photo|published|updated|publicado|mis à jour|publié)\b/i.test(rawOf(box, line)));
};

const STORY = 3;

/** Lines that only their place speaks for need a story under them: paragraphs of running text. */
export const isAlone: NoBoxRule = (box) => {
  if (box.evidence !== 'place') return false;
  const last = box.lines.at(-1)?.block ?? box.from;
  return box.article.blocks.filter(({ inBody, kind, text }, i) => i > last && inBody && kind === 'paragraph' && wordsIn(text) >= 8).length < STORY;
};

export const noBoxRules: readonly NoBoxRule[] = [isLinks, isTooShort, isTooLong, isNamedOtherwise, isBeforeHeadline, isFarOutside, isContents, isNoStatement, isAlone];
