import { baseLanguage } from '../../text/base-language.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LanguageData } from './language-data.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** All languages that have data of their own, see `baseLanguage`. */
export const languages: Readonly<Record<string, LanguageData>> = { cs, da, de, en, es, fr, it, nl, no, pl, pt, ru, sv, uk };

/** Takes a BCP 47 tag; gives the data of its primary language, English where there is none. */
export function languageFor(tag: string): LanguageData {
  return languages[baseLanguage(tag)] ?? en;
}
