/** Words that begin sentences, in lower case, sorted: after a doubtful stop one of these says that it was an end. */
export const starters: Readonly<Record<string, readonly string[]>> = {
  cs: ['a', 'ale', 'ani', 'do', 'jak', 'jako', 'je', 'k', 'když', 'kromě', 'na', 'o', 'od', 'po', 'podle', 'pokud', 'pro', 'proto', 'při', 's', 'ta', 'tak', 'také', 'ten', 'tento', 'to', 'u', 'v', 've', 'z', 'za'],
  da: ['af', 'at', 'da', 'de', 'den', 'der', 'derfor', 'det', 'dette', 'en', 'et', 'for', 'fra', 'han', 'her', 'hun', 'hvis', 'i', 'ifølge', 'jeg', 'man', 'med', 'men', 'og', 'også', 'på', 'så', 'til', 'ved', 'vi'],
  de: ['aber', 'als', 'am', 'an', 'auch', 'auf', 'aus', 'bei', 'bis', 'da', 'damit', 'dann', 'das', 'dass', 'dem', 'den', 'der', 'des', 'die', 'dies', 'diese', 'dieser', 'doch', 'dort', 'ein', 'eine', 'einen', 'einer', 'er', 'es', 'für', 'gegen', 'hier', 'ich', 'ihr', 'ihre', 'im', 'in', 'ist', 'jetzt', 'man', 'mit', 'nach', 'nicht', 'noch', 'nun', 'nur', 'ob', 'sein', 'seine', 'seit', 'sie', 'so', 'trotz', 'um', 'und', 'vom', 'von', 'vor', 'war', 'was', 'wegen', 'weil', 'wenn', 'wer', 'wie', 'wir', 'wo', 'zu', 'zudem', 'zum', 'zur'],
  en: ['a', 'about', 'after', 'all', 'also', 'although', 'an', 'and', 'another', 'are', 'as', 'asked', 'at', 'because', 'before', 'both', 'but', 'by', 'did', 'do', 'does', 'during', 'each', 'even', 'for', 'former', 'from', 'had', 'has', 'have', 'he', 'her', 'here', 'his', 'how', 'however', 'i', 'if', 'in', 'is', 'it', 'its', 'last', 'later', 'many', 'meanwhile', 'more', 'most', 'my', 'no', 'not', 'now', 'of', 'on', 'once', 'one', 'only', 'or', 'other', 'our', 'over', 'she', 'since', 'so', 'some', 'still', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'those', 'though', 'through', 'to', 'under', 'until', 'was', 'we', 'were', 'what', 'when', 'where', 'which', 'while', 'who', 'why', 'will', 'with', 'would', 'yet', 'you', 'your'],
  es: ['a', 'además', 'al', 'así', 'aunque', 'como', 'con', 'cuando', 'de', 'del', 'desde', 'durante', 'el', 'ella', 'ellos', 'en', 'entre', 'es', 'esta', 'este', 'esto', 'hay', 'la', 'las', 'lo', 'los', 'más', 'no', 'para', 'pero', 'por', 'porque', 'que', 'se', 'según', 'si', 'sin', 'sobre', 'su', 'sus', 'también', 'tras', 'un', 'una', 'y', 'ya'],
  fi: ['ei', 'he', 'hän', 'ja', 'jos', 'kun', 'me', 'mutta', 'myös', 'ne', 'nyt', 'nämä', 'on', 'se', 'siksi', 'tämä', 'vaikka'],
  fr: ['alors', 'après', 'au', 'aussi', 'aux', 'avec', 'car', 'ce', 'ces', 'cet', 'cette', 'comme', 'dans', 'de', 'depuis', 'des', 'du', 'elle', 'elles', 'en', 'entre', 'et', 'il', 'ils', 'je', 'la', 'le', 'les', 'leur', 'lors', 'mais', 'nous', 'on', 'or', 'ou', 'par', 'pour', 'quand', 'sa', 'selon', 'ses', 'si', 'son', 'sous', 'sur', 'un', 'une', 'vous'],
  it: ['a', 'ad', 'al', 'alla', 'anche', 'che', 'chi', 'come', 'con', 'così', 'da', 'dal', 'dalla', 'dei', 'del', 'della', 'di', 'dopo', 'e', 'ed', 'gli', 'i', 'il', 'in', 'io', 'la', 'le', 'lei', 'lo', 'lui', 'ma', 'nel', 'nella', 'non', 'per', 'perché', 'poi', 'quando', 'questa', 'questo', 'se', 'secondo', 'si', 'sono', 'su', 'sul', 'sulla', 'tra', 'un', 'una'],
  nl: ['aan', 'als', 'bij', 'dat', 'de', 'deze', 'die', 'dit', 'door', 'een', 'en', 'er', 'het', 'hier', 'hij', 'hun', 'ik', 'in', 'is', 'maar', 'met', 'na', 'naar', 'niet', 'nu', 'om', 'ook', 'op', 'over', 'te', 'toen', 'tot', 'uit', 'van', 'volgens', 'voor', 'want', 'wat', 'we', 'wie', 'wij', 'ze', 'zij', 'zijn', 'zo'],
  no: ['av', 'da', 'de', 'den', 'der', 'derfor', 'det', 'dette', 'en', 'et', 'etter', 'for', 'fra', 'han', 'her', 'hun', 'hvis', 'i', 'ifølge', 'jeg', 'man', 'med', 'men', 'og', 'også', 'på', 'så', 'til', 'ved', 'vi'],
  pl: ['a', 'ale', 'bo', 'czy', 'dla', 'do', 'i', 'ich', 'jak', 'jednak', 'jego', 'jej', 'jest', 'kiedy', 'na', 'nie', 'o', 'od', 'on', 'ona', 'oraz', 'po', 'pod', 'podczas', 'przed', 'przez', 'są', 'ta', 'tak', 'także', 'ten', 'to', 'tu', 'w', 'we', 'według', 'z', 'za', 'ze', 'że'],
  pt: ['a', 'ao', 'aos', 'apesar', 'após', 'as', 'até', 'com', 'como', 'da', 'das', 'de', 'depois', 'do', 'dos', 'durante', 'e', 'ela', 'ele', 'eles', 'em', 'entre', 'essa', 'esse', 'esta', 'este', 'eu', 'já', 'mas', 'na', 'nas', 'no', 'nos', 'não', 'o', 'os', 'ou', 'para', 'pela', 'pelo', 'por', 'porque', 'quando', 'que', 'se', 'segundo', 'sem', 'seu', 'sua', 'também', 'um', 'uma', 'às'],
  ru: ['а', 'без', 'был', 'была', 'были', 'в', 'во', 'все', 'вы', 'где', 'для', 'до', 'его', 'ее', 'если', 'за', 'и', 'из', 'или', 'их', 'к', 'как', 'ко', 'когда', 'между', 'мы', 'на', 'не', 'но', 'о', 'об', 'однако', 'он', 'она', 'они', 'от', 'по', 'под', 'после', 'потом', 'при', 'с', 'со', 'так', 'также', 'там', 'то', 'у', 'что', 'это', 'этот', 'я'],
  sv: ['att', 'av', 'de', 'den', 'det', 'detta', 'där', 'därför', 'då', 'efter', 'en', 'enligt', 'ett', 'från', 'för', 'han', 'hon', 'här', 'i', 'jag', 'man', 'med', 'men', 'nu', 'när', 'och', 'också', 'om', 'på', 'samtidigt', 'som', 'så', 'till', 'under', 'ur', 'vi', 'vid', 'är'],
  uk: ['а', 'але', 'без', 'був', 'була', 'були', 'в', 'вона', 'вони', 'від', 'він', 'для', 'до', 'з', 'за', 'зі', 'й', 'його', 'коли', 'ми', 'на', 'не', 'по', 'при', 'про', 'під', 'після', 'та', 'так', 'також', 'те', 'то', 'у', 'це', 'цей', 'що', 'я', 'як', 'якщо', 'і', 'із', 'їх', 'її'],
};

const cache = new Map<string, ReadonlySet<string>>();

/** Lower-case words that begin sentences in a language (see `baseLanguage`). */
export function startersOf(language: string): ReadonlySet<string> {
  let known = cache.get(language);
  if (known === undefined) {
    known = new Set(starters[language] ?? starters['en']);
    cache.set(language, known);
  }
  return known;
}

/** True where a word begins sentences in a language (see `baseLanguage`). */
export function isStarter(word: string, language: string): boolean {
  return startersOf(language).has(word.toLowerCase());
}
