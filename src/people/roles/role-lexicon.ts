import { baseLanguage } from '../../text/base-language.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { caseEndings } from '../clusters/words/case-endings.ts';
import { isInflectionOf } from '../clusters/words/is-inflection-of.ts';
import { languageFor } from '../languages/language-for.ts';
import { nationals } from './nationals.ts';
import { type RoleGrammar, roleGrammars } from './role-grammar.ts';
import { looseHeads, moreRoleWords, notRoleWords, relationWords, weakRoleWords } from './role-words.ts';

/** What a role rule asks about a word (lower-case, without its final dot). */
export interface RoleLexicon {
  readonly language: string;
  readonly grammar: RoleGrammar;
  /** Is it a word for what a person is, as it stands or in another number, case or compound? */
  readonly isHead: (word: string) => boolean;
  /** Is it in the lists, as it stands or in the plural? An ending alone ('-man') counts in languages of cases, and compounds do not, for names end so too. */
  readonly isListed: (word: string) => boolean;
  /** Is it such a word in the plural, so that it may be shared by the names after it? */
  readonly isPlural: (word: string) => boolean;
  /** Does it say less of a person than any office does? */
  readonly isWeak: (word: string) => boolean;
  /** Is it what people are called after their country? */
  readonly isNational: (word: string) => boolean;
  /** Is it a word of office or rank? */
  readonly isTitle: (word: string) => boolean;
  readonly isHonorific: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  readonly isPossessive: (word: string) => boolean;
  readonly isOf: (word: string) => boolean;
  readonly isAnd: (word: string) => boolean;
  readonly isBe: (word: string) => boolean;
  readonly isEnder: (word: string) => boolean;
  readonly isVerb: (word: string) => boolean;
  readonly isBefore: (word: string) => boolean;
  readonly isOne: (word: string) => boolean;
  /** Is it a word for kin, which in a language of cases says that somebody is a relation of the one named after it? */
  readonly isRelation: (word: string) => boolean;
}

/** Endings of the plural and what stands there in the singular. */
const pluralChanges: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [['ies', 'y'], ['men', 'man']],
  es: [['ces', 'z']],
  fr: [['aux', 'al']],
  it: [['i', 'o'], ['i', 'io'], ['i', 'e'], ['e', 'a'], ['ste', 'sta'], ['sti', 'sta'], ['tori', 'tore'], ['trici', 'trice'], ['ghi', 'go'], ['gi', 'go'], ['ori', 'ore'], ['enti', 'ente']],
  pt: [['ais', 'al'], ['ões', 'ão'], ['eis', 'el']],
  cs: [['ové', ''], ['ů', ''], ['ům', '']],
  pl: [['owie', ''], ['ów', ''], ['ami', ''], ['ach', '']],
  ru: [['ов', ''], ['ев', ''], ['ами', ''], ['ах', ''], ['ей', 'ь']],
  uk: [['ів', ''], ['ами', ''], ['ах', '']],
};
const pluralEndings: Readonly<Record<string, readonly string[]>> = {
  da: ['e', 'er', 'ere', 'erne', 'ne'], de: ['innen'], en: ['es', 's'], es: ['es', 's'], fr: ['s', 'x'], it: ['i'],
  nl: ['en', 's'], no: ['e', 'ene', 'er', 'ere', 'ne'], pt: ['es', 's'], sv: ['ar', 'arna', 'er', 'erna', 'na', 'or', 'orna'],
};
/** Endings of case and of the definite form ('ordføreren', 'läkaren') that say nothing of number. */
const genitives: Readonly<Record<string, readonly string[]>> = {
  da: ['en', 'ens', 'et', 'n', 's'], de: ['e', 'en', 'er', 'es', 'n', 'r', 's'], no: ['en', 'ens', 'et', 'n', 's'], sv: ['en', 'ens', 'et', 'n', 'nen', 'ns', 's'],
};
/** Irregular plurals of kin, but for English ones. */
const kin: ReadonlySet<string> = new Set('brüder mütter schwestern söhne töchter väter brødre brødrene døtre døtrene søstre søstrene sønnene bröder bröderna döttrar döttrarna systrar systrarna söner sönerna figlie sorelle synové dcery córki synowie дети дочери сыновья братья брати доньки сини'.split(' '));
/** Plural titles that are no regular plural of a listed word, and words for two or three. */
const plurals: ReadonlySet<string> = new Set(['brothers', 'children', 'couple', 'duo', 'gens', 'govs', 'grandchildren', 'men', 'messrs', 'pair', 'profs', 'reps', 'sens', 'sisters', 'trio', 'women', ...kin]);

