/** The letters of one script, as [first, last] code units, and the language that is most written in it. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'], [0x0400, 0x04ff, 'ru'], [0x0530, 0x058f, 'hy'], [0x0590, 0x05ff, 'he'], [0x0600, 0x06ff, 'ar'], [0x0900, 0x097f, 'hi'], [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'], [0x0e00, 0x0e7f, 'th'], [0x10a0, 0x10ff, 'ka'], [0x3040, 0x30ff, 'ja'], [0x4e00, 0x9fff, 'zh'], [0xac00, 0xd7af, 'ko'],
];

/** Common little words that few other languages share. */
const LITTLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  cs: ['ale', 'byl', 'jako', 'je', 'jsem', 'jsou', 'které', 'který', 'nebo', 'podle', 'pro', 'se', 'také', 've', 'že'],
  da: ['af', 'blev', 'efter', 'ikke', 'har', 'hvor', 'men', 'også', 'og', 'siger', 'til'],
  de: ['auch', 'auf', 'das', 'dem', 'den', 'der', 'die', 'ein', 'eine', 'ist', 'mit', 'nicht', 'und', 'von', 'zu'],
  en: ['and', 'are', 'but', 'for', 'from', 'has', 'is', 'of', 'that', 'the', 'this', 'to', 'was', 'with'],
  es: ['con', 'del', 'el', 'en', 'las', 'los', 'más', 'para', 'pero', 'por', 'que', 'su', 'una', 'y'],
  fi: ['ei', 'että', 'hän', 'ja', 'joka', 'kun', 'mutta', 'myös', 'oli', 'on', 'ovat', 'se'],
  fr: ['au', 'avec', 'ce', 'dans', 'des', 'du', 'est', 'et', 'le', 'les', 'pour', 'qui', 'sur', 'une'],
  hu: ['a', 'az', 'csak', 'egy', 'hogy', 'is', 'meg', 'mint', 'nem', 'és', 'volt'],
  id: ['dan', 'dari', 'dengan', 'di', 'ini', 'itu', 'pada', 'tidak', 'untuk', 'yang'],
  it: ['che', 'con', 'da', 'del', 'della', 'di', 'gli', 'il', 'nel', 'non', 'per', 'sono', 'una', 'è'],
  nl: ['aan', 'dat', 'een', 'en', 'het', 'is', 'met', 'niet', 'ook', 'op', 'van', 'voor', 'zijn'],
  no: ['av', 'ble', 'enn', 'etter', 'ikke', 'har', 'men', 'mot', 'og', 'også', 'sier', 'som', 'til', 'være'],
  pl: ['ale', 'dla', 'do', 'jak', 'jest', 'na', 'nie', 'oraz', 'po', 'przez', 'się', 'w', 'że'],
  pt: ['com', 'da', 'do', 'dos', 'em', 'foi', 'mais', 'na', 'no', 'não', 'os', 'para', 'por', 'que', 'uma', 'é'],
  ro: ['au', 'care', 'cu', 'de', 'din', 'este', 'la', 'mai', 'nu', 'pe', 'pentru', 'și', 'în'],
  sv: ['att', 'av', 'det', 'en', 'från', 'för', 'har', 'inte', 'med', 'men', 'och', 'på', 'som', 'är'],
  tr: ['bir', 'bu', 'da', 'daha', 'de', 'gibi', 'ile', 'için', 'olan', 'olarak', 've'],
  vi: ['các', 'có', 'của', 'cho', 'không', 'là', 'một', 'những', 'trong', 'và', 'được'],
};

const SAMPLE = 3_000;
const FEWEST = 5;
/** A text is read so far at a time, until so many words of one language have been seen, and so many times those of any other. */
const STRETCH = 600;
const PLENTY = 20;
const CLEAR = 2;
/** The best guess must beat the next by this much. */
const LEAD = 1.15;
/** This share of a text's letters in one script tells; kana stand among many Chinese characters in Japanese. */
const SHARE = 0.4;
const KANA_SHARE = 0.15;

