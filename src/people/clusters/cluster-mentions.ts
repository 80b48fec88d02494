import type { Sentence } from '../../model.ts';
import { languageFor } from '../languages/language-for.ts';
import { lookupKey } from '../mentions/lookup-key.ts';
import type { Mention } from '../mentions/mention.ts';
import { asCommonWord, asPlace, isLand } from '../mentions/known-word.ts';
import { areTwo } from './are-two.ts';
import { type Bearer, chooseBearer } from './choose-bearer.ts';
import type { Cluster } from './cluster.ts';
import { isKinExplained, isKinIntroduced } from './kin-introduced.ts';
import { findByFather } from './find-by-father.ts';
import { findKnownAs } from './known-as.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { NameIndex } from './name-index.ts';
import { namesAgree } from './names-agree.ts';
import { type NamePart, partOfName } from './part-of-name.ts';
import { knownGivenNames } from './words/known-given-names.ts';

/** From here up a mention names a person by itself. */
const SURE = 0.5;
/** A single word without a title has to be surer than that: it is a place or a house far more often than a full name is. */
const SURE_ALONE = 0.65;
/** A candidate in full below this is not even taken where its family name stands alone elsewhere. */
const LIKELY = 0.35;
/** A bare word below this is not taken for a person of that name. */
const POSSIBLE = 0.06;
/** A bare first name has to be surer than that: 'Israel' beside 'Israel Katz' is the country. */
const POSSIBLE_FIRST = 0.4;
/** The same for a word written as in the full name that is neither a place nor a common word: 'Lula' beside 'Luiz Lula da Silva'. */
const POSSIBLE_ALONE = 0.15;

/** A form of a name with all its places. */
interface Entry {
  readonly form: NameForm;
  /** Indices into the mentions. */
  readonly places: number[];
  readonly score: number;
  readonly titled: boolean;
}

/** The page as far as bare names are told apart by it. */
interface Page {
  readonly mentions: readonly Mention[];
  /** Was somebody brought in as kin of another there? */
  readonly isKin: (mention: Mention | undefined) => boolean;
  /** Is somebody explained as kin of another there? */
  readonly isKinExplained: (mention: Mention | undefined) => boolean;
}

/** A person in the making. */
interface Draft {
  readonly full: NameForm[];
  readonly fullPlaces: number[];
  readonly places: number[];
  readonly bareWords: Map<string, number>;
}

const draft = (): Draft => ({ full: [], fullPlaces: [], places: [], bareWords: new Map() });
const partOrder: Readonly<Record<NamePart, number>> = { family: 0, first: 1, middle: 2 };
const isOneWord = (form: NameForm): boolean => !/[\s·・-]/u.test(form.text);
const isBare = (form: NameForm): boolean => form.words.length === 1 || (form.particleFirst && form.words.length === 2);

/** True where a word with a capital can hardly be anything but a name. */
const isNameAlone = (word: string, language: string): boolean => asPlace(word) === 0 && asCommonWord(word, language) === 0 && ![languageFor(language).calendarWords, languageFor(language).commonWords].some((words) => words.includes(lookupKey(word)));

function groupByForm(mentions: readonly Mention[]): Entry[] {
  const entries = new Map<string, { form: NameForm; places: number[]; score: number; titled: boolean }>();
  mentions.forEach((mention, place) => {
    const entry = entries.get(mention.name);
    if (entry === undefined) entries.set(mention.name, { form: nameForm(mention.name), places: [place], score: mention.score, titled: mention.title !== undefined });
    else {
      entry.places.push(place);
      entry.score = Math.max(entry.score, mention.score);
      entry.titled ||= mention.title !== undefined;
    }
  });
  return [...entries.values()];
}

/** 'Ada's father, Haidar Cole' is not Ada Haidar Cole: a name that the page brings in as kin of whoever bears the longer one. */
function isKinOf(entry: Entry, fullest: NameForm, { mentions, isKin }: Page): boolean {
  if (entry.form.words.length >= fullest.words.length) return false;
  return entry.places.some((place) => {
    const owner = mentions[place - 1];
    const mention = mentions[place];
    if (owner === undefined || owner.sentence !== mention?.sentence || !isKin(mention)) return false;
    return nameForm(owner.name).words.every((word) => fullest.words.includes(word) && !entry.form.words.includes(word));
  });
}

