import { ownHint, prevailingHints } from '../../../text/prevailing-hints.ts';
import { most, type CandidateSet } from '../candidate-set.ts';

/** Words in the class, id or role of a box that is no part of the story's own points. */
const OTHER_BOX =
  /(?:^|[ _-])(?:adblock\w*|authors?|bibliography|bio|breadcrumbs?|citations?|comments?|contents|endnotes?|faqs?|footer|footnotes?|gallery|menu|mostread|mostpopular|nav|navigation|newsletter|notes|pagination|poll|popular|promo|quiz|ranking|recommend\w*|references?|related|sources?|subscri\w*|survey|tagcloud|toc|top-?stories|trending)(?:$|[ _-])/;
const MOST_READ = /(?:most[ _-]?(?:read|viewed|popular|shared|commented)|meist[ _-]?gelesen|table[ _-]?of[ _-]?contents)/;

/** Headings over what is numbered but no point: sources, notes, contents, what others read. */
const OTHER_HEADING =
  /^(?:references|sources|footnotes|notes|citations|bibliography|works cited|further reading|most (?:read|popular|viewed)|trending|related|contents|table of contents|in this article|comments|faqs?|frequently asked questions|quellen|einzelnachweise|fußnoten|literatur|anmerkungen|meistgelesen|das könnte sie auch interessieren|inhalt|inhaltsverzeichnis|häufige fragen|références|notes|sources|à lire aussi|les plus lus|sommaire|referencias|fuentes|notas|lo más (?:leído|visto)|índice|preguntas frecuentes|fonti|note|i più letti|indice|referências|mais lidas|bronnen|meest gelezen|inhoud|källor|mest lästa|innehåll|kilder|mest lest|mest læst|źródła|przypisy|zdroje|источники|примечания|самое читаемое|джерела|примітки)\s*:?$/i;

/** A set in a box that says that it is something else, or under such a heading. What the story's own text stands in says nothing ('subscriber-only'). */
export function isNamedOtherwise({ article, heads, labels }: CandidateSet): boolean {
  const isOther = (hint: string, kind: string): boolean => MOST_READ.test(hint) || (kind !== 'heading' && OTHER_BOX.test(hint));
  if (most(heads, 0.6, ({ hint, kind }) => isOther(hint, kind))) {
    const prevailing = prevailingHints(article.blocks);
    if (most(heads, 0.6, ({ hint, kind }) => isOther(ownHint(hint, prevailing), kind))) return true;
  }
  const first = labels[0]?.block ?? 0;
  for (let i = first - 1; i >= Math.max(0, first - 2); i--) {
    const before = article.blocks[i];
    if (before !== undefined && before.text.length < 60 && OTHER_HEADING.test(before.text.trim())) return true;
  }
  return false;
}
