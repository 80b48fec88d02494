import type { RoleLexicon } from './role-lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether a word can describe the role word after it; `before` is the word before it, where there is one. */
type ModifierTest = (token: Token, before: Token | undefined, lexicon: RoleLexicon) => boolean;

const isGenitive = (token: Token): boolean => token.isCapital && /(?:['’]|s|:s)$/u.test(token.text);
const isAcronym = (token: Token): boolean => /^\p{Lu}[\p{Lu}\d&/-]+$/u.test(token.text);

/** In German every noun has a capital: only genitives, acronyms, written-together words and places ('die Berliner Ärztin') belong to the role. */
const german: ModifierTest = (token, before, lexicon) => {
  if (token.isCapital && token.text.endsWith('er') && before !== undefined && lexicon.isArticle(before.lower)) return true;
  if (token.isCapital) return isGenitive(token) || isAcronym(token) || token.text.includes('-') || /(?:er|e|en)$/u.test(token.text) === false && before === undefined;
  if (/^(?:damals|einst|früher|zweit|ehemals)$/u.test(token.lower)) return true;
  if (!/(?:e|en|er|es|em)$/u.test(token.lower)) return false;
  // 'besuchte Präsident X' is a verb, 'der beliebte Präsident X' none.
  if (!/te[nrms]?$/u.test(token.lower)) return true;
  // 'Das bestätigte Präsident X' is a verb again.
  if (before?.text === 'Das') return false;
  return before !== undefined && (lexicon.isArticle(before.lower) || lexicon.isPossessive(before.lower) || isGenitive(before));
};

const nordic: ModifierTest = (token) => (token.isCapital ? isGenitive(token) || isAcronym(token) || token.text.includes('-') : /(?:[^dt]e|a|s|sk|fungerande|fungerende|tidigare|lig|ig)$/u.test(token.lower));
const dutch: ModifierTest = (token) => (token.isCapital ? true : /(?:[^dt]e|s|bekende|demissionair|voormalig)$/u.test(token.lower));
/** Adjectives of time and standing that stand before a title with a capital; of others the ending tells. */
const plainAdjectives: ReadonlySet<string> = new Set(
  'acting billionaire co current deputy disgraced embattled ex fellow first former freshman future honorary hon incoming influential interim junior late long-serving longtime new old onetime ousted outgoing popular powerful re-elected retired rising senior sitting the-then then top two-term veteran young'.split(' '),
);

/** Bodies that somebody with a title belongs to; none of them is often a verb, as 'fire' is. */
const bodies: ReadonlySet<string> = new Set([
  'agency', 'army', 'association', 'borough', 'bureau', 'campus', 'chapter', 'city', 'club', 'college', 'commission', 'committee', 'company', 'council', 'county', 'department', 'district', 'division',
  'federation', 'highway', 'institute', 'league', 'ministry', 'navy', 'parish', 'party', 'police', 'province', 'society', 'state', 'team', 'town', 'township', 'union', 'university', 'village',
]);

/** Whether a lower-case English word may stand before the capital of a title: 'former Vice President', but not 'kill Rep.'. */
export const mayPrecedeTitle = (word: string): boolean =>
  plainAdjectives.has(word) || bodies.has(word) || word.includes('-') || /(?:al|ic|ish|ive|ary|an|ese|ous|ful|[^e]ed)$/.test(word);

const slavicEndings: Readonly<Record<string, RegExp>> = {
  cs: /(?:ý|í|á|é|ého|ého|ému|ím|ým|ou|ův|ova|ské|ský|ská)$/u,
  pl: /(?:letnia?|letniego|letniej|ski|cki|ny|wy|ły|czy|rzy|ry|ty|cy|ego|emu|ym|im|ska|cka|na|wa|ła|rza|cza|skiej|ckiej|nej|wej|łej|ską|cką|ną|wą|skim|gi)$/u,
  ru: /(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ом|ую|юю|ей)$/u,
  uk: /(?:ий|ій|а|я|ого|его|ому|ьому|им|ім|ої|ьої|у|ю)$/u,
};
const slavic: ModifierTest = (token, _before, { language }) =>
  token.isCapital ? token.text.includes('-') || isAcronym(token) : token.text.includes('-') || slavicEndings[language]?.test(token.lower) === true;

const tests: Readonly<Record<string, ModifierTest>> = { cs: slavic, da: nordic, de: german, nl: dutch, no: nordic, pl: slavic, ru: slavic, sv: nordic, uk: slavic };

/**
 * Whether a word that stands before a role word describes it ('dänische', 'US', 'landets'). English says nothing by endings: there
 * every word does that is no verb and no small word, which is asked elsewhere.
 */
export function isModifier(token: Token, before: Token | undefined, lexicon: RoleLexicon): boolean {
  if (lexicon.isHead(token.lower)) return true;
  // At the beginning of a sentence a capital says nothing: 'Tidligere statsråd', 'Były minister'.
  if (token.start === 0 && token.isCapital && tests[lexicon.language] !== german && tests[lexicon.language]?.({ ...token, isCapital: false }, before, lexicon) === true) return true;
  return tests[lexicon.language]?.(token, before, lexicon) ?? true;
}