/** Words of several parts of which the first is the role: 'mother-of-two', 'sister-in-law', 'editor-in-chief', 'governor-elect'. */
const headFirst = /^(\p{L}+)-(?:at-|adjunt[ao]$|chefe$|designate$|elect$|eleit[ao]$|geral$|in-|of-)/u;

/** What makes the word for a woman of one for a man, where that stands for itself: 'ambasadorka', 'лідерка'. */
const feminine: Readonly<Record<string, { readonly ending: string; readonly after: RegExp }>> = {
  cs: { ending: 'ka', after: /[dlnrřtč]$/u }, pl: { ending: 'ka', after: /[dlnrt]$/u }, ru: { ending: 'ка', after: /[тр]$/u }, uk: { ending: 'ка', after: /[длнртч]$/u },
};

/** Before a word of office, of one below it and of one that is over: 'vicepremier', 'exministra', 'віцепрем’єр'. */
const below = /^(?:co|vice|wice|sub|sotto|eks|ex|вице|віце|екс|экс)-?(?=\p{L}{5})/u;

/** The shortest word that others are written together with. */
const SHORTEST = 4;

const lexicons = new Map<string, RoleLexicon>();

function build(language: string): RoleLexicon {
  const data = languageFor(language);
  const grammar = roleGrammars[language] ?? roleGrammars['en'];
  if (grammar === undefined) throw new Error('no English role grammar');
  const ofCountries = nationals[language] ?? [];
  const lastWords = [...data.titles, ...data.roleWords, ...(moreRoleWords[language] ?? []), ...ofCountries].map((word) => word.split(' ').at(-1) ?? word);
  const heads = new Set(lastWords);
  const woman = feminine[language];
  if (woman !== undefined) for (const word of lastWords) if (woman.after.test(word)) heads.add(word + woman.ending);
  const declines = caseEndings[language] !== undefined;
  // Declined languages: listed words by their first three letters, so that few are compared.
  const byStart = new Map<string, string[]>();
  if (declines) for (const head of heads) (byStart.get(fold(head).slice(0, 3)) ?? byStart.set(fold(head).slice(0, 3), []).get(fold(head).slice(0, 3)))?.push(fold(head));
  const notRoles = notRoleWords[language] ?? [];
  const never = new Set(notRoles);
  // Where nouns are written together, what only ends like a role does so with others before it too: 'Lichtschalter'.
  const isNever = (word: string): boolean => never.has(word) || (grammar.compounds === true && notRoles.some((end) => word.endsWith(end)));
  const loose = new Set([...(looseHeads[language] ?? []), ...ofCountries]);
  const relations = relationWords[language] ?? [];
  const relationSet = new Set(relations);
  const foldedRelations = relations.map(fold);
  // A case ending may follow the ending of the word: 'учителем', 'piłkarza'.
  const endings = [...new Set(grammar.endings.flatMap((end) => (declines ? (caseEndings[language] ?? []).filter((one) => one === '' || !/[aeiouyаяеоуиюы]$/u.test(end)).map((one) => end + one) : [end])))];
  /** Does the word end in a listed one, and begin with at least two more letters? */
  const isCompound = (word: string): boolean => {
    if (grammar.compounds !== true || isNever(word)) return false;
    for (let at = 2; at <= word.length - SHORTEST; at++) {
      const end = word.slice(at);
      if (heads.has(end) && !loose.has(end)) return true;
    }
    return false;
  };
  const ends = pluralEndings[language] ?? [];
  const changes = [...ends.map((end) => [end, ''] as const), ...(pluralChanges[language] ?? [])];
  const singulars = (word: string): string[] =>
    changes.filter(([end]) => word.endsWith(end) && word.length - end.length >= 3).map(([end, single]) => word.slice(0, -end.length) + single);
  const cases = genitives[language] ?? [];
  const endsLikeRole = (word: string): boolean => !isNever(word) && endings.some((end) => word.length > end.length + 2 && word.endsWith(end));
  const isKnown = (word: string): boolean =>
    heads.has(word) ||
    cases.some((end) => word.endsWith(end) && (heads.has(word.slice(0, -end.length)) || isCompound(word.slice(0, -end.length)) || endsLikeRole(word.slice(0, -end.length)))) ||
    // 'Therapeutin', and with another ending 'Therapeutinnen'
    (language === 'de' && word.length > 6 && word.endsWith('in') && isKnown(word.slice(0, -2))) ||
    endsLikeRole(word) ||
    isCompound(word) ||
    (below.test(word) && heads.has(word.replace(below, ''))) ||
    (byStart.get(fold(word).slice(0, 3))?.some((head) => head === fold(word) || isInflectionOf(head, fold(word), language)) ?? false);
  const look = (word: string): boolean => {
    if (!word.includes('-')) return isKnown(word) || isPlural(word);
    const last = word.split('-').at(-1) ?? word;
    return isKnown(word) || (last.length > 1 && isKnown(last)) || isPlural(last) || isKnown(headFirst.exec(word)?.[1] ?? '');
  };
  const isPlural = (word: string): boolean => plurals.has(word) || (!heads.has(word) && singulars(word).some((singular) => isKnown(singular)));
  const isHead = rememberWords(look);
  const set = (words: readonly string[]): ((word: string) => boolean) => {
    const all = new Set(words);
    return (word) => all.has(word);
  };
  const countries = new Set(ofCountries);
  const weak = new Set(weakRoleWords[language] ?? []);
  const isNational = (word: string): boolean => countries.has(word) || cases.some((end) => word.endsWith(end) && countries.has(word.slice(0, -end.length)));
  const isDeclinedRelation = (word: string): boolean => foldedRelations.some((relation) => isInflectionOf(relation, word, language));
  return {
    language,
    grammar,
    isHead,
    isListed: rememberWords((word) => (grammar.genitives === true && grammar.endings.some((end) => word.endsWith(end)) && endsLikeRole(word)) || [word, word.slice(word.lastIndexOf('-') + 1)].some((one) => heads.has(one) || plurals.has(one) || singulars(one).some((singular) => heads.has(singular)))),
    isPlural: rememberWords((word) => isHead(word) && isPlural(word.split('-').at(-1) ?? word)),
    isWeak: (word) => weak.has(word) || isNational(word),
    isNational,
    isTitle: set(data.titles),
    isHonorific: set(data.honorifics),
    isArticle: set(grammar.articles),
    isPossessive: set(grammar.possessives),
    isOf: set(grammar.of),
    isAnd: set(grammar.and),
    isBe: set(grammar.be),
    isEnder: set([...grammar.enders, ...data.sayingVerbs]),
    isVerb: set(data.sayingVerbs),
    isBefore: set(grammar.before ?? []),
    isOne: set(grammar.one),
    isRelation: rememberWords((word) => relationSet.has(word) || kin.has(word) || [...singulars(word), ...cases.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))].some((one) => relationSet.has(one)) || (word.includes('-') && relations.some((relation) => word.endsWith(relation))) || (declines && isDeclinedRelation(fold(word)))),
  };
}

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

/** The lexicon of a language (BCP 47 tag); English where there is none. Built once. */
export function roleLexicon(tag: string): RoleLexicon {
  const language = baseLanguage(tag);
  const primary = roleGrammars[language] === undefined ? 'en' : language;
  const known = lexicons.get(primary);
  if (known !== undefined) return known;
  const lexicon = build(primary);
  lexicons.set(primary, lexicon);
  return lexicon;
}
