import type { Cluster } from './cluster.ts';
import type { NameForm } from './name-form.ts';

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 3;
const spelledOut = (form: NameForm): number => form.words.filter((word) => word.length > 1).length;
/** How much a form looks like the plain case: a declined form is longer, or ends in a vowel where the other does not. */
const declined = (form: NameForm): number => form.words.reduce((sum, word) => sum + word.length + (/[уыеиюuyeiouą]$/u.test(word) ? 0.5 : /[аяa]$/u.test(word) ? 0.25 : 0), 0);

const declining: ReadonlySet<string> = new Set(['bg', 'cs', 'hr', 'pl', 'ru', 'sk', 'sl', 'sr', 'uk']);

/**
 * The fullest form of the name that the page gives: most words, not in capitals, not declined, else the commonest.
 * @returns the name and the other forms, each once whatever its capitals.
 */
export function chooseName(cluster: Cluster, language: string): { readonly name: string; readonly aliases: readonly string[] } {
  const count = new Map<string, number>();
  for (const { name } of cluster.mentions) count.set(name, (count.get(name) ?? 0) + 1);
  // How often the page writes each word so: a slip in the full name shows against the bare surname elsewhere.
  const written = new Map<string, number>();
  for (const { name } of cluster.mentions) for (const word of name.split(' ')) written.set(word, (written.get(word) ?? 0) + 1);
  const usual = (form: NameForm): number => form.text.split(' ').reduce((sum, word) => sum + (written.get(word) ?? 0), 0) / form.text.split(' ').length;
  const declines = declining.has(language.slice(0, 2).toLowerCase());
  const better = (a: NameForm, b: NameForm): number =>
    spelledOut(b) - spelledOut(a) ||
    b.words.length - a.words.length ||
    b.text.split(' ').length - a.text.split(' ').length ||
    Number(isShouted(a.text)) - Number(isShouted(b.text)) ||
    (declines ? declined(a) - declined(b) : 0) ||
    Number(b.generation !== undefined) - Number(a.generation !== undefined) ||
    (count.get(b.text) ?? 0) - (count.get(a.text) ?? 0) ||
    usual(b) - usual(a);
  const [best, ...others] = [...cluster.forms].sort(better);
  const name = best?.text ?? '';
  // Of forms that differ in capitals only, the commonest.
  const byLetters = new Map<string, string>();
  for (const { text } of others) {
    const letters = text.toLowerCase();
    const kept = byLetters.get(letters);
    if (letters !== name.toLowerCase() && (kept === undefined || (count.get(text) ?? 0) > (count.get(kept) ?? 0))) byLetters.set(letters, text);
  }
  return { name, aliases: [...byLetters.values()] };
}