/** Puts full names together: the sure ones first, long before short, so that a short one finds every longer one there. */
function draftFullNames(entries: readonly Entry[], page: Page, language: string): { drafts: Draft[]; left: Entry[] } {
  const drafts: Draft[] = [];
  const left: Entry[] = [];
  const byWord = new NameIndex<Draft>();
  const order = [...entries].sort(
    (a, b) => Number(b.score >= SURE) - Number(a.score >= SURE) || b.form.words.length - a.form.words.length || (a.places[0] ?? 0) - (b.places[0] ?? 0),
  );
  for (const entry of order) {
    let home: Draft | undefined;
    let best = 0;
    for (const other of byWord.find(entry.form.words)) {
      // The fullest form decides: 'Álvaro Vargas Llosa' fits 'Vargas Llosa', but not Mario Vargas Llosa.
      const [fullest] = other.full;
      if (fullest === undefined || namesAgree(entry.form, fullest, language) === 0 || isKinOf(entry, fullest, page)) continue;
      for (const form of other.full) {
        const agreement = namesAgree(entry.form, form, language);
        if (agreement <= best || areTwo(entry, { form, places: other.fullPlaces }, agreement, page.mentions)) continue;
        // 'Frank Reed' and 'Francis Reed, his son'
        if (agreement < 0.9 && [...entry.places, ...other.fullPlaces].some((place) => page.isKinExplained(page.mentions[place]))) continue;
        [best, home] = [agreement, other];
      }
    }
    const fits = best > 0 && (best >= 0.9 || entry.score >= LIKELY);
    if (!fits) {
      if (entry.score < SURE) {
        left.push(entry);
        continue;
      }
      home = draft();
      byWord.add(entry.form.words, home);
      drafts.push(home);
    }
    home?.full.push(entry.form);
    home?.fullPlaces.push(...entry.places);
  }
  for (const one of drafts) one.fullPlaces.sort((a, b) => a - b);
  return { drafts, left };
}

/** Those whose name has the bare word in it, at its likeliest place. */
function bearersOf(form: NameForm, drafts: NameIndex<Draft>, language: string): { bearers: Draft[]; isFamily: boolean; isExact: boolean } {
  let rank = Number.POSITIVE_INFINITY;
  let bearers: Draft[] = [];
  for (const one of drafts.find(form.words.slice(-1))) {
    let own = Number.POSITIVE_INFINITY;
    for (const full of one.full) {
      const found = partOfName(form, full, language);
      if (found !== null) own = Math.min(own, (found.agreement >= 0.9 ? 0 : 10) + partOrder[found.part]);
      else if (namesAgree(form, full, language) > 0) own = Math.min(own, 0);
    }
    if (own < rank) [rank, bearers] = [own, [one]];
    else if (own === rank && Number.isFinite(own)) bearers.push(one);
  }
  return { bearers, isFamily: rank % 10 === 0, isExact: rank < 10 };
}

/** What is known of a person when the bare name at `place` is read. */
function asBearer(one: Draft, word: string, place: number, page: Page): Bearer {
  const title = page.mentions[place]?.title;
  return {
    lastFull: one.fullPlaces.findLast((full) => full < place) ?? -1,
    bare: one.bareWords.get(word) ?? 0,
    fullInAll: one.fullPlaces.length,
    kin: page.isKin(page.mentions[one.fullPlaces[0] ?? -1]),
    sameTitle: title !== undefined && one.fullPlaces.some((full) => page.mentions[full]?.title === title),
  };
}

/** 'Obama' before 'Michelle Obama' is not she: somebody known everywhere by the surname, where only others bear it in full, and later. */
function isKnownOther({ form, places }: Entry, bearers: readonly Draft[], language: string): boolean {
  const surname = form.words.at(-1) ?? '';
  const known = knownGivenNames[surname]?.map((given) => nameForm(`${given} ${surname}`));
  const [first = 0] = places;
  return known !== undefined && bearers.every(({ full, fullPlaces }) => first < (fullPlaces[0] ?? 0) && !full.some((other) => known.some((one) => namesAgree(other, one, language) > 0)));
}

/** A queen or a princess may have had another family's name. */
const royal = /(?:^| )(?:King|Pope|Prince)$/;
/** Families of whom the page may name somebody without the title. */
const royalFamilies: ReadonlySet<string> = new Set(['middleton', 'mountbatten', 'spencer', 'windsor']);

/** 'Prince Harry' is not the Harry of 'Harry Styles'. */
function isRoyalAlone({ places }: Entry, bearers: readonly Draft[], { mentions }: Page): boolean {
  const isRoyal = (place: number): boolean => royal.test(mentions[place]?.title ?? '');
  return places.some(isRoyal) && !bearers.some(({ full, fullPlaces }) => fullPlaces.some(isRoyal) || full.some(({ words }) => words.some((word) => royalFamilies.has(word))));
}

/** Gives every bare name to the person who is meant by it; returns those that nobody bears. */
function placeBareNames(bare: readonly Entry[], drafts: NameIndex<Draft>, page: Page, language: string): Entry[] {
  const alone: Entry[] = [];
  const todo: { place: number; word: string; bearers: Draft[]; least: number }[] = [];
  for (const entry of bare) {
    const { bearers, isFamily, isExact } = bearersOf(entry.form, drafts, language);
    // 'Israel' is the country, whoever is called so too.
    if (!isFamily && bearers.length > 0 && !entry.titled && isLand(entry.form.text)) continue;
    if (bearers.length === 0 || isKnownOther(entry, bearers, language) || (!isFamily && isRoyalAlone(entry, bearers, page))) alone.push(entry);
    else for (const place of entry.places) todo.push({ place, word: entry.form.words.at(-1) ?? '', bearers, least: isFamily ? POSSIBLE : isExact && isNameAlone(entry.form.text, language) ? POSSIBLE_ALONE : POSSIBLE_FIRST });
  }
  todo.sort((a, b) => a.place - b.place);
  for (const { place, word, bearers, least } of todo) {
    if ((page.mentions[place]?.score ?? 0) < least) continue;
    const one = bearers[bearers.length === 1 ? 0 : chooseBearer(bearers.map((bearer) => asBearer(bearer, word, place, page)))];
    one?.places.push(place);
    one?.bareWords.set(word, (one.bareWords.get(word) ?? 0) + 1);
  }
  return alone;
}

