import { lookupKey } from '../mentions/lookup-key.ts';
import { isAnyName } from '../mentions/known-word.ts';
import { rememberWords } from '../../text/remember-words.ts';

/**
 * Houses, products, newspapers, universities, movements, lands and planets that pages all over the world call by this name alone, folded
 * (see `lookupKey`), sorted and unique: written down by hand. None is borne by people in the news: no Bloomberg, Dell, Disney, Ferrari,
 * Ford, Forbes, Hilton, Prada or Siemens, no Alexa, Chelsea, Everton, Mercedes or Zara, no Philip Morris.
 */
const names: readonly string[] = [
  'abu ghraib', 'accenture', 'acer', 'activision', 'adidas', 'adobe', 'africa', 'airbnb', 'airbus', 'ajax', 'al arabiya', 'al jazeera', 'al qaeda', 'al-qaeda',
  'al-shabaab', 'aldi', 'alfa romeo', 'alibaba', 'amazon', 'america', 'android', 'apple', 'arsenal', 'asda', 'aston martin', 'aston villa', 'asus',
  'atletico madrid', 'audi', 'axios', 'balenciaga', 'barclays', 'bavaria', 'bayer leverkusen', 'bayern munchen', 'bayern munich', 'benfica', 'bentley motors',
  'best buy', 'bild', 'bitcoin', 'blackberry', 'boeing', 'boko haram', 'borussia dortmund', 'breitbart', 'brexit', 'britain', 'britons', 'bugatti', 'bungie',
  'burberry', 'burger king', 'bvlgari', 'callisto', 'caltech', 'canva', 'capitol hill', 'carlsberg', 'carrefour', 'catalonia', 'charlie hebdo', 'chechnya',
  'chevrolet', 'chevron', 'chrome', 'chrysler', 'cisco', 'citigroup', 'citroen', 'coca-cola', 'coptic christian', 'cosmopolitan', 'costco', 'crimea',
  'crimean tatars', 'crystal palace', 'cybertruck', 'dacia', 'danone', 'debenhams', 'deepseek', 'deimos', 'deloitte', 'deutsche bahn', 'dior', 'discord',
  'dogecoin', 'dropbox', 'duracell', 'ebay', 'el al', 'emmys', 'enceladus', 'ericsson', 'ethereum', 'eton', 'etsy', 'europe', 'eurosport', 'expedia', 'exxon', 'facebook',
  'fatah', 'fedex', 'firefox', 'flickr', 'fort lauderdale', 'foxconn', 'fujitsu', 'game of thrones', 'ganymede', 'garmin', 'gazprom', 'general electric',
  'github', 'gizmodo', 'gmail', 'goldman sachs', 'google', 'grammys', 'great britain', 'grossbritannien', 'haaretz', 'hamas', 'harley-davidson', 'harrods',
  'harvard', 'hasbro', 'hezbollah', 'hollywood', 'home depot', 'hotwire', 'houthi', 'houthis', 'huawei', 'hulu', 'hyundai', 'icloud', 'ikea', 'inglaterra',
  'instagram', 'intel', 'inter milan', 'interfax', 'islamist', 'islamists', 'jaguar', 'jeep', 'jihadist', 'jihadists', 'johns hopkins', 'jupiter', 'juventus',
  'kashmir', 'kayak', 'kickstarter', 'klarna', 'ko-fi', 'kremlin', 'kurdistan', 'land rover', 'latinos', 'lego', 'leicester city', 'lenovo', 'leroy merlin', 'lexus', 'lidl',
  'likud', 'linkedin', 'linux', 'litecoin', 'loreal', 'lufthansa', 'lyft', 'mailchimp', 'manchester city', 'manchester united', 'mandarin', 'mardi gras',
  'marines', 'marvel', 'maserati', 'mastercard', 'mattel', 'mazda', 'mcdonalds', 'mcdonnell douglas', 'mckinsey', 'mediaset', 'medicaid', 'medicare',
  'microsoft', 'mitsubishi', 'moderna', 'mojang', 'momondo', 'mona lisa', 'monsanto', 'motorola', 'mozilla', 'nasdaq', 'nato', 'neo-nazis', 'neptune',
  'nespresso', 'nestle', 'netflix', 'newcastle united', 'newsweek', 'nike', 'nikon', 'nintendo', 'nissan', 'nokia', 'north korea', 'novartis', 'nvidia',
  'obamacare', 'opel', 'oracle', 'orbitz', 'oscars', 'oxfam', 'oxford', 'paddy power', 'panasonic', 'paris saint-germain', 'patreon', 'paypal', 'pentagon', 'pepsi', 'peugeot',
  'pfizer', 'phobos', 'photoshop', 'pinterest', 'pixar', 'playstation', 'pluto', 'pokemon', 'politico', 'post-it', 'pravda', 'priceline', 'primark',
  'princeton', 'qaeda', 'qualcomm', 'quora', 'raspberry pi', 'real madrid', 'real sociedad', 'reddit', 'reuters', 'ringling bros', 'roku', 'roland garros', 'rolex', 'rolling stone', 'rolling stones',
  'rolls-royce', 'rosh hashana', 'rosh hashanah', 'rotten tomatoes', 'ryanair', 'salafist', 'salafists', 'salesforce', 'samsung', 'saturn', 'saudi arabia',
  'saxony', 'schalke', 'scotland', 'sega', 'sephora', 'shiite', 'shiites', 'shopify', 'skype', 'skyscanner', 'snapchat', 'snowflake', 'sony', 'south africa',
  'south korea', 'spotify', 'star wars', 'starbucks', 'stellantis', 'subaru', 'sunni', 'sunnis', 'taliban', 'tass', 'telegram', 'tencent', 'tesco', 'tesla',
  'tibet', 'tiktok', 'tim hortons', 'tinder', 'tonys', 'toshiba', 'tottenham hotspur', 'toyota', 'tripadvisor', 'trivago', 'trustpilot', 'twitch', 'twitter',
  'uber', 'ubisoft', 'ubuntu', 'uighur', 'uighurs', 'unilever', 'uranus', 'uyghur', 'uyghurs', 'venice', 'verizon', 'vodafone', 'volkswagen', 'volvo',
  'waitrose', 'walgreens', 'walmart', 'warner bros', 'wells fargo', 'werder bremen', 'west ham', 'whatsapp', 'whole foods', 'wikipedia', 'wordpress', 'xbox',
  'xiaomi', 'xinhua', 'yahoo', 'yale', 'yamaha', 'yelp', 'yom kippur', 'yonhap', 'youtube', 'zalando', 'zillow', 'zoom',
];

export const knownThings: ReadonlySet<string> = new Set(names);

/** True for the name of such a thing, and for one of two words or more that begins or ends with it ('Nissan Qashqai', 'Upending Obamacare') where nobody has the word at the other end as a name: not 'Sony Cole'. */
export const isKnownThing = rememberWords((name: string): boolean => {
  const key = lookupKey(name);
  if (knownThings.has(key)) return true;
  const words = key.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && ((knownThings.has(first) && !isAnyName(last)) || (knownThings.has(last) && !isAnyName(first)));
});
