import { lookupKey } from '../mentions/lookup-key.ts';

/**
 * Characters of stories, films and games that pages all over the world speak of by this name, folded (see `lookupKey`), sorted and
 * unique: written down by hand. None who may have lived, and none whose name is borne by people in the news.
 */
const characters: readonly string[] = [
  'bart simpson', 'batman', 'bruce wayne', 'captain america', 'captain hook', 'captain marvel', 'captain planet', 'cinderella', 'clark kent', 'darth vader', 'don quixote', 'donald duck', 'gandalf',
  'han solo', 'harry potter', 'hermione granger', 'homer simpson', 'indiana jones', 'iron man', 'james bond', 'katniss everdeen', 'king kong',
  'lara croft', 'luke skywalker', 'mickey mouse', 'obi-wan kenobi', 'peter pan', 'peter parker', 'pikachu', 'princess leia', 'rapunzel',
  'robinson crusoe', 'ronald mcdonald', 'sherlock holmes', 'spider-man', 'superman', 'tarzan', 'voldemort', 'willy wonka', 'winnie the pooh',
  'wonder woman',
];

const known: ReadonlySet<string> = new Set(characters);

/** True for the name of such a character. */
export const isKnownCharacter = (name: string): boolean => known.has(lookupKey(name));
