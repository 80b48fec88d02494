import type { Article, Sentence } from '../../model.ts';
import type { Mention } from './mention.ts';

const firstNames = new Set('john james mary robert michael william david richard joseph thomas charles donald barack joe hillary bill kim vladimir alexander anna maria peter paul hans angela emmanuel pedro juan jose luis ana carlos sarah susan lisa karen daniel mark steven andrew kevin brian george'.split(' '));
const titles = new Set('mr mrs ms dr sir lord lady president senator sen rep gov governor judge justice minister chancellor king queen prince princess pope captain general professor prof herr frau monsieur madame señor'.split(' '));

/**
 * Finds where people are named in an article.
 * @param sentences of the article, all of them, in order.
 * @returns mentions in the order of the page (see `Mention` for what their scores promise).
 */
export function findMentions(article: Article, sentences: readonly Sentence[]): Mention[] {
  const found: Mention[] = [];
  sentences.forEach((sentence, index) => {
    if (article.blocks[sentence.block]?.inBody !== true) return;
    for (const match of sentence.text.matchAll(/\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|la|bin|al))*/gu)) {
      const words = match[0].split(' ');
      let title = '';
      while (words.length > 1 && titles.has((words[0] ?? '').toLowerCase().replace('.', ''))) title += `${words.shift() ?? ''} `;
      const name = words.join(' ').replace(/['’]s$|\.$/u, '');
      const start = match.index + title.length;
      const known = firstNames.has((words[0] ?? '').toLowerCase());
      const score = title !== '' ? 0.9 : known && words.length > 1 ? 0.8 : known ? 0.4 : words.length === 2 && match.index > 0 ? 0.45 : 0.2;
      found.push({ sentence: index, start, end: start + name.length, name, score, ...(title === '' ? {} : { title: title.trim() }) });
    }
  });
  return found;
}
