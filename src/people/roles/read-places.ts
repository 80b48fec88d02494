import type { Sentence } from '../../model.ts';
import type { Mention } from '../mentions/mention.ts';
import { type RoleLexicon, roleLexicon } from './role-lexicon.ts';
import type { RolePlace } from './role-place.ts';
import { type Token, tokenize } from './tokens.ts';

/** The sentences of a page as the rules see them. Each is taken apart once, whoever is named in it. */
export interface PlaceReader {
  readonly lexicon: RoleLexicon;
  /** A mention in its sentence; null where none of its words is found there. */
  readonly placeOf: (mention: Mention) => RolePlace | null;
  /** A sentence without anybody in view: `first` and `last` have no meaning. */
  readonly sentenceAt: (index: number) => RolePlace;
  /** Whoever is named in a sentence, in order. */
  readonly mentionsAt: (index: number) => readonly Mention[];
}

/** The sentences of a page in their words: each is taken apart once, however many rooms read it. */
const taken = new WeakMap<readonly Sentence[], (readonly Token[])[]>();

/** A candidate less sure than this is hardly a name: it parts no phrase that another stands beside. */
const DOUBTFUL = 0.35;

/** Writes down for a mention those of its tokens that no other has. */
function giveTokens(owners: (Mention | undefined)[], tokens: readonly Token[], mention: Mention): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= mention.end) break;
    if (token.end > mention.start) owners[i] ??= mention;
  }
}

/** Whose name each token belongs to: where several do, that of the first. */
function ownersOf(tokens: readonly Token[], named: readonly Mention[]): (Mention | undefined)[] {
  const owners = new Array<Mention | undefined>(tokens.length).fill(undefined);
  for (const mention of named) if (mention.score >= DOUBTFUL) giveTokens(owners, tokens, mention);
  return owners;
}

/** The owners of a sentence's tokens, and a doubtful mention of its own. */
function withDoubtful({ owners, tokens }: RolePlace, mention: Mention): RolePlace['owners'] {
  const all = [...owners];
  giveTokens(all, tokens, mention);
  return all;
}

/** Makes a reader for the page that these mentions and sentences are of. */
export function readPlaces(mentions: readonly Mention[], sentences: readonly Sentence[], language: string): PlaceReader {
  const lexicon = roleLexicon(language);
  const words = taken.get(sentences) ?? [];
  taken.set(sentences, words);
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) (bySentence.get(mention.sentence) ?? bySentence.set(mention.sentence, []).get(mention.sentence))?.push(mention);
  const read = new Map<number, RolePlace>();
  const mentionsAt = (index: number): readonly Mention[] => bySentence.get(index) ?? [];
  const sentenceAt = (index: number): RolePlace => {
    const known = read.get(index);
    if (known !== undefined) return known;
    const text = sentences[index]?.text ?? '';
    const tokens = (words[index] ??= tokenize(text, lexicon.language));
    const place = { text, tokens, owners: ownersOf(tokens, mentionsAt(index)), first: 0, last: 0, nameEnd: 0, lexicon };
    read.set(index, place);
    return place;
  };
  const placeOf = (mention: Mention): RolePlace | null => {
    const place = sentenceAt(mention.sentence);
    const owners = mention.score < DOUBTFUL ? withDoubtful(place, mention) : place.owners;
    const first = owners.indexOf(mention);
    return first < 0 ? null : { text: place.text, tokens: place.tokens, owners, first, last: owners.lastIndexOf(mention), nameEnd: mention.end, lexicon };
  };
  return { lexicon, placeOf, sentenceAt, mentionsAt };
}
