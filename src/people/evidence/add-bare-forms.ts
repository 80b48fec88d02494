import type { Article, Sentence } from '../../model.ts';
import type { Mention } from '../mentions/mention.ts';

const caseless: ReadonlySet<string> = new Set(['ar', 'ja', 'ko', 'zh']);
const isArabic = (text: string): boolean => /^\p{Script=Arabic}/u.test(text);
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}]/u.test(character);
/** Small words that Arabic writes together with the word after them. */
const proclitics = 'وفبلك';

/** The shorter forms that a page may use for a full name: its last part, or in Japanese the family name before 氏 and the like. */
function bareForms(name: string): { readonly form: string; readonly before: readonly string[] }[] {
  const parts = name.split(/[\s·・•‧-]+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) return last.length >= 2 ? [{ form: last, before: [''] }] : [];
  if (!/^\p{Script=Han}{3,5}$/u.test(name)) return [];
  return [name.slice(0, 1), name.slice(0, 2)].map((form) => ({ form, before: ['氏', 'さん', '容疑者', '被告', '選手', '監督', '首相', '大統領', '先生', '女士'] }));
}

/** True where the form is a word of its own: not inside another, in Arabic after a small word at most. */
function standsAlone(text: string, at: number, form: string): boolean {
  const before = text[at - 1];
  if (isArabic(form)) return !isLetter(text[at + form.length]) && (!isLetter(before) || (proclitics.includes(before ?? '') && !isLetter(text[at - 2])));
  if (/^\p{Script=Katakana}/u.test(form)) return !/[\p{Script=Katakana}ー]/u.test(`${before ?? ''}${text[at + form.length] ?? ''}`);
  return true;
}

/**
 * In scripts without capitals a bare name is told by the full one alone: looks for the shorter forms of the sure names in the story.
 * @returns all mentions, in the order of the page; the same list where the language has capitals.
 */
export function addBareForms(mentions: readonly Mention[], article: Article, sentences: readonly Sentence[]): readonly Mention[] {
  if (!caseless.has(article.language.slice(0, 2).toLowerCase())) return mentions;
  const forms = [...new Set(mentions.filter(({ score }) => score >= 0.5).map(({ name }) => name))].flatMap(bareForms);
  if (forms.length === 0) return mentions;
  const added: Mention[] = [];
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) (bySentence.get(mention.sentence) ?? bySentence.set(mention.sentence, []).get(mention.sentence))?.push(mention);
  sentences.forEach(({ text, block }, sentence) => {
    const place = article.blocks[block];
    if (place === undefined || !(place.inBody || place.level === 1)) return;
    const taken = (bySentence.get(sentence) ?? []).map(({ start, end }): readonly [number, number] => [start, end]);
    for (const { form, before } of forms) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
        const end = start + form.length;
        if (taken.some(([from, to]) => start < to && end > from) || !before.some((word) => text.startsWith(word, end)) || !standsAlone(text, start, form)) continue;
        taken.push([start, end]);
        added.push({ sentence, start, end, name: form, score: 0.6 });
      }
    }
  });
  return [...mentions, ...added].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}
