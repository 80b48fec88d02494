import type { Sentence } from '../../model.ts';
import { baseLanguage } from '../../text/base-language.ts';
import type { Mention } from '../mentions/mention.ts';

/** What stands between two names of one person, in all languages at once: no other language uses these words otherwise. */
const phrases: readonly string[] = [
  'a.k.a.', 'aka', 'alias', 'bekannt als', 'bürgerlich', 'born', 'better known as', 'conhecida como', 'conhecido como', 'connu sous le nom de',
  'connue sous le nom de', 'conocida como', 'conocido como', 'detta', 'detto', 'dit', 'dite', 'eigentlich', 'geboren', 'geboren als', 'geborene',
  'geborener', 'genannt', 'known as', 'known professionally as', 'more commonly known as', 'née', 'né', 'nicknamed', 'noto come', 'nota come',
  'także jako', 'född', 'født', 'vlastním jménem', 'настоящее имя', 'справжнє ім’я', 'also known as', 'formerly', 'real name', 'whose real name is', 'with the real name',
];
const known: ReadonlySet<string> = new Set(phrases);
/** A name, ' né ' and another: less says nothing, and is most of what stands in a list. */
const SHORTEST = 4;
/** The same in English with all that may stand around it: 'also known professionally as', 'better known by her stage name', 'pen name of'. */
const english = /^(?:who is )?(?:(?:also|best|better|commonly|formerly|more|often|otherwise|popularly|previously|professionally|widely|sometimes) )*(?:known|called|nicknamed|credited|self-identified)(?: \w+ly)? (?:as|by (?:his|her|their|the) (?:nickname|pen name|pseudonym|ring name|screen name|stage name))$|^(?:who )?(?:has been |was )?(?:later|now|since) identified as$|^(?:who )?(?:also |sometimes )?(?:goes|went) by(?: the names?)?$|^(?:is |was )?(?:a |an |the )?(?:nickname|pen name|pseudonym|ring name|screen name|stage name)(?: of| for)$/;
/** Dates and the like in brackets between the names: '(born 1986)'. */
const aside = /\([^()\d]*\d[^()]*\)/gu;

const scriptOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'han' : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'kana' : /\p{Script=Latin}/u.test(text) ? 'latin' : /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : /\p{Script=Arabic}/u.test(text) ? 'arabic' : '');

/** In Portuguese a nickname comes with an article, between commas, before the same family name: 'José Carlos Riva, o Zeca Riva, disse'. */
const withArticle = /^, [ao] $/;
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const isNickname = (text: string, first: Mention, second: Mention): boolean =>
  withArticle.test(text.slice(first.end, second.start)) && /^(?:,| \()/.test(text.slice(second.end)) && first.name.includes(' ') && second.name.includes(' ') && lastWord(first.name) === lastWord(second.name);

/** True for the words between two mentions of one person: ', better known as ', or a bracket before the name in another script. */
export function saysSame(between: string, first: string, second: string): boolean {
  const words = between.length < SHORTEST ? '' : between.toLowerCase().replace(aside, ' ').replace(/[,("“”„«»–—:]/gu, ' ').replace(/\s+/g, ' ').trim();
  if (known.has(words) || english.test(words)) return true;
  return /^ ?[(（[]$/u.test(between) && scriptOf(first) !== scriptOf(second) && scriptOf(second) !== '';
}

/** Neighbours that the page itself calls one person ('Jenna Cole, better known as Jenna Jewel'), as pairs of indices. */
export function findKnownAs(mentions: readonly Mention[], sentences: readonly Sentence[], language: string): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let index = 1; index < mentions.length; index++) {
    const first = mentions[index - 1];
    const second = mentions[index];
    if (first === undefined || second === undefined || first.sentence !== second.sentence || second.start - first.end > 90) continue;
    const text = sentences[first.sentence]?.text ?? '';
    if (saysSame(text.slice(first.end, second.start), first.name, second.name) || (baseLanguage(language) === 'pt' && isNickname(text, first, second))) pairs.push([index - 1, index]);
  }
  return pairs;
}
