import { lookupKey } from '../mentions/lookup-key.ts';
import { isAnyName } from '../mentions/known-word.ts';
import { rememberWords } from '../../text/remember-words.ts';

/**
 * Houses, products, newspapers, universities, movements, lands and planets that pages all over the world call by this name alone, folded
 * (see `lookupKey`), sorted and unique: written down by hand. None is borne by people in the news: no Bloomberg, Dell, Disney, Ferrari,
 * Ford, Forbes, Hilton, Prada or Siemens, no Alexa, Chelsea, Everton, Mercedes or Zara, no Philip Morris.
 */
export const calledOtherwise: readonly string[] = [
  'aam aadmi', 'abu ghraib', 'abu sayyaf', 'accenture', 'ace hardware', 'acer', 'activision', 'adidas', 'adobe', 'aer lingus', 'africa', 'airbnb', 'airbus',
  'ajax', 'al arabiya', 'al jazeera', 'al qaeda', 'al-qaeda', 'al-shabaab', 'aldi', 'alfa romeo', 'alibaba', 'alice springs', 'alpha tauri', 'amazon',
  'america', 'android', 'angkor wat', 'anglo american', 'ann arbor', 'apple', 'aramco', 'arctic monkeys', 'arsenal', 'arya samaj', 'asda', 'aston martin',
  'aston villa', 'astra zeneca', 'asus', 'atletico madrid', 'audi', 'axios', 'babri masjid', 'bafana bafana', 'bajrang dal', 'balenciaga', 'banco santander',
  'barclays', 'baton rouge', 'bavaria', 'bayer leverkusen', 'bayern munchen', 'bayern munich', 'becton dickinson', 'beit hanoun', 'beit shemesh', 'benfica',
  'bentley motors', 'berkshire hathaway', 'best buy', 'bharat jodo', 'bharti airtel', 'bigg boss', 'bild', 'bitcoin', 'black hawk', 'blackberry', 'bnei brak',
  'boca juniors', 'boeing', 'boko haram', 'borussia dortmund', 'breitbart', 'brexit', 'britain', 'britons', 'bryn mawr', 'bugatti', 'bukit timah', 'bungie',
  'bunnings', 'burberry', 'burger king', 'bvlgari', 'callisto', 'caltech', 'camp david', 'camp lejeune', 'canva', 'capitol hill', 'carlsberg', 'carrefour',
  'catalonia', 'cathay pacific', 'celta vigo', 'charlie hebdo', 'chechnya', 'chevrolet', 'chevron', 'chrome', 'chrysler', 'cisco', 'citigroup', 'citroen',
  'coca-cola', 'coptic christian', 'corpus christi', 'cosmopolitan', 'costa concordia', 'costco', 'crimea', 'crimean tatars', 'cronulla sharks', 'cruz azul',
  'cruz vermelha', 'crystal palace', 'cybertruck', 'dacia', 'danone', 'debenhams', 'deepseek', 'deimos', 'deir al-balah', 'deloitte', 'der spiegel',
  'des moines', 'deutsche bahn', 'dior', 'discord', 'dogecoin', 'dow jones', 'downton abbey', 'dr pepper', 'dropbox', 'duracell', 'duran duran', 'durga puja',
  'eau claire', 'ebay', 'el al', 'emmys', 'enceladus', 'ericsson', 'ethereum', 'eton', 'etsy', 'europe', 'eurosport', 'expedia', 'exxon',
  'facebook', 'fatah', 'fedex', 'final fantasy', 'firefox', 'fleetwood mac', 'flickr', 'fort lauderdale', 'foxconn', 'fujitsu', 'game of thrones', 'ganymede',
  'garmin', 'gazprom', 'general electric', 'general electric co', 'github', 'gizmodo', 'glasgow warriors', 'gmail', 'goldman sachs', 'goodison park', 'google', 'gor mahia', 'grammys',
  'great britain', 'grossbritannien', 'haaretz', 'haida gwaii', 'hamas', 'hamilton academical', 'hapag lloyd', 'hapag-lloyd', 'harley-davidson',
  'harman kardon', 'harrods', 'harvard', 'hasbro', 'hewlett packard', 'hezbollah', 'hizbul mujahideen', 'hollywood', 'home depot', 'hotwire', 'houthi',
  'houthis', 'huawei', 'hulu', 'hyundai', 'icloud', 'ikea', 'inglaterra', 'instagram', 'intel', 'inter milan', 'interfax', 'iron dome', 'iron maiden',
  'islamist', 'islamists', 'jaguar', 'jeep', 'jemaah islamiyah', 'jihadist', 'jihadists', 'johns hopkins', 'jpmorgan chase', 'judas priest', 'jupiter',
  'juventus', 'kargil diwas', 'kashmir', 'kayak', 'khan younis', 'khan yunis', 'khmer rouge', 'kickstarter', 'kiryat shmona', 'klarna', 'ko-fi', 'koh samui',
  'krav maga', 'kremlin', 'kurdistan', 'la nina', 'la repubblica', 'la stampa', 'land rover', 'las cruces', 'latinos', 'le figaro', 'le monde', 'led zeppelin',
  'lego', 'leicester city', 'lenovo', 'leroy merlin', 'lexus', 'leyton orient', 'lidl', 'likud', 'limp bizkit', 'linkedin', 'linux', 'litecoin', 'lok sabha',
  'loreal', 'los alamos', 'lufthansa', 'lyft', 'lynyrd skynyrd', 'mailchimp', 'mamelodi sundowns', 'manchester city', 'manchester united', 'mandarin',
  'mann ki baat', 'mar-a-lago', 'mardi gras', 'marines', 'marvel', 'maserati', 'mastercard', 'mater dei', 'mattel', 'mauna kea', 'mauna loa', 'mazda',
  'mcdonalds', 'mcdonnell douglas', 'mckinsey', 'mediaset', 'medicaid', 'medicare', 'melton mowbray', 'mercedes-benz', 'merthyr tydfil', 'microsoft',
  'milton keynes', 'mitsubishi', 'moby dick', 'moderna', 'mojang', 'momondo', 'mona lisa', 'monsanto', 'motorola', 'mozilla', 'nasdaq', 'nato', 'neo-nazis',
  'neptune', 'nespresso', 'nestle', 'netflix', 'newcastle united', 'newsweek', 'nike', 'nikon', 'nintendo', 'nissan', 'nokia', 'north korea', 'notre dame',
  'novartis', 'novo nordisk', 'nvidia', 'obamacare', 'opel', 'oracle', 'orbitz', 'orlando pirates', 'oscars', 'oxfam', 'oxford', 'paddy power', 'palo alto',
  'panasonic', 'papa johns', 'paris saint-germain', 'parramatta eels', 'partick thistle', 'patreon', 'paw patrol', 'paypal', 'peaky blinders', 'pearl jam',
  'penrith panthers', 'pentagon', 'pepsi', 'perth scorchers', 'petah tikva', 'peugeot', 'pfizer', 'phobos', 'photoshop', 'phu quoc', 'pink floyd', 'pinterest',
  'pixar', 'plaid cymru', 'playstation', 'pluto', 'plymouth argyle', 'pokemon', 'politico', 'post-it', 'pravda', 'pret a manger', 'priceline', 'primark',
  'princeton', 'qaeda', 'qualcomm', 'quora', 'rajya sabha', 'ram mandir', 'ras al-khaimah', 'raspberry pi', 'ray-ban', 'real madrid', 'real sociedad', 'reddit',
  'reliance jio', 'reuters', 'ringling bros', 'rio tinto', 'river plate', 'roku', 'roland garros', 'rolex', 'rolling stone', 'rolling stones', 'rolls royce',
  'rolls-royce', 'rosh hashana', 'rosh hashanah', 'rotten tomatoes', 'ryanair', 'salafist', 'salafists', 'salesforce', 'samsung', 'san lorenzo', 'san quentin',
  'san siro', 'saturn', 'saudi arabia', 'saudi aramco', 'saxony', 'schalke', 'scotland', 'sega', 'sephora', 'shaheen bagh', 'shake shack', 'sheikh jarrah',
  'shiite', 'shiites', 'shiv sena', 'shopify', 'sing sing', 'sinn fein', 'skype', 'skyscanner', 'slavia praha', 'snapchat', 'snowflake', 'societe generale',
  'sony', 'south africa', 'south korea', 'spotify', 'standard chartered', 'star wars', 'starbucks', 'steely dan', 'stellantis', 'subaru', 'sunni', 'sunnis',
  'super mario', 'sutton coldfield', 'swachh bharat', 'taliban', 'tass', 'tata steel', 'telegram', 'tencent', 'terre haute', 'tesco',
  'tesla', 'thermo fisher', 'tibet', 'tiktok', 'tim hortons', 'tinder', 'toa payoh', 'tomb raider', 'tonys', 'toro rosso', 'toshiba', 'tottenham hotspur',
  'toyota', 'trader joe', 'trader joes', 'tripadvisor', 'trivago', 'trustpilot', 'twitch', 'twitter', 'uber', 'ubisoft', 'ubuntu', 'uighur', 'uighurs',
  'unilever', 'uranus', 'uriah heep', 'uyghur', 'uyghurs', 'vande bharat', 'venice', 'verizon', 'viet cong', 'vijay diwas', 'virgin atlantic', 'vodafone',
  'volkswagen', 'volvo', 'waitrose', 'walgreens', 'walmart', 'warner bros', 'wells fargo', 'werder bremen', 'west ham', 'whatsapp', 'whole foods', 'wikipedia',
  'wordpress', 'xbox', 'xiaomi', 'xinhua', 'yahoo', 'yale', 'yamaha', 'yelp', 'yom kippur', 'yonhap', 'youtube', 'zalando', 'zillow', 'zoom',
];

