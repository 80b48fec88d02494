import { lookupKey } from '../mentions/lookup-key.ts';
import { isAnyName } from '../mentions/known-word.ts';
import { rememberWords } from '../../text/remember-words.ts';

/**
 * Houses, products, newspapers, universities, movements, lands and planets that pages all over the world call by this name alone, folded
 * (see `lookupKey`), sorted and unique: written down by hand. None is borne by people in the news: no Bloomberg, Dell, Disney, Ferrari,
 * Ford, Forbes, Hilton, Prada or Siemens, no Alexa, Chelsea, Everton, Mercedes or Zara, no Philip Morris.
 */
export const calledOtherwise: readonly string[] = [
  'abu ghraib', 'accenture', 'ace hardware', 'acer', 'activision', 'adidas', 'adobe', 'africa', 'airbnb', 'airbus', 'ajax', 'al arabiya', 'al jazeera',
  'al qaeda', 'al-qaeda', 'al-shabaab', 'aldi', 'alfa romeo', 'alibaba', 'alice springs', 'amazon', 'america', 'android', 'anglo american', 'apple', 'aramco',
  'arsenal', 'asda', 'aston martin', 'aston villa', 'asus', 'atletico madrid', 'audi', 'axios', 'balenciaga', 'barclays', 'baton rouge', 'bavaria',
  'bayer leverkusen', 'bayern munchen', 'bayern munich', 'beit hanoun', 'beit shemesh', 'benfica', 'bentley motors', 'best buy', 'bild', 'bitcoin',
  'blackberry', 'bnei brak', 'boeing', 'boko haram', 'borussia dortmund', 'breitbart', 'brexit', 'britain', 'britons', 'bugatti', 'bungie', 'bunnings',
  'burberry', 'burger king', 'bvlgari', 'callisto', 'caltech', 'canva', 'capitol hill', 'carlsberg', 'carrefour', 'catalonia', 'charlie hebdo', 'chechnya',
  'chevrolet', 'chevron', 'chrome', 'chrysler', 'cisco', 'citigroup', 'citroen', 'coca-cola', 'coptic christian', 'cosmopolitan', 'costco', 'crimea',
  'crimean tatars', 'cruz azul', 'cruz vermelha', 'crystal palace', 'cybertruck', 'dacia', 'danone', 'debenhams', 'deepseek', 'deimos', 'deir al-balah',
  'deloitte', 'der spiegel', 'des moines', 'deutsche bahn', 'dior', 'discord', 'dogecoin', 'dow jones', 'downton abbey', 'dr pepper', 'dropbox', 'duracell',
  'ebay', 'el al', 'emmys', 'enceladus', 'ericsson', 'ethereum', 'eton', 'etsy', 'europe', 'eurosport', 'expedia', 'exxon', 'facebook', 'fatah', 'fedex',
  'firefox', 'fleetwood mac', 'flickr', 'fort lauderdale', 'foxconn', 'fujitsu', 'game of thrones', 'ganymede', 'garmin', 'gazprom', 'general electric',
  'github', 'gizmodo', 'gmail', 'goldman sachs', 'google', 'grammys', 'great britain', 'grossbritannien', 'haaretz', 'haida gwaii', 'hamas', 'hapag lloyd',
  'hapag-lloyd', 'harley-davidson', 'harrods', 'harvard', 'hasbro', 'hezbollah', 'hollywood', 'home depot', 'hotwire', 'houthi', 'houthis', 'huawei', 'hulu',
  'hyundai', 'icloud', 'ikea', 'inglaterra', 'instagram', 'intel', 'inter milan', 'interfax', 'islamist', 'islamists', 'jaguar', 'jeep', 'jihadist',
  'jihadists', 'johns hopkins', 'jupiter', 'juventus', 'kashmir', 'kayak', 'khan younis', 'khan yunis', 'kickstarter', 'kiryat shmona', 'klarna', 'ko-fi',
  'krav maga', 'kremlin', 'kurdistan', 'la nina', 'la repubblica', 'la stampa', 'land rover', 'latinos', 'le figaro', 'le monde', 'led zeppelin', 'lego',
  'leicester city', 'lenovo', 'leroy merlin', 'lexus', 'lidl', 'likud', 'linkedin', 'linux', 'litecoin', 'loreal', 'lufthansa', 'lyft', 'mailchimp',
  'manchester city', 'manchester united', 'mandarin', 'mardi gras', 'marines', 'marvel', 'maserati', 'mastercard', 'mater dei', 'mattel', 'mauna kea',
  'mauna loa', 'mazda', 'mcdonalds', 'mcdonnell douglas', 'mckinsey', 'mediaset', 'medicaid', 'medicare', 'melton mowbray', 'mercedes-benz', 'merthyr tydfil',
  'microsoft', 'milton keynes', 'mitsubishi', 'moderna', 'mojang', 'momondo', 'mona lisa', 'monsanto', 'motorola', 'mozilla', 'nasdaq', 'nato', 'neo-nazis',
  'neptune', 'nespresso', 'nestle', 'netflix', 'newcastle united', 'newsweek', 'nike', 'nikon', 'nintendo', 'nissan', 'nokia', 'north korea', 'notre dame',
  'novartis', 'novo nordisk', 'nvidia', 'obamacare', 'opel', 'oracle', 'orbitz', 'oscars', 'oxfam', 'oxford', 'paddy power', 'panasonic', 'paris saint-germain',
  'patreon', 'paypal', 'pentagon', 'pepsi', 'petah tikva', 'peugeot', 'pfizer', 'phobos', 'photoshop', 'pink floyd', 'pinterest', 'pixar', 'plaid cymru',
  'playstation', 'pluto', 'pokemon', 'politico', 'post-it', 'pravda', 'priceline', 'primark', 'princeton', 'qaeda', 'qualcomm', 'quora', 'ras al-khaimah',
  'raspberry pi', 'ray-ban', 'real madrid', 'real sociedad', 'reddit', 'reuters', 'ringling bros', 'rio tinto', 'roku', 'roland garros', 'rolex',
  'rolling stone', 'rolling stones', 'rolls royce', 'rolls-royce', 'rosh hashana', 'rosh hashanah', 'rotten tomatoes', 'ryanair', 'salafist', 'salafists',
  'salesforce', 'samsung', 'saturn', 'saudi arabia', 'saudi aramco', 'saxony', 'schalke', 'scotland', 'sega', 'sephora', 'sheikh jarrah', 'shiite', 'shiites',
  'shopify', 'sinn fein', 'skype', 'skyscanner', 'snapchat', 'snowflake', 'sony', 'south africa', 'south korea', 'spotify', 'standard chartered', 'star wars',
  'starbucks', 'stellantis', 'subaru', 'sunni', 'sunnis', 'sutton coldfield', 'taliban', 'tass', 'tata steel', 'telegram', 'tencent', 'tesco', 'tesla', 'tibet',
  'tiktok', 'tim hortons', 'tinder', 'tonys', 'toshiba', 'tottenham hotspur', 'toyota', 'trader joe', 'trader joes', 'tripadvisor', 'trivago', 'trustpilot',
  'twitch', 'twitter', 'uber', 'ubisoft', 'ubuntu', 'uighur', 'uighurs', 'unilever', 'uranus', 'uyghur', 'uyghurs', 'venice', 'verizon', 'vodafone',
  'volkswagen', 'volvo', 'waitrose', 'walgreens', 'walmart', 'warner bros', 'wells fargo', 'werder bremen', 'west ham', 'whatsapp', 'whole foods', 'wikipedia',
  'wordpress', 'xbox', 'xiaomi', 'xinhua', 'yahoo', 'yale', 'yamaha', 'yelp', 'yom kippur', 'yonhap', 'youtube', 'zalando', 'zillow', 'zoom',
];

/** Houses, brands, bands, hills and laws that are called as somebody was, or as somebody might be: of each, pages speak far more than of anybody by this name. Where they say what he is, it is he. */
export const calledLikePeople: readonly string[] = [
  'arthur andersen', 'baillie gifford', 'baker mckenzie', 'ben nevis', 'betty crocker', 'booz allen',
  'bristol myers', 'carnegie mellon', 'charles schwab', 'del monte',
  'el nino', 'eli lilly', 'estee lauder', 'fannie mae', 'franklin templeton', 'freddie mac', 'harley davidson',
  'harry winston', 'hugo boss', 'jack daniels', 'jim beam', 'jim crow', 'john deere', 'johnnie walker',
  'lockheed martin', 'louis vuitton', 'mercedes benz', 'merrill lynch', 'monty python',
  'morgan stanley', 'northrop grumman', 'patek philippe', 'ray ban', 'saint laurent', 'taylor wimpey',
  'walter reed',
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
