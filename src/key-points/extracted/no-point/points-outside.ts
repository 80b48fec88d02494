import type { Candidate } from '../candidate.ts';
import { norwegian } from './norwegian.ts';
import { timeWords } from './time-words.ts';

/** Words that point at a thing, by language; each stands before its noun or for it. Those that also open a relative clause ('die', 'that') are left out. */
const POINTERS: Readonly<Record<string, RegExp>> = {
  cs: /^(?:tohoto|této|tomuto|tímto|těchto|těmito|tuto|tyto|tento|tato|toto)$/,
  da: /^(?:denne|dette|disse)$/,
  de: /^(?:diese[mnrs]?)$/,
  en: /^(?:this|these|those)$/,
  es: /^(?:est[ae]s?|estos|es[ae]s?|esos|aquell?[ao]s?)$/,
  fr: /^(?:cette|cet|ces)$/,
  it: /^(?:quest[aeio]|quell[aeo])$/,
  nl: /^(?:deze|dit)$/,
  no: /^(?:denne|dette|disse)$/,
  pl: /^(?:tego|tej|tych|tymi|temu)$/,
  pt: /^(?:[dn]?est[ae]s?|[dn]?ess[ae]s?)$/,
  ru: /^(?:эт(?:от|а|о|и|ого|ой|их|ом|ому|им|ими|у))$/,
  sv: /^(?:denna|detta|dessa)$/,
  uk: /^(?:цей|ця|це|ці|цього|цієї|цих|цьому|цим|цими|цю)$/,
};
/** A clause, a list or a quotation before it may hold what it points to. */
const PART = /[,;:()–—"“”„«»‘]| - /u;
/** Words that join clauses or things, by language. */
const JOINTS: Readonly<Record<string, RegExp>> = {
  cs: /^(?:a|aby|ale|jako|kde|kdy|když|nebo|než|proto|že)$/,
  da: /^(?:at|der|eller|end|fordi|hvis|hvor|men|når|og|som)$/,
  de: /^(?:als|dass|oder|sondern|und|wie)$/,
  en: /^(?:and|as|because|but|if|or|so|than|that|when|where|whether|which|while|who|whose|why)$/,
  es: /^(?:como|cuando|donde|e|mientras|o|pero|porque|que|quien|si|u|y)$/,
  fr: /^(?:car|comme|et|mais|ou|où|quand|que|qui|si)$/,
  it: /^(?:che|come|cui|dove|e|ed|ma|o|perché|quando|se)$/,
  nl: /^(?:als|dan|dat|die|en|maar|of|omdat|waar|wanneer)$/,
  no: /^(?:at|eller|enn|fordi|hvis|hvor|men|når|og|som)$/,
  pl: /^(?:ale|gdy|gdzie|i|jak|lub|niż|oraz|że|żeby)$/,
  pt: /^(?:como|e|mas|onde|ou|porque|quando|que|quem|se)$/,
  ru: /^(?:а|где|если|и|или|как|когда|но|чем|что|чтобы)$/,
  sv: /^(?:att|där|eller|men|när|och|om|som|än)$/,
  uk: /^(?:або|але|де|коли|та|що|щоб|і|й|якщо|як)$/,
};
/** What 'this' may point to because writer and reader stand there, by language, in lower case, sorted; days and seasons in `timeWords`. */
export const nearWords: Readonly<Record<string, readonly string[]>> = {
  cs: ['světě', 'zemi'],
  da: ['land', 'verden'],
  de: ['land', 'welt'],
  en: ['afternoon', 'april', 'august', 'autumn', 'christmas', 'coming', 'country', 'day', 'days', 'decade', 'december', 'election', 'evening', 'fall', 'february', 'friday', 'january', 'july', 'june', 'march', 'may', 'monday', 'month', "month's", 'morning', 'nation', 'night', 'november', 'october', 'past', 'planet', 'saturday', 'season', "season's", 'september', 'spring', 'summer', "summer's", 'sunday', 'thursday', 'time', 'tuesday', 'wednesday', 'week', "week's", 'weekend', "weekend's", 'winter', 'world', 'year', "year's"],
  es: ['mundo', 'país', 'planeta'],
  fr: ['pays'],
  it: ['mondo', 'paese'],
  nl: ['land', 'wereld'],
  no: ['land', 'landet', 'verden'],
  pl: ['kraju', 'świecie'],
  pt: ['mundo', 'país'],
  ru: ['мире', 'стране'],
  sv: ['land', 'landet', 'världen'],
  uk: ['країні', 'світі'],
};
/** 'Those who', 'those in need' say of whom they speak. */
const PLURAL = /^(?!less$)\p{Ll}{3,}s$/u;

/** 'Nothing came of these plans': points at something, and no clause before tells what. */
export function pointsOutside({ text, language }: Candidate): boolean {
  const known = norwegian(language);
  const pointer = POINTERS[known];
  if (pointer === undefined) return false;
  const joint = JOINTS[known];
  const part = PART.exec(text)?.index ?? text.length;
  const words = text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    at = text.indexOf(word, at) + word.length;
    if (at > part) return false;
    if (i > 0 && (pointer.test(word) || (word === 'that' && words[i - 1] === 'like' && known === 'en'))) {
      const [next = '', after = ''] = words.slice(i + 1, i + 3).map((one) => one.toLowerCase().replace('’', "'"));
      const near = [...(timeWords[known] ?? []), ...(nearWords[known] ?? [])];
      if (near.includes(next) || near.includes(after)) continue;
      return word !== 'those' || PLURAL.test(next);
    }
    if (i > 0 && joint?.test(word)) return false;
  }
  return false;
}