/** Houses, brands, bands, hills and laws that are called as somebody was, or as somebody might be: of each, pages speak far more than of anybody by this name. Where they say what he is, it is he. */
export const calledLikePeople: readonly string[] = [
  'abercrombie fitch', 'arthur andersen', 'baillie gifford', 'baker mckenzie', 'bechtel jacobs', 'ben nevis', 'betty crocker', 'booz allen', 'bristol myers',
  'carnegie mellon', 'charles schwab', 'del monte', 'eden park', 'el nino', 'eli lilly', 'elizabeth arden', 'estee lauder', 'fannie mae', 'franklin templeton',
  'freddie mac', 'harley davidson', 'harry winston', 'harvey nichols', 'harvey norman', 'hugo boss', 'jack daniels', 'jim beam', 'jim crow', 'jimmy johns',
  'john deere', 'johnnie walker', 'jonas brothers', 'julius baer', 'lockheed martin', 'louis vuitton', 'marks spencer', 'mary kay', 'mary rose',
  'mercedes benz', 'merrill lynch', 'monty python', 'morgan stanley', 'neiman marcus', 'northrop grumman', 'patek philippe', 'ray ban', 'saint laurent',
  'taco bell', 'taj mahal', 'taylor wimpey', 'walter reed',
];

export const knownThings: ReadonlySet<string> = new Set([...calledOtherwise, ...calledLikePeople]);

/** True for the name of such a thing, and for one of two words or more that begins or ends with it ('Nissan Qashqai', 'Upending Obamacare') where nobody has the word at the other end as a name: not 'Sony Cole'. */
export const isKnownThing = rememberWords((name: string): boolean => {
  const key = lookupKey(name);
  if (knownThings.has(key)) return true;
  const words = key.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && ((knownThings.has(first) && !isAnyName(last)) || (knownThings.has(last) && !isAnyName(first)));
});
