import type { Quote, Sentence } from '../../model.ts';
import type { Cluster } from '../clusters/cluster.ts';
import type { Mention } from '../mentions/mention.ts';
import { describedAfter, saidAfter } from './described-after.ts';
import { describedBefore } from './described-before.ts';
import { isPast } from './is-past.ts';
import { listMates } from './list-mates.ts';
import type { FoundRole, RoleFinder } from './role-finder.ts';
import type { RoleCandidate, RolePlace } from './role-place.ts';
import { roleRules } from './role-rules.ts';
import { readPlaces } from './read-places.ts';
import { articleStart } from './article-start.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import { shownRole } from './shown-role.ts';
import { findUncasedRoles } from './uncased/find-uncased-roles.ts';

/** How much of a role's worth goes with each mention that comes before it: the first words said of somebody are the most telling. */
const LATER = 0.05;
/** How much less a role is worth that is said of several at once. */
const SHARED = 0.8;
/** How much less one is worth that is over. */
const PAST = 0.9;
/** How much more one with a title is worth: it says more than what else a page calls somebody. */
const TITLE = 0.5;

/** Is the role word one of office or rank? In English it is the last before 'of'; elsewhere, where nouns are not written together, any may be. */
function namesOffice(text: string, lexicon: RoleLexicon): boolean {
  if (lexicon.grammar.compounds === true) return false;
  const words = text.toLowerCase().split(/[\s,]+/).map((word) => (word.split('-').at(-1) ?? word).replace(/\.$/, ''));
  const of = words.findIndex(lexicon.isOf);
  const own = of < 0 ? words : words.slice(0, of);
  return (lexicon.language === 'en' ? own.slice(-1) : own).some(lexicon.isTitle);
}

function score({ start, end, worth, plural }: RoleCandidate, text: string, lexicon: RoleLexicon, nth: number): number {
  const words = text.slice(start, end).toLowerCase().split(/[\s,]+/).map((word) => word.replace(/\.$/, '')).filter((word) => word !== '' && !lexicon.isArticle(word) && !lexicon.isOf(word) && !lexicon.isAnd(word));
  const telling = words.filter((word) => !lexicon.isPossessive(word));
  // 'Bundesfinanzministerin' says as much as 'federal minister of finance'.
  const compound = lexicon.grammar.compounds === true && telling.length === 1 && (telling[0]?.length ?? 0) > 12 ? 0.3 : 0;
  // Whose wife somebody is says less than what she is herself, and a kin word alone says hardly anything.
  const relation = telling.some(lexicon.isRelation) ? (telling.length < words.length || telling.length > 1 ? 1.2 : 1.6) : 0;
  const weak = telling.length === 1 && telling.some(lexicon.isWeak) ? 2 : 0;
  const title = namesOffice(text.slice(start, end), lexicon) ? TITLE : 0;
  return worth + title + compound + 0.4 * Math.min(4, telling.length) - 0.3 * Math.max(0, telling.length - 9) - relation - weak - (words.some((word) => isPast(word, lexicon)) ? PAST : 0) - (plural && worth >= 1 ? SHARED : 0) - LATER * Math.min(20, nth);
}

/** A sentence that opens a story, in a paragraph of its own, has so many characters at least. */
const LEAD = 60;

/** All that the rules find at a mention. */
function rolesAt(place: RolePlace): RoleCandidate[] {
  const found: RoleCandidate[] = [];
  for (const rule of roleRules) {
    const role = rule(place);
    if (role !== null) found.push(role);
  }
  return found;
}

