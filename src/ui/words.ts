import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../../public/_locales/en/messages.json';

/** Every message that the English file holds. */
export type MessageKey = keyof typeof en;

/** Messages that change with a number: `receiptNumbered` stands for `receiptNumbered_one`, `receiptNumbered_other` … */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Looks a message up; '' when there is none. The browser's `i18n.getMessage` is one. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** The reader's language: its words, and how it writes numbers, dates and lists. */
export interface Words {
  /** BCP 47, of the messages themselves (not of the browser, which may know more languages than Lede). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly translate: (key: MessageKey, ...substitutions: readonly string[]) => string;
  /** The form that the language wants for `count`. */
  readonly plural: (key: PluralKey, count: number, ...substitutions: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** 'a, b and c' as the language writes it. */
  readonly list: (parts: readonly string[]) => string;
  /** A day such as 'Nov 24, 2026'; '' when the date cannot be read. */
  readonly day: (iso: string) => string;
}

/** What takes the browser a while to make is made when it is first needed, once. */
function onceNeeded<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

// The direction of the messages, not of the browser: a reader whose language Lede lacks gets English, left to right.
const rightToLeft: readonly string[] = ['ar', 'he'];

/** Makes words from the browser's messages. Takes `browser.i18n.getMessage` or its like; never throws. */
export function makeWords(getMessage: GetMessage): Words {
  const language = getMessage('language') || 'en';
  const plurals = onceNeeded(() => new Intl.PluralRules(language));
  const numbers = onceNeeded(() => new Intl.NumberFormat(language));
  const lists = onceNeeded(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const days = onceNeeded(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));
  return {
    language,
    direction: rightToLeft.includes(language) ? 'rtl' : 'ltr',
    translate: (key, ...substitutions) => getMessage(key, [...substitutions]),
    plural: (key, count, ...substitutions) =>
      getMessage(`${key}_${plurals().select(count)}`, [...substitutions]) ||
      getMessage(`${key}_other`, [...substitutions]),
    number: (value) => numbers().format(value),
    list: (parts) => lists().format(parts),
    day: (iso) => {
      // A day alone would be read as its first moment in Greenwich, which is still the day before in America.
      const time = Date.parse(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T12:00` : iso);
      return Number.isNaN(time) ? '' : days().format(time);
    },
  };
}

/** Carries the words to every component; without a provider every message is its own key. */
export const WordsContext = createContext<Words>(makeWords((key) => (key === 'language' ? '' : key)));

/** The words of one of Lede's own pages, which is marked with their language and direction. */
export function wordsOfPage(getMessage: GetMessage): Words {
  const words = makeWords(getMessage);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  return words;
}

/** The words of the surface that a component stands in. */
export const useWords = (): Words => useContext(WordsContext);
