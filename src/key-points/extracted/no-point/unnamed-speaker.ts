import type { Candidate } from '../candidate.ts';

/**
 * Speech of somebody who is not named, by language: only a pronoun ('…,” he told the court', 'The dam, she said, …',
 * '„…“, sagte er') or, where a language needs none, only the verb ('…”, dijo.', 'Afirmó además que …').
 */
const TAGS: Readonly<Record<string, RegExp>> = {
  cs: /[,!?“"] (?:dodala?|popsala?|prohlásila?|řekla?|uvedla?|vysvětlila?)(?: on| ona)?[.,]|^(?:Dodala?|Prohlásila?|Řekla?|Uvedla?)(?: také| rovněž| dále)?,? že /u,
  da: /[,!?”"»] (?:fortalte|fortæller|forklarede|forklarer|mener|sagde|siger|skrev|skriver|tilføjede|tilføjer|udtaler) (?:(?:han|hun)(?!\p{L})|de(?=[.,;]|$))/u,
  de: /[,!?“”"«»] (?:berichtet|berichtete|betont|betonte|erklärt|erklärte|erklärten|erzählt|erzählte|fragt|fragte|fügte|klagt|klagte|meint|meinte|sagen|sagt|sagte|sagten|schreibt|schrieb|so) (?:er|sie)(?!\p{L})/u,
  en: /(?:[”"’'] (?:he|she|they) (?:add(?:s|ed)|admit(?:s|ted)|argue[sd]|ask(?:s|ed)|claim(?:s|ed)|continue[sd]|declare[sd]|explain(?:s|ed)|insist(?:s|ed)|joke[sd]|note[sd]|recall(?:s|ed)|replie[sd]|report(?:s|ed)|said|say|says|shout(?:s|ed)|state[sd]|suggest(?:s|ed)|tells|told|tweet(?:s|ed)|warn(?:s|ed)|writes|wrote)(?!\p{L})|, (?:he|she|they) (?:added|adds|noted|recalled|recalls|said|say|says|told|wrote|writes)(?:[,.;]| (?:at|by|in|last|of|on|this|to) ))/u,
  es: /[,”"»] (?:afirmó|agregó|aseguró|añadió|comentó|declaró|dijo|explicó|expresó|indicó|manifestó|señaló|sostuvo)[.,]|^(?:Afirmó|Agregó|Aseguró|Añadió|Comentó|Declaró|Destacó|Dijo|Explicó|Expresó|Indicó|Informó|Manifestó|Recordó|Señaló|Sostuvo)(?: además| asimismo| igualmente| también)? que /u,
  fr: /[,»”"] (?:a-t|affirme-t|ajoute|ajoute-t|assure-t|conclut|confie-t|déclare-t|dit|estime-t|explique-t|insiste-t|ont|poursuit|précise-t|raconte-t|rappelle-t|regrette-t|souligne-t)-(?:il|elle|ils|elles)(?=[ ,.:])/u,
  it: /[,”"»] (?:aggiunge|afferma|conclude|dice|ha aggiunto|ha affermato|ha concluso|ha detto|ha dichiarato|ha spiegato|osserva|racconta|spiega)[.,]|^(?:Ha (?:anche )?(?:aggiunto|affermato|detto|dichiarato|ricordato|spiegato)|Aggiunge|Afferma|Dice|Spiega)(?: anche| inoltre)? che /u,
  nl: /[,!?”"’'] (?:aldus|legde|legt|schreef|schrijft|stelt|vertelde|vertelt|voegde|voegt|zei|zegt) (?:hij|ze|zij)(?!\p{L})/u,
  no: /[,!?”"»] (?:forklarer|forklarte|forteller|fortalte|legger|mener|sa|sier|skrev|skriver) (?:(?:han|hun)(?!\p{L})|de(?=[.,;]|$))/u,
  pl: /[,”"–—-] (?:dodał|dodała|mówi|mówił|mówiła|podkreślił|podkreśliła|powiedział|powiedziała|stwierdził|stwierdziła|wyjaśnił|wyjaśniła|zaznaczył|zaznaczyła)[.,]|^(?:Dodała?|Podkreśliła?|Powiedziała?|Stwierdziła?|Zaznaczyła?)(?: też| również| także)?,? że /u,
  pt: /[,”"»–—] (?:acrescentou|afirma|afirmou|completou|conta|contou|declarou|destacou|disse|diz|explica|explicou|ressaltou)(?: ele| ela)?[.,]|^(?:Acrescentou|Afirmou|Declarou|Destacou|Disse|Explicou|Informou|Ressaltou)(?: ainda| também)? que /u,
  ru: /[,!?»”"] ?[–—-]? (?:добавила?|заявила?|написала?|отметила?|пояснила?|рассказала?|сказала?|сообщила?)(?: он| она| они)?[.,]|^(?:Добавила?|Заявила?|Отметила?|Сказала?|Сообщила?)(?: также)?,? что /u,
  sv: /[,!?”"] (?:berättade|berättar|förklarar|menar|sa|sade|skrev|skriver|säger|tillade|tillägger) (?:(?:han|hon)(?!\p{L})|de(?=[.,;]|$))/u,
  uk: /[,!?»”"] ?[–—-]? (?:додав|додала|зазначив|зазначила|заявив|заявила|написав|написала|повідомив|повідомила|пояснив|пояснила|розповів|розповіла|сказав|сказала)(?: він| вона| вони)?[.,]|^(?:Додав|Додала|Зазначив|Зазначила|Заявив|Заявила|Повідомив|Повідомила|Сказав|Сказала)(?: також)?,? що /u,
};

/** Somebody says it, and nothing tells who. Whoever is named in what he says is not he. */
export function unnamedSpeaker({ text, language }: Candidate): boolean {
  return TAGS[language]?.test(text) ?? false;
}