/** People with one name only, each under all its spellings, and the full names that were unsure without them. */
function draftMononyms(alone: readonly Entry[], unsure: readonly Entry[], language: string): Draft[] {
  const drafts: Draft[] = [];
  const byWord = new NameIndex<Draft>();
  const order = [...alone].sort((a, b) => Number(b.score >= SURE) - Number(a.score >= SURE));
  for (const { form, score, titled, places } of order) {
    let home = byWord.find(form.words).find((one) => one.full.some((other) => namesAgree(other, form, language) >= 0.8));
    if (home === undefined) {
      if (score < (titled || !isOneWord(form) ? SURE : SURE_ALONE)) continue;
      home = draft();
      drafts.push(home);
    }
    byWord.add(form.words, home);
    home.full.push(form);
    home.fullPlaces.push(...places);
  }
  // Who was joined to another is still found by the index: nobody else may be put there.
  const gone = new Set<Draft>();
  for (const entry of unsure) {
    if (entry.score < LIKELY) continue;
    const known = byWord.find(entry.form.words).filter((one) => !gone.has(one));
    const home = known.find((one) => one.full.some((form) => isBare(form) && partOfName(form, entry.form, language)?.part === 'family'));
    home?.full.push(entry.form);
    home?.fullPlaces.push(...entry.places);
    // 'Hillary' is the Clinton of 'Hillary Clinton'.
    const namesake = home === undefined ? undefined : known.find((one) => one !== home && one.full.every((form) => isBare(form) && partOfName(form, entry.form, language)?.part === 'first'));
    if (namesake === undefined) continue;
    gone.add(namesake);
    home?.places.push(...namesake.fullPlaces);
  }
  return drafts.filter((one) => !gone.has(one));
}

/** Puts together what the page itself calls one person. */
function joinKnownAs(drafts: Draft[], pairs: readonly (readonly [number, number])[]): void {
  for (const pair of pairs) {
    const [first, second] = pair.map((place) => drafts.findIndex((one) => one.fullPlaces.includes(place) || one.places.includes(place)));
    if (first === undefined || second === undefined || first < 0 || second < 0 || first === second) continue;
    const into = drafts[first];
    const [gone] = drafts.splice(second, 1);
    into?.places.push(...(gone?.fullPlaces ?? []), ...(gone?.places ?? []));
  }
}

/**
 * One person, one entry: puts the places that name the same person together.
 * @param mentions in the order of the page.
 * @returns clusters in the order of their first mention. Candidates that nothing speaks for are in none.
 */
export function clusterMentions(mentions: readonly Mention[], sentences: readonly Sentence[], language: string): Cluster[] {
  const entries = groupByForm(mentions);
  // Asked of the same mention for every bearer that its name could have.
  const kin = new Map<Mention, boolean>();
  const isKin = (mention: Mention | undefined): boolean => {
    if (mention === undefined) return false;
    const known = kin.get(mention);
    if (known !== undefined) return known;
    const is = isKinIntroduced(mention, sentences, language);
    kin.set(mention, is);
    return is;
  };
  const page: Page = { mentions, isKin, isKinExplained: (mention) => mention !== undefined && isKinExplained(mention, sentences, language) };
  const { drafts, left } = draftFullNames(entries.filter((entry) => !isBare(entry.form)), page, language);
  const byWord = new NameIndex<Draft>();
  for (const one of drafts) for (const { words } of one.full) byWord.add(words, one);
  // 'Di Li' begins with a word that is a particle elsewhere: a full name of its own where it is no part of another.
  const bare = entries.filter(({ form, places, score }) => {
    if (!isBare(form)) return false;
    if (form.words.length < 2 || score < SURE || bearersOf(form, byWord, language).bearers.length > 0) return true;
    const one = { ...draft(), full: [form], fullPlaces: [...places] };
    byWord.add(form.words, one);
    drafts.push(one);
    return false;
  });
  const alone = placeBareNames(bare, byWord, page, language);
  const all = [...drafts, ...draftMononyms(alone, left, language)];
  joinKnownAs(all, [...findKnownAs(mentions, sentences, language), ...findByFather(all, language)]);
  const clusters = all.map((one) => {
    const places = [...one.fullPlaces, ...one.places].sort((a, b) => a - b);
    const own = places.map((place) => mentions[place]).filter((mention) => mention !== undefined);
    const names = new Set<string>();
    for (const { name, written = name } of own) names.add(name).add(written);
    return { first: places[0] ?? 0, cluster: { mentions: own, forms: [...names].map(nameForm) } };
  });
  return clusters.sort((a, b) => a.first - b.first).map(({ cluster }) => cluster);
}
