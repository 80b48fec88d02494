import type { Candidate } from '../candidate.ts';

/** 'Two years later', 'Kurze Zeit später': some words that end so measure from what was told before. */
const LATER: Readonly<Record<string, RegExp>> = {
  cs: /^(?:\S+ ){0,3}(?:sekund[yu]?|minut[yu]?|hodin[yu]?|den|dny|dní|týden|týdny|týdnů|měsíců?|měsíce|roky?|roků|let|čas) (?:později|poté|předtím)(?=[ ,])/iu,
  da: /^(?:\S+ ){0,3}(?:sekund(?:er)?|minut(?:ter)?|timer?|dage?|uger?|måned(?:er)?|år|tid) (?:senere|tidligere|efter|forinden)(?=[ ,])/iu,
  de: /^(?:\S+ ){0,3}(?:sekunden?|minuten?|stunden?|tage?|wochen?|monate?|jahre?|jahrzehnte?|jahrhunderte?|zeit|wenig) (?:später|zuvor|danach|darauf|vorher|davor)(?=[ ,])/iu,
  en: /^(?:\S+ ){0,3}(?:moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?) (?:later|earlier|before(?=,))(?=[ ,])/iu,
  es: /^(?:\S+ ){0,3}(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|tiempo) (?:después|antes|más tarde)(?! de| que)(?=[ ,])/iu,
  fr: /^(?:\S+ ){0,3}(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies|temps) (?:plus tard|plus tôt|auparavant|après(?=,))(?=[ ,])/iu,
  it: /^(?:\S+ ){0,3}(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni[o]?|tempo) (?:dopo|prima|più tardi)(?! di| del| che)(?=[ ,])/iu,
  nl: /^(?:\S+ ){0,3}(?:seconden?|minuten?|uur|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|decennia|tijd) (?:later|eerder|daarvoor|daarna)(?=[ ,])/iu,
  no: /^(?:\S+ ){0,3}(?:sekunder?|minutt(?:er)?|timer?|dag(?:er)?|uker?|måned(?:er)?|år|tid) (?:senere|tidligere|etter|før)(?=[ ,])/iu,
  pl: /^(?:\S+ ){0,3}(?:sekund[yę]?|minut[yę]?|godzin[yę]?|dzień|dni|tydzień|tygodni[e]?|miesiące?|miesięcy|rok|lata|lat|czas) (?:później|wcześniej)(?=[ ,])/iu,
  pt: /^(?:\S+ ){0,3}(?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?|décadas?|tempo) (?:depois|antes|mais tarde)(?! de| d[ao]| que)(?=[ ,])/iu,
  ru: /^(?:\S+ ){0,3}(?:секунд[уы]?|минут[уы]?|час(?:а|ов)?|день|дня|дней|недел[юиь]|месяц(?:а|ев)?|год|года|лет) (?:спустя|позже|раньше)(?=[ ,])/iu,
  sv: /^(?:\S+ ){0,3}(?:sekunder?|minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år|tid) (?:senare|tidigare|efteråt|innan(?=,))(?=[ ,])/iu,
  uk: /^(?:\S+ ){0,3}(?:секунд[уи]?|хвилин[уи]?|годин[уи]?|день|дні|днів|тиж(?:день|ні|нів)|місяц(?:ь|і|ів)|рік|роки|років) (?:пізніше|раніше)(?=[ ,])/iu,
};

/** 'Two years later, …': a time that hangs on another one, told before. */
export function someTimeLater({ text, language }: Candidate): boolean {
  return LATER[language]?.test(text.slice(0, 60)) ?? false;
}
