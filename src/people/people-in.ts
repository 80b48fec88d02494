import type { Person } from '../model.ts';
import { isGermanic } from './languages/is-germanic.ts';

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
/** Scripts that put no gap between words: there a name ends where it ends. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Tells who is named in a text, of these people. Whole words only; a longer form takes its place from a shorter one, so that 'Anna Berg' is not
 * her husband whom the page calls 'Berg'.
 * @param language BCP 47: German and its kin put a genitive's s right after a name.
 * @returns for a text, indices into `people`, in their order.
 */
export function peopleIn(people: readonly Person[], language: string): (text: string) => number[] {
  const takesS = isGermanic(language);
  const forms = people.flatMap((person, index) => [person.name, ...person.aliases].filter((form) => form !== '').map((form) => ({ form, index })));
  forms.sort((a, b) => b.form.length - a.form.length || a.index - b.index);
  return (text) => {
    const taken: [number, number][] = [];
    const found = new Set<number>();
    for (const { form, index } of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const end = at + form.length;
        // 'Coles Haus'
        const after = takesS && text[end] === 's' ? end + 1 : end;
        if ((isLetter(text[at - 1]) || isLetter(text[after])) && !unspaced.test(form)) continue;
        if (taken.some(([from, to]) => at < to && end > from)) continue;
        taken.push([at, end]);
        found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}
