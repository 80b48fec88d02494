import type { Mention } from '../mentions/mention.ts';
import { asFirstName, asPlace, isAnyName } from '../mentions/known-word.ts';
import { bengaliNames } from '../mentions/no-initials.ts';
import { isRoyalName } from '../mentions/royal-name.ts';
import { roleLexicon } from '../roles/role-lexicon.ts';

/** Titles shorter than this are first or family names too ('Dean', 'King', 'Baker', 'Graf'). */
const CLEAR = 7;

/**
 * How many words at the beginning of a name are a title: 'Vice President Ford' 2, 'US-Präsident Tom Reed' 1, 'Sen. Reed' 1.
 * @param isClear of words long enough to be nothing else.
 */
function titleWords(words: readonly string[], isTitle: (lower: string) => boolean, isClear: (word: string) => boolean): number {
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at] ?? '';
    const lower = word.toLowerCase().replace(/\.$/, '');
    const last = lower.slice(lower.lastIndexOf('-') + 1);
    // 'Shimoga MP Ada Cole'
    const abbreviation = (word.endsWith('.') && word.length > 2) || (/^\p{Lu}{2,4}$/u.test(word) && !/^\p{Lu}{2,}$/u.test(words[at + 1] ?? ''));
    if ((abbreviation && isTitle(lower)) || (last.length >= CLEAR && (isTitle(last) || (at > 0 && at < words.length - 2 && isClear(word))))) return at + 1;
  }
  return 0;
}

/** 'Italian Pier Reed' is Pier Reed: a people before a first name belongs to what is said of somebody. */
function withoutPeople(mention: Mention): Mention {
  const words = mention.name.split(' ');
  const people = words[0] ?? '';
  if (words.length < 3 || asPlace(people) !== 3 || asFirstName(people) > 0 || asFirstName(words[1]) < 2) return mention;
  return { ...mention, start: mention.start + people.length + 1, name: words.slice(1).join(' ') };
}

/** How old somebody is, in one word: 'Syvårige Villads', 'Zehnjährige Ada'. */
const age = /^\p{L}{2,}(?:jarige|jährige[rn]?|årig[ae]?)$/u;

/** Without such a word, which has its capital from where the sentence begins. */
function withoutAge(mention: Mention): Mention {
  const first = mention.name.split(' ', 1)[0] ?? '';
  return first.length < mention.name.length && age.test(first) ? { ...mention, start: mention.start + first.length + 1, name: mention.name.slice(first.length + 1) } : mention;
}

/** Takes titles, and acronyms of houses, off the names that still begin with one; the words go to the mention's title. */
export function trimTitles(mentions: readonly Mention[], language: string): Mention[] {
  const lexicon = roleLexicon(language);
  // Where nouns are written together, words of role stick to names: 'Verleger Pere Serra', 'Schülerin Diba', but not 'Bauer Anna'.
  const isRole = (word: string): boolean => lexicon.grammar.compounds === true && word.length > 5 && lexicon.isHead(word.toLowerCase()) && (!isAnyName(word) || lexicon.isListed(word.toLowerCase()));
  // 'Maken Lars': where the article is at the end of the word
  const isDefiniteKin = (lower: string): boolean => /^(?:da|no|sv)$/.test(lexicon.language) && /(?:et|n)$/.test(lower) && lexicon.isRelation(lower);
  // 'Kenyan NGOs'
  const isNationality = (lower: string): boolean => lexicon.language === 'en' && lexicon.isNational(lower);
  // Only what is listed, for names end as words of role do: 'Abdulrahman', 'Lokman'.
  // 'Filmmakers Ada Cole and Tom Reed', 'Boxer Reed', 'Балерина Орлова': words of role have a capital where they begin a sentence or a headline.
  const isListedRole = (word: string, isFull: boolean): boolean => {
    const lower = word.toLowerCase();
    // 'Døtrene Ada og Eva'
    const isOne = isFull || (!lexicon.isPlural(lower) && !isNationality(lower)) || (lexicon.language !== 'en' && lexicon.isRelation(lower));
    return word.length > (lexicon.language === 'en' ? 4 : 3) && (lexicon.isListed(lower) || isDefiniteKin(lower)) && isOne && !isAnyName(word);
  };
  const startsWithRole = (words: readonly string[]): boolean => {
    const first = words[0] ?? '';
    const second = words[1] ?? '';
    const goesOn = words.length > 2;
    return second !== '' && (isListedRole(first, goesOn) || (isRole(first) && (goesOn || !isAnyName(first))) || (goesOn && !bengaliNames.test(first) && /^\p{Lu}{3,}$/u.test(first) && /\p{Ll}/u.test(second)));
  };
  return mentions.map((given) => {
    const mention = withoutAge(withoutPeople(given));
    const words = mention.name.split(' ');
    // 'Louis Photographer Ada Cole', of St. Louis
    const count = Math.max(titleWords(words, lexicon.isTitle, (word) => isListedRole(word, true)), startsWithRole(words) || (lexicon.language === 'en' && isRoyalName(mention.name)) ? 1 : 0);
    if (count === 0) return mention;
    const title = words.slice(0, count).join(' ');
    return { ...mention, start: mention.start + title.length + 1, name: words.slice(count).join(' '), title: mention.title === undefined ? title : `${mention.title} ${title}` };
  });
}
