import { baseLanguage } from '../../text/base-language.ts';
import { codeAt } from '../../text/code-at.ts';
import { rememberWords } from '../../text/remember-words.ts';

/** The letters of one script, as [first, last] code units, and the language that is most written in it. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'], [0x0400, 0x04ff, 'ru'], [0x0530, 0x058f, 'hy'], [0x0590, 0x05ff, 'he'], [0x0600, 0x06ff, 'ar'], [0x0900, 0x097f, 'hi'], [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'], [0x0e00, 0x0e7f, 'th'], [0x10a0, 0x10ff, 'ka'], [0x3040, 0x30ff, 'ja'], [0x4e00, 0x9fff, 'zh'], [0xac00, 0xd7af, 'ko'],
];

/**
 * The most common little words of each language, also those that others share: where only its own were told, whatever few words it has in common with
 * another would speak for that one alone.
 */
const LITTLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  cs: 'a ale bude by byl byla do jak jako je jeho jen jsem jsou k které který má na nebo o od po podle pro při s se si také to u v ve z za že'.split(' '),
  da: 'af alle at blev bliver da de den der det efter en er et for fra han har hun hvor i ikke jeg kan man med men mod nu og også om op på sig siger skal som til ud var ved vil være'.split(' '),
  de: 'als am an auch auf aus bei das dem den der des die ein eine einen er es für hat im in ist mit nach nicht noch sei sich sie sind und von vor war werden wie wird zu zum zur über'.split(' '),
  en: 'a an and are as at be but by for from had has have he his i in is it not of on or said that the their they this to was were which who will with would'.split(' '),
  es: 'a al como con de del el en es esta este ha la las lo los más no o para pero por que se ser sin sobre son su sus también un una y'.split(' '),
  fi: 'ei että hän ja jo joka kanssa kuin kun mukaan mutta myös niin ole oli on ovat se sen siitä tai vain voi'.split(' '),
  fr: 'a au aux avec ce cette d dans de des du elle en est et il ils l la le les leur mais n ne ont ou par pas plus pour qu que qui sa se ses son sont sur un une à été'.split(' '),
  hu: 'a az be csak de egy ez hogy is ki le meg mert mint nem pedig szerint után vagy volt és'.split(' '),
  id: 'ada akan atau dan dari dengan di dia ini itu ke mereka oleh pada sudah telah tidak untuk yang'.split(' '),
  it: 'a ai al alla anche che come con da dal dalla dei del della delle di e ed gli ha hanno i il in l la le lo ma nel nella non o per più si sono stato su sul un una è'.split(' '),
  nl: 'aan al als bij dan dat de deze die door een en er haar heeft het hij hun in is maar me met naar niet nog of om ook op over te tot uit van voor was wat werd wordt ze zich zijn'.split(' '),
  no: 'alle at av ble blir da de den der det en er et etter for fra han har hun hvor i ikke jeg kan man med men mot nå og også om opp på seg sier skal som til ut var ved vil være å'.split(' '),
  pl: 'a ale by był było co dla do i ich jak jako jego jest już która który ma na nie o od oraz po przez przy się są tak tego to tym w we z za ze że'.split(' '),
  pt: 'a ao aos as com como da das de do dos e em essa esta este foi já mais mas na nas no nos não o os ou para pela pelo por que se ser sua são também um uma à é'.split(' '),
  ro: 'a al ale au ca care ce cu că de din este fi fost la lui mai nu o pe pentru s sau se sunt să un în și'.split(' '),
  sv: 'alla att av blev blir de den det där efter eller en ett från för han har hon i inte jag kan man med men mot nu och också om på sig ska som säger till under upp ut var vid vill är över'.split(' '),
  tr: 'bir bu da daha de en gibi ile ise için kadar olan olarak olduğunu sonra var ve çok'.split(' '),
  vi: 'cho các có của khi không là một người những này trong và với đã được ở'.split(' '),
};

const SAMPLE = 3_000;
/** So much must speak for a language at least. A word of it alone counts one, a word that it shares with others its share of one. */
const FEWEST = 2;
/** A text is read so far at a time, until so much speaks for one language, and so many times what speaks for any other. */
const STRETCH = 600;
const PLENTY = 12;
const CLEAR = 2;
/** The best guess must beat the next by this much. */
const LEAD = 1.1;
/** So much more must speak for it than for the language that the page declares. */
const AGAINST = 1.5;
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
const canonical = rememberWords((declared) => {
  const tag = declared.trim().split(/[,;\s]/, 1)[0]?.replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
});

/**
 * The language of a text by its script and little words, or '' where they do not tell.
 * @param declared what it is said to be: another must be plainly more likely.
 */
function guess(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE);
  const foreign = byScript(sample);
  if (foreign !== '') return cyrillicOrArabic(foreign, sample);
  const counts = new Map<string, number>();
  for (let from = 0; from < sample.length; from += STRETCH) {
    countLittleWords(sample.slice(from, from + STRETCH), counts);
    const { language, count, next } = mostCounted(counts);
    if (count >= PLENTY && count > next * CLEAR) return language;
  }
  const { language, count, next } = mostCounted(counts);
  return count >= FEWEST && count > Math.max(next * LEAD, (counts.get(declared) ?? 0) * (language === declared ? 0 : AGAINST)) ? language : '';
}

/** What stands between words. */
const BREAKS: ReadonlySet<number> = new Set([...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff.,;:!?()"\'’“”„«»–—-'].map((mark) => mark.charCodeAt(0)));
/** No little word is longer. */
const LONGEST = Math.max(...Object.values(LITTLE_WORDS).flat().map((word) => word.length));

function countLittleWords(text: string, counts: Map<string, number>): void {
  const little = littleWords();
  const small = text.toLowerCase();
  for (let from = 0, at = 0, { length } = small; at <= length; at++) {
    const code = codeAt(small, at);
    // Most of any Latin text is these.
    if ((code >= 97 && code <= 122) || (at < length && !BREAKS.has(code))) continue;
    const languages = at - from > LONGEST ? undefined : little.get(small.slice(from, at));
    if (languages !== undefined) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
    from = at + 1;
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

/** Any letter of theirs: most pages have none, and need not be counted. */
const FOREIGN = /[\u0370-\u10ff\u3040-\ud7af]/;

/** The language of the script that most letters are in; '' for Latin and for mixtures. */
function byScript(sample: string): string {
  if (!FOREIGN.test(sample)) return '';
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0, { length } = sample; i < length; i++) {
    const code = codeAt(sample, i);
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

/** Languages so close that a page of one is never taken for the other against its own word. */
const alike: ReadonlySet<string> = new Set(['da no', 'no da']);

/**
 * The page's language (BCP 47): as declared, unless its text plainly says otherwise; 'und' where neither tells.
 * Templates declare 'en' for pages in every language, so the text is asked too.
 */
export function detectLanguage(declared: string, text: string): string {
  const tag = canonical(declared);
  const base = baseLanguage(tag);
  const seen = guess(text, base);
  if (tag === '') return seen === '' ? 'und' : seen;
  return seen === '' || seen === base || !(base in LITTLE_WORDS) || alike.has(`${base} ${seen}`) ? tag : seen;
}