/** The languages that have a little word, by the word. */
let languagesOf: Map<string, string[]> | null = null;

function littleWords(): Map<string, string[]> {
  if (languagesOf !== null) return languagesOf;
  languagesOf = new Map();
  for (const [language, words] of Object.entries(LITTLE_WORDS)) {
    for (const word of words) {
      const known = languagesOf.get(word);
      if (known === undefined) languagesOf.set(word, [language]);
      else known.push(language);
    }
  }
  return languagesOf;
}

/** A declared tag as BCP 47 writes it ('en_us' → 'en-US'), or '' where it is none. */
function canonical(declared: string): string {
  const tag = declared.trim().split(/[,;\s]/, 1)[0]?.replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

/** The language of a text by its script and little words, or '' where they do not tell, and how often each has been seen. */
function guess(text: string): { readonly seen: string; readonly counts: ReadonlyMap<string, number> } {
  const sample = text.slice(0, SAMPLE);
  const foreign = byScript(sample);
  if (foreign !== '') return { seen: cyrillicOrArabic(foreign, sample), counts: new Map() };
  const counts = new Map<string, number>();
  for (let from = 0; from < sample.length; from += STRETCH) {
    countLittleWords(sample.slice(from, from + STRETCH), counts);
    const { language, count, next } = mostCounted(counts);
    if (count >= PLENTY && count > next * CLEAR) return { seen: language, counts };
  }
  const { language, count, next } = mostCounted(counts);
  return { seen: count >= FEWEST && count > next * LEAD ? language : '', counts };
}

function countLittleWords(text: string, counts: Map<string, number>): void {
  const little = littleWords();
  for (const word of text.toLowerCase().split(/[\s.,;:!?()"'’“”„«»–—-]+/)) {
    for (const language of little.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
}

function mostCounted(counts: ReadonlyMap<string, number>): { language: string; count: number; next: number } {
  let language = '', most = 0, next = 0;
  for (const [one, count] of counts) {
    if (count > most) {
      next = most;
      language = one;
      most = count;
    } else if (count > next) next = count;
  }
  return { language, count: most, next };
}

/** The language of the script that most letters are in; '' for Latin and for mixtures. */
function byScript(sample: string): string {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x370) {
      if (code > 0xbf || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)) letters++;
      continue;
    }
    for (const [first, last, language] of SCRIPTS) {
      if (code < first) break;
      if (code > last) continue;
      letters++;
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  if ((counts.get('ja') ?? 0) > letters * KANA_SHARE) return 'ja';
  for (const [language, count] of counts) if (count > letters * SHARE) return language;
  return '';
}

function cyrillicOrArabic(language: string, sample: string): string {
  if (language === 'ru') return /[іїєґ]/i.test(sample) ? 'uk' : /[ђјљњћџ]/i.test(sample) ? 'sr' : 'ru';
  if (language === 'ar') return /[ٹڈڑے]/.test(sample) ? 'ur' : /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  return language;
}

/**
 * The page's language (BCP 47): as declared, unless its text plainly says otherwise; 'und' where neither tells.
 * Templates declare 'en' for pages in every language, so the text is asked too.
 */
export function detectLanguage(declared: string, text: string): string {
  const tag = canonical(declared);
  const { seen, counts } = guess(text);
  if (tag === '') return seen === '' ? 'und' : seen;
  const primary = tag.split('-', 1)[0] ?? '';
  if (seen === '' || seen === primary || !(primary in LITTLE_WORDS || primary === 'en')) return tag;
  // Nobody declares Danish or Czech by mistake for a language whose little words are half the same.
  if (primary !== 'en' && (counts.get(primary) ?? 0) * CLEAR >= (counts.get(seen) ?? 1)) return tag;
  const alike = new Set([`${primary} ${seen}`, `${seen} ${primary}`]);
  return ['nb no', 'nn no', 'da no', 'nb da', 'in id', 'ms id'].some((pair) => alike.has(pair)) ? tag : seen;
}
