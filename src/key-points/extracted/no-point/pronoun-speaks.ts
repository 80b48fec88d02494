import type { Candidate } from '../candidate.ts';
import { norwegian } from './norwegian.ts';

/** A tag of speech that names nobody, by language: '…,” he told the court', 'The dam, she said, …', '„…“, sagte er'. */
const TAGS: Readonly<Record<string, RegExp>> = {
  cs: /(?:[,!?“”"])\s?(?:řekl|řekla|dodal|dodala|uvedl|uvedla) (?:on|ona)?[.,]/u,
  da: /[,!?”"»] (?:sagde|siger|fortæller|forklarer|tilføjer|skriver|mener) (?:han|hun|de)(?![\p{L}])/u,
  de: /[,!?“”"«»] (?:sagte|sagt|sagten|sagen|erklärte|erklärt|erzählte|erzählt|erklärten|meinte|meint|schrieb|schreibt|betonte|betont|fügte|so|fragt|fragte|klagt|klagte|berichtet|berichtete) (?:er|sie)(?![\p{L}])/u,
  en: /(?:[,!?][”"’']?|[”"’']) (?:he|she|they) (?:add(?:s|ed)|admit(?:s|ted)|argue[sd]|ask(?:s|ed)|believe[sd]|claim(?:s|ed)|continue[sd]|declare[sd]|explain(?:s|ed)|insist(?:s|ed)|jok(?:es|ed)|note[sd]|recall(?:s|ed)|remember(?:s|ed)|replie[sd]|report(?:s|ed)|say|says|said|shout(?:s|ed)|state[sd]|suggest(?:s|ed)|tells|told|tweet(?:s|ed)|warn(?:s|ed)|writes|wrote)(?![\p{L}])(?! (?:that|the|it|there|his|her|their)\b)/u,
  fr: /(?:-t)?-(?:il|elle|ils|elles)(?=[ ,.:])/u,
  nl: /[,!?”"’'] (?:aldus|zegt|zei|vertelt|vertelde|schrijft|schreef|legt|voegt) (?:hij|ze|zij)(?![\p{L}])/u,
  no: /[,!?”"»] (?:sier|sa|forteller|fortalte|forklarer|skriver|mener|legger) (?:han|hun|de)(?![\p{L}])/u,
  pt: /[,!?”"»–—] (?:afirma|afirmou|disse|diz|explica|explicou|conta|contou|completa|completou|acrescentou) (?:ele|ela)(?![\p{L}])/u,
  ru: /[,!?»”"] ?[–—-]? (?:сказал|сказала|заявил|заявила|отметил|отметила|добавил|добавила|рассказал|рассказала|пояснил|пояснила|написал|написала) (?:он|она|они)(?![\p{L}])/u,
  sv: /[,!?”"] (?:säger|sade|sa|berättar|förklarar|skriver|menar|tillägger) (?:han|hon|de)(?![\p{L}])/u,
  uk: /[,!?»”"] ?[–—-]? (?:сказав|сказала|заявив|заявила|зазначив|зазначила|додав|додала|розповів|розповіла|пояснив|пояснила|написав|написала) (?:він|вона|вони)(?![\p{L}])/u,
};

/** Somebody says it, and only a pronoun tells who. Whoever is named before, in what he says, is not he. */
export function pronounSpeaks({ text, language }: Candidate): boolean {
  return TAGS[norwegian(language)]?.test(text) ?? false;
}
