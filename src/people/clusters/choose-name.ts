import { isGermanic } from '../languages/is-germanic.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cluster } from './cluster.ts';
import { isByFather } from './find-by-father.ts';
import type { NameForm } from './name-form.ts';

/** Languages in which names take endings of case. In Germanic ones a genitive in -s is all. */
const declining: ReadonlySet<string> = new Set(['bg', 'cs', 'hr', 'pl', 'ru', 'sk', 'sl', 'sr', 'uk']);

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 3;
const spelledOut = (form: NameForm): number => form.words.filter((word) => word.length > 1).length;

/** How much a form looks declined: it is longer than the plain case, or ends in another vowel. */
const declined = (form: NameForm): number =>
  form.words.reduce((sum, word) => sum + word.length + (/[уыеиюіїuyeiouą]$/u.test(word) ? 0.5 : /[аяa]$/u.test(word) ? 0.25 : 0), 0);

/** True for 'Hendels' and 'Ada Hendels' where the page has 'Hendel' too. */
const isGenitive = (text: string, plain: ReadonlySet<string>): boolean => text.endsWith('s') && plain.has(text.slice(0, -1));

/** A first name and one after the father, beside a form with a family name. */
const isNoFamily = (form: NameForm, other: NameForm): boolean => isByFather(form) && other.words.length > 1 && other.words.at(-1) !== form.words.at(-1);

/**
 * The fullest form of the name that the page gives: with the family name, most words, not in capitals, not declined, else the commonest.
 * @param worth how much a place counts: a form in a caption is less the page's own than one in the text.
 * @returns the name and the other forms, each once whatever its capitals, without genitives in -s.
 */
export function chooseName(cluster: Cluster, language: string, worth: (mention: Mention) => number = () => 1): { readonly name: string; readonly aliases: readonly string[] } {
  const subtag = language.slice(0, 2).toLowerCase();
  const count = new Map<string, number>();
  // How often the page writes each word so: a slip in the full name shows against the bare surname elsewhere.
  const written = new Map<string, number>();
  for (const mention of cluster.mentions) {
    const { name } = mention;
    count.set(name, (count.get(name) ?? 0) + worth(mention));
    for (const word of name.split(' ')) written.set(word, (written.get(word) ?? 0) + worth(mention));
  }
  const usual = ({ text }: NameForm): number => text.split(' ').reduce((sum, word) => sum + (written.get(word) ?? 0), 0) / text.split(' ').length;
  const plain: ReadonlySet<string> = isGermanic(subtag) ? new Set(cluster.forms.flatMap(({ text }) => [text, text.split(' ').at(-1) ?? text])) : new Set();
  const inflected = (form: NameForm): number => (declining.has(subtag) ? declined(form) : isGenitive(form.text, plain) ? 1 : 0);
  const better = (a: NameForm, b: NameForm): number =>
    Number(isNoFamily(a, b)) - Number(isNoFamily(b, a)) ||
    spelledOut(b) - spelledOut(a) ||
    b.words.length - a.words.length ||
    b.text.split(' ').length - a.text.split(' ').length ||
    Number(isShouted(a.text)) - Number(isShouted(b.text)) ||
    inflected(a) - inflected(b) ||
    Number(b.generation !== undefined) - Number(a.generation !== undefined) ||
    (count.get(b.text) ?? 0) - (count.get(a.text) ?? 0) ||
    usual(b) - usual(a);
  const [best, ...others] = [...cluster.forms].sort(better);
  const name = best?.text ?? '';
  // Of forms that differ in capitals only, the commonest.
  const aliases = new Map<string, string>();
  for (const { text } of others) {
    const letters = text.toLowerCase();
    const kept = aliases.get(letters);
    if (letters === name.toLowerCase() || isGenitive(text, plain)) continue;
    if (kept === undefined || (count.get(text) ?? 0) > (count.get(kept) ?? 0)) aliases.set(letters, text);
  }
  return { name, aliases: [...aliases.values()] };
}
