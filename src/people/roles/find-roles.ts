import type { Quote, Sentence } from '../../model.ts';
import type { Cluster } from '../clusters/cluster.ts';
import type { Mention } from '../mentions/mention.ts';
import { describedAfter } from './described-after.ts';
import { isExplainedAsThing } from './explained-as-thing.ts';
import { listMates } from './list-mates.ts';
import type { RoleCandidate, RolePlace } from './role-place.ts';
import { roleRules } from './role-rules.ts';
import { roleLexicon, type RoleLexicon } from './role-lexicon.ts';
import { type Token, tokenize } from './tokens.ts';

/** What the page says that somebody is, and the sentence that says so. */
export interface FoundRole {
  readonly text: string;
  readonly quote: Quote;
}

/** A sentence with all that is named in it. */
interface NamedSentence {
  readonly tokens: readonly Token[];
  readonly owners: readonly (Mention | undefined)[];
}

/** Looks for roles on one page. Sentences are taken apart once, whoever is named in them. */
export interface RoleFinder {
  /** The page's own words for what the person is or does; null where it has none. */
  readonly find: (cluster: Cluster) => FoundRole | null;
  /** True where the page says of the name that it is a place, a house or another thing. */
  readonly isThing: (cluster: Cluster) => boolean;
}

/** How much of a role's worth goes with each mention that comes before it: the first words said of somebody are the most telling. */
const LATER = 0.05;

function score({ start, end, worth }: RoleCandidate, text: string, lexicon: RoleLexicon, nth: number): number {
  const words = text.slice(start, end).toLowerCase().split(/[\s,]+/).map((word) => word.replace(/\.$/, '')).filter((word) => word !== '' && !lexicon.isArticle(word) && !lexicon.isOf(word) && !lexicon.isAnd(word));
  const telling = words.filter((word) => !lexicon.isPossessive(word));
  // Whose wife somebody is says less than what she is herself, and a kin word alone says hardly anything.
  const relation = telling.some(lexicon.isRelation) ? (telling.length < words.length || telling.length > 1 ? 1.2 : 1.6) : 0;
  const weak = telling.length === 1 && telling.some(lexicon.isWeak) ? 2 : 0;
  return worth + 0.4 * Math.min(4, telling.length) - 0.3 * Math.max(0, telling.length - 9) - relation - weak - LATER * Math.min(20, nth);
}

/** Makes a finder for the page that these mentions and sentences are of. */
export function findRoles(mentions: readonly Mention[], sentences: readonly Sentence[], language: string): RoleFinder {
  const lexicon = roleLexicon(language);
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) (bySentence.get(mention.sentence) ?? bySentence.set(mention.sentence, []).get(mention.sentence))?.push(mention);
  const read = new Map<number, NamedSentence>();
  const readSentence = (index: number): NamedSentence => {
    const known = read.get(index);
    if (known !== undefined) return known;
    const tokens = tokenize(sentences[index]?.text ?? '', lexicon.language);
    const named = bySentence.get(index) ?? [];
    const result = { tokens, owners: tokens.map((token) => named.find((mention) => token.start < mention.end && token.end > mention.start)) };
    read.set(index, result);
    return result;
  };
  const placeOf = (mention: Mention): RolePlace | null => {
    const { tokens, owners } = readSentence(mention.sentence);
    const first = owners.indexOf(mention);
    const last = owners.lastIndexOf(mention);
    return first < 0 ? null : { text: sentences[mention.sentence]?.text ?? '', tokens, first, last, nameEnd: mention.end, owners, lexicon };
  };
  const candidates = (mention: Mention): RoleCandidate[] => {
    const place = placeOf(mention);
    if (place === null) return [];
    const mates = listMates(place);
    // Words in the plural are a role only where several names share them.
    const own = roleRules.flatMap((rule) => rule(place) ?? []).filter(({ plural, worth }) => plural === undefined || mates.length > 0 || worth < 1);
    const shared = mates.flatMap((mate) => {
      const matePlace = placeOf(mate);
      return matePlace === null ? [] : roleRules.flatMap((rule) => rule(matePlace) ?? []).filter(({ plural }) => plural === true);
    });
    return [...own, ...shared];
  };
  /** A description of the one who is named first in the sentence before. */
  const described = (cluster: Cluster): FoundRole | null => {
    for (const { sentence } of cluster.mentions) {
      const [subject] = bySentence.get(sentence) ?? [];
      const next = sentences[sentence + 1];
      if (next === undefined || subject === undefined || !cluster.mentions.includes(subject)) continue;
      const { tokens, owners } = readSentence(sentence + 1);
      const found = describedAfter({ text: next.text, tokens, owners, first: 0, last: 0, nameEnd: 0, lexicon });
      if (found !== null) return { text: next.text.slice(found.start, found.end), quote: next.quote };
    }
    return null;
  };
  return {
    isThing: ({ mentions: own }) =>
      own.some((mention) => {
        const place = mention.title === undefined ? placeOf(mention) : null;
        return place !== null && isExplainedAsThing(place);
      }),
    find: (cluster) => {
      let best: { text: string; quote: Quote; score: number } | null = null;
      let nth = 0;
      for (const mention of cluster.mentions) {
        const sentence = sentences[mention.sentence];
        if (sentence === undefined) continue;
        for (const candidate of candidates(mention)) {
          const worth = score(candidate, sentence.text, lexicon, nth);
          if (best === null || worth > best.score) best = { text: sentence.text.slice(candidate.start, candidate.end), quote: sentence.quote, score: worth };
        }
        nth++;
      }
      return best === null ? described(cluster) : { text: best.text, quote: best.quote };
    },
  };
}
