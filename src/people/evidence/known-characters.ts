import { lookupKey } from '../mentions/lookup-key.ts';

/**
 * Characters of stories, films and games that pages all over the world speak of by this name, folded (see `lookupKey`), sorted and
 * unique: written down by hand. None who may have lived, and none whose name is borne by people in the news.
 */
const characters: readonly string[] = [
  'albus dumbledore', 'anna karenina', 'atticus finch', 'bart simpson', 'batman', 'bilbo baggins', 'billy elliot', 'bruce wayne', 'bugs bunny',
  'buzz lightyear', 'captain america', 'captain hook', 'captain marvel', 'captain planet', 'carrie bradshaw', 'chandler bing', 'cinderella', 'clark kent',
  'daenerys targaryen', 'darth vader', 'don draper', 'don quixote', 'donald duck', 'dorian gray', 'dwight schrute', 'ebenezer scrooge',
  'eric cartman', 'father christmas', 'forrest gump', 'fred flintstone', 'frodo baggins', 'gandalf', 'han solo', 'hannah montana', 'hannibal lecter', 'harry potter',
  'hedda gabler', 'hercule poirot', 'hermione granger', 'holden caulfield', 'homer simpson', 'huckleberry finn', 'indiana jones', 'iron man',
  'james bond', 'jane doe', 'jane eyre', 'jane roe', 'jason bourne', 'jay gatsby', 'john doe', 'katniss everdeen', 'king kong',
  'king lear', 'lady macbeth', 'lara croft', 'lex luthor', 'lois lane', 'lord ganesha', 'lord hanuman', 'lord jagannath', 'lord krishna', 'lord ram', 'lord rama',
  'lord shiva', 'lord vishnu', 'luke skywalker', 'marge simpson', 'mary poppins', 'michael corleone', 'mickey mouse', 'miss marple', 'obi-wan kenobi',
  'oliver twist', 'paddington bear', 'peppa pig', 'peter pan', 'peter parker', 'pikachu', 'princess leia', 'rapunzel', 'robinson crusoe',
  'robin hood', 'ron weasley', 'ronald mcdonald', 'santa claus', 'severus snape', 'sherlock holmes', 'spider-man', 'superman', 'tarzan', 'ted lasso', 'tony soprano',
  'uncle sam', 'voldemort', 'walter mitty', 'willy wonka', 'winnie the pooh', 'wonder woman',
];

const known: ReadonlySet<string> = new Set(characters);

/** True for the name of such a character. */
export const isKnownCharacter = (name: string): boolean => known.has(lookupKey(name));
