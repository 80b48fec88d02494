/** Scripts that give a language away, or most of the languages written in them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'], [/[\uac00-\ud7af]/g, 'ko'], [/[\u4e00-\u9fff]/g, 'zh'], [/[\u0e00-\u0e7f]/g, 'th'], [/[\u0590-\u05ff]/g, 'he'], [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'], [/[\u0980-\u09ff]/g, 'bn'], [/[\u0b80-\u0bff]/g, 'ta'], [/[\u0370-\u03ff]/g, 'el'], [/[\u0400-\u04ff]/g, 'ru'], [/[\u10a0-\u10ff]/g, 'ka'], [/[\u0530-\u058f]/g, 'hy'],
];

/** Common little words that few other languages share. */
const LITTLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  cs: ['ale', 'byl', 'jako', 'jsem', 'jsou', 'které', 'který', 'nebo', 'podle', 'také', 'že'],
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

const SAMPLE = 4_000;
const FEWEST = 5;

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

/** The language of a text by its script and little words, or '' where they do not tell. */
function guess(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters);
    if (share > (language === 'ja' ? 0.15 : 0.4)) return cyrillicOrArabic(language, sample);
  }
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  let best = '', bestCount = 0, second = 0;
  for (const [language, little] of Object.entries(LITTLE_WORDS)) {
    const known = new Set(little);
    const count = words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    if (count > bestCount) { second = bestCount; best = language; bestCount = count; } else if (count > second) second = count;
  }
  return bestCount >= FEWEST && bestCount > second * 1.15 ? best : '';
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
  const seen = guess(text);
  if (tag === '') return seen === '' ? 'und' : seen;
  const primary = tag.split('-', 1)[0] ?? '';
  if (seen === '' || seen === primary || !(primary in LITTLE_WORDS || primary === 'en')) return tag;
  const alike = new Set([`${primary} ${seen}`, `${seen} ${primary}`]);
  return ['nb no', 'nn no', 'da no', 'nb da', 'in id', 'ms id'].some((pair) => alike.has(pair)) ? tag : seen;
}