/** Makes a finder for the page that these mentions and sentences are of. */
export function findRoles(mentions: readonly Mention[], sentences: readonly Sentence[], language: string): RoleFinder {
  const uncased = findUncasedRoles(sentences, language);
  if (uncased !== undefined) return uncased;
  const { lexicon, placeOf, sentenceAt, mentionsAt } = readPlaces(mentions, sentences, language);
  const candidates = (mention: Mention): RoleCandidate[] => {
    const place = placeOf(mention);
    if (place === null) return [];
    const mates = listMates(place);
    // Words in the plural are a role only where several names share them.
    const found = rolesAt(place).filter(({ plural, worth }) => !plural || mates.length > 0 || worth < 1);
    for (const mate of mates) {
      const matePlace = placeOf(mate);
      if (matePlace !== null) found.push(...rolesAt(matePlace).filter(({ plural }) => plural));
    }
    return found;
  };
  const candidatesOf = new Map<Mention, readonly string[]>();
  const wordsFor = (mention: Mention): readonly string[] => {
    let words = candidatesOf.get(mention);
    if (words === undefined) {
      const text = sentences[mention.sentence]?.text ?? '';
      candidatesOf.set(mention, (words = candidates(mention).filter(({ worth }) => worth >= 1).flatMap(({ start, end }) => text.slice(start, end).toLowerCase().split(/[\s,]+/))));
    }
    return words;
  };
  /** Is somebody else on the page called that, in whatever form of the word? */
  const isAnothers = (head: string, cluster: Cluster): boolean => {
    const stem = head.slice(0, Math.max(4, head.length - 2));
    return mentions.some((mention) => !cluster.mentions.includes(mention) && wordsFor(mention).some((word) => word.startsWith(stem)));
  };
  /** Whom the sentence after may go on with: who speaks in it ('… ,” said Ada Cole.'), else who is named first. */
  const subjectOf = (sentence: number): Mention | undefined => {
    const named = mentionsAt(sentence);
    const last = named.at(-1);
    const place = last === undefined ? null : placeOf(last);
    const speaks = place !== null && lexicon.isVerb(place.tokens[place.first - 1]?.lower ?? '') && /^[,“”"«»’]$/u.test(place.tokens[place.first - 2]?.text ?? '');
    return speaks ? last : named[0];
  };
  /** A description of the subject of the sentence before. */
  const described = (cluster: Cluster): FoundRole | null => {
    for (const { sentence } of cluster.mentions) {
      const subject = subjectOf(sentence);
      const next = sentences[sentence + 1];
      if (next === undefined || subject === undefined || !cluster.mentions.includes(subject)) continue;
      const isAlone = mentionsAt(sentence).every((mention) => cluster.mentions.includes(mention));
      const phrase = isAlone || lexicon.grammar.genitives !== true ? describedAfter(sentenceAt(sentence + 1)) : null;
      // 'She' may be anybody of two.
      const found = phrase !== null && !isAnothers(phrase.head, cluster) ? phrase : isAlone ? saidAfter(sentenceAt(sentence + 1)) : null;
      if (found !== null) return { text: next.text.slice(found.start, found.end), quote: next.quote };
    }
    return null;
  };
  /** What the sentence before says of somebody whom the next one names, for the first time on the page. */
  const introduced = (cluster: Cluster): FoundRole | null => {
    const mention = cluster.mentions.find(({ sentence }) => /[.!?]["”’]?$/.test(sentences[sentence]?.text ?? ''));
    const before = mention === undefined ? undefined : sentences[mention.sentence - 1];
    const place = mention === undefined ? null : placeOf(mention);
    if (mention === undefined || before === undefined || place === null || mentionsAt(mention.sentence - 1).length > 0) return null;
    // A teaser over the story is short, its first sentence is not.
    const { block = 0 } = sentences[mention.sentence] ?? {};
    if (before.block !== block && (before.block < block - 1 || before.text.length < LEAD)) return null;
    const found = describedBefore(sentenceAt(mention.sentence - 1), place);
    return found === null ? null : { text: before.text.slice(found.start, found.end), quote: before.quote };
  };
  return {
    find: (cluster) => {
      let best: { text: string; quote: Quote; score: number; worth: number } | null = null;
      let nth = 0;
      for (const mention of cluster.mentions) {
        const sentence = sentences[mention.sentence];
        if (sentence === undefined) continue;
        for (const candidate of candidates(mention)) {
          const worth = score(candidate, sentence.text, lexicon, nth);
          if (best === null || worth > best.score) best = { text: shownRole(sentence.text.slice(articleStart(sentence.text, candidate.start, lexicon.language), candidate.end), candidate.plural, lexicon), quote: sentence.quote, score: worth, worth: candidate.worth };
        }
        nth++;
      }
      return best === null || best.worth < 1 ? described(cluster) ?? introduced(cluster) ?? best : best;
    },
  };
}
