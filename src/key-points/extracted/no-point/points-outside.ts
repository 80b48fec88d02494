import type { Candidate } from '../candidate.ts';
import { isNear } from './is-near.ts';

/** Words that point at a thing, by language; each stands before its noun or for it. Those that also open a relative clause ('die', 'that') are left out. */
const POINTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: new Set(['tato', 'tento', 'tohoto', 'tomuto', 'toto', 'tuto', 'tyto', 'této', 'těchto', 'těmito', 'tímto']),
  da: new Set(['denne', 'dette', 'disse']),
  de: new Set(['dies', 'diese', 'diesem', 'diesen', 'dieser', 'dieses']),
  en: new Set(['these', 'this', 'those']),
  es: new Set(['aquel', 'aquella', 'aquellas', 'aquello', 'aquellos', 'ello', 'esa', 'esas', 'ese', 'eso', 'esos', 'esta', 'estas', 'esto', 'estos']),
  fr: new Set(['ceci', 'cela', 'celle-ci', 'celui-ci', 'ces', 'cet', 'cette', 'ceux-ci']),
  it: new Set(['ciò', 'questa', 'queste', 'questi', 'questo']),
  nl: new Set(['deze', 'dit']),
  no: new Set(['denne', 'dette', 'disse']),
  pl: new Set(['tego', 'tej', 'temu', 'tych', 'tymi']),
  pt: new Set(['disso', 'isso', 'isto', 'nisso', 'dessa', 'dessas', 'desse', 'desses', 'desta', 'destas', 'deste', 'destes', 'essa', 'essas', 'esse', 'esses', 'esta', 'estas', 'este', 'estes', 'nessa', 'nessas', 'nesse', 'nesses', 'nesta', 'nestas', 'neste', 'nestes']),
  ru: new Set(['эта', 'эти', 'этим', 'этими', 'этих', 'это', 'этого', 'этой', 'этом', 'этому', 'этот', 'эту']),
  sv: new Set(['denna', 'dessa', 'detta']),
  uk: new Set(['це', 'цей', 'цим', 'цими', 'цих', 'цього', 'цьому', 'цю', 'ця', 'ці', 'цієї']),
};
/** A clause, a list or a quotation before it may hold what it points to. */
const PART = /[,;:()–—"“”„«»‘]| - /u;
/** 'tych, którzy', 'tego, co': it points on, to the clause that follows. */
const ONWARD: Readonly<Record<string, RegExp>> = { cs: /^[^\s,]+, (?:co|kte|že)/u, pl: /^[^\s,]+, (?:co|gd|kt|że)/u, ru: /^[^\s,]+, (?:как|кото|что)/u, uk: /^[^\s,]+, (?:хто|що|як)/u };
/** Words that join clauses or things, by language. */
const JOINTS: Readonly<Record<string, RegExp>> = {
  cs: /^(?:a|aby|ale|jako|kde|kdy|když|nebo|než|proto|že)$/,
  da: /^(?:at|der|eller|end|fordi|hvis|hvor|men|når|og|som)$/,
  de: /^(?:als|dass|oder|sondern|und|wie)$/,
  en: /^(?:and|as|because|but|if|or|than|that|when|where|whether|which|while|who|whose|why)$/,
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
/** 'Those who', 'those in need' say of whom they speak; 'those plans', 'those early days' do not. */
const PLURAL = /^(?!\p{L}*(?:ed|ing)\b|(?:at|by|for|from|in|less|like|most|near|of|on|over|that|to|under|which|who|whose|with|without)\b)\p{Ll}+(?: \p{Ll}+)?s(?: |$)/u;

/** 'Tools like that help'; 'that' alone has too many other uses. */
const LIKE_THAT = /^(?:\S+ ){1,4}like that (?!of\b)/;

/** 'Nothing came of these plans': points at something, and no clause before tells what. */
export function pointsOutside({ text, words, language }: Candidate): boolean {
  const pointers = POINTERS[language];
  if (language === 'en' && LIKE_THAT.test(text)) return true;
  if (pointers === undefined || !words.some(({ written }) => pointers.has(written))) return false;
  const written = words.map((word) => word.written);
  const at = written.findIndex((word, i) => i > 0 && pointers.has(word) && !isNear(written.slice(i + 1, i + 3), language));
  if (at < 1 || (written[at] === 'those' && !PLURAL.test(written.slice(at + 1, at + 3).join(' ')))) return false;
  const joint = JOINTS[language];
  const place = placeOf(text, written, at);
  if (ONWARD[language]?.test(text.slice(place)) === true) return false;
  return !written.slice(1, at).some((word) => joint?.test(word)) && !PART.test(text.slice(0, place));
}

/** Where a word of a text stands in it. */
function placeOf(text: string, words: readonly string[], index: number): number {
  const before = words.slice(0, index).reduce((from, word) => text.indexOf(word, from) + word.length, 0);
  return text.indexOf(words[index] ?? '', before);
}
