import { lookupKey } from '../mentions/lookup-key.ts';
import { nameClass } from '../mentions/names-table.ts';

/**
 * Houses, products, newspapers, universities, movements, lands and planets that pages all over the world call by this name alone, folded
 * (see `lookupKey`), sorted and unique: written down by hand. None is as well known as a person of that name: no Bloomberg, Dell, Ford,
 * Forbes or Hilton, no Alexa, Chelsea, Mercedes or Zara.
 */
const names: readonly string[] = [
  'abu ghraib', 'accenture', 'acer', 'activision', 'adidas', 'adobe', 'africa', 'airbnb', 'airbus', 'ajax', 'al jazeera', 'al qaeda', 'al-qaeda', 'al-shabaab',
  'alamo', 'aldi', 'alfa romeo', 'alibaba', 'amazon', 'america', 'android', 'apple', 'armani', 'arsenal', 'asda', 'aston martin', 'aston villa', 'asus',
  'atletico madrid', 'audi', 'avis', 'axios', 'balenciaga', 'barclays', 'bavaria', 'bayer leverkusen', 'bayern munchen', 'bayern munich', 'benfica',
  'bentley motors', 'best buy', 'bild', 'bitcoin', 'blackberry', 'boeing', 'boko haram', 'borussia dortmund', 'breitbart', 'brexit', 'britain', 'britons',
  'bugatti', 'bungie', 'burberry', 'burger king', 'bvlgari', 'callisto', 'caltech', 'canva', 'capitol hill', 'carlsberg', 'carrefour', 'cartier', 'catalonia',
  'chanel', 'charlie hebdo', 'chechnya', 'chevrolet', 'chevron', 'chrome', 'chrysler', 'cisco', 'citigroup', 'citroen', 'coca-cola', 'coptic christian',
  'cosmopolitan', 'costco', 'crimea', 'crimean tatars', 'crystal palace', 'cybertruck', 'dacia', 'danone', 'debenhams', 'deepseek', 'deimos', 'deloitte',
  'deutsche bahn', 'dior', 'discord', 'disney', 'dogecoin', 'dropbox', 'duracell', 'ebay', 'emmys', 'enceladus', 'ericsson', 'ethereum', 'eton', 'etsy', 'europe',
  'eurosport', 'everton', 'expedia', 'exxon', 'facebook', 'fatah', 'fedex', 'ferrari', 'firefox', 'flickr', 'fort lauderdale', 'foxconn', 'fujitsu',
  'game of thrones', 'ganymede', 'garmin', 'gazprom', 'general electric', 'github', 'gizmodo', 'gmail', 'goldman sachs', 'google', 'grammys', 'great britain',
  'grossbritannien', 'gucci', 'guinness', 'haaretz', 'hamas', 'harley-davidson', 'harrods', 'harvard', 'hasbro', 'heineken', 'hertz', 'hezbollah', 'hollywood',
  'home depot', 'honda', 'hotwire', 'houthi', 'houthis', 'huawei', 'hulu', 'hyundai', 'icloud', 'ikea', 'inglaterra', 'instagram', 'intel', 'inter milan',
  'interfax', 'islamists', 'jaguar', 'jeep', 'jim beam', 'johnnie walker', 'johns hopkins', 'jupiter', 'juventus', 'kashmir', 'kaspersky', 'kayak', 'kickstarter',
  'klarna', 'ko-fi', 'kodak', 'kremlin', 'kurdistan', 'lamborghini', 'land rover', 'latinos', 'lego', 'leicester city', 'lenovo', 'lexus', 'lidl', 'likud',
  'linkedin', 'linux', 'litecoin', 'loreal', 'louis vuitton', 'lufthansa', 'lyft', 'mailchimp', 'manchester city', 'manchester united', 'mandarin', 'mardi gras',
  'marines', 'marriott', 'marvel', 'maserati', 'mastercard', 'mattel', 'mazda', 'mcdonalds', 'mcdonnell douglas', 'mckinsey', 'mediaset', 'medicaid', 'medicare',
  'merrill lynch', 'microsoft', 'mitsubishi', 'moderna', 'mojang', 'momondo', 'monsanto', 'morgan stanley', 'motorola', 'mozilla', 'nasdaq', 'nato', 'neo-nazis',
  'neptune', 'nespresso', 'nestle', 'netflix', 'newcastle united', 'newsweek', 'nike', 'nikon', 'nintendo', 'nissan', 'nokia', 'north korea', 'novartis', 'nvidia',
  'obamacare', 'opel', 'oracle', 'orbitz', 'oscars', 'oxfam', 'oxford', 'panasonic', 'paris saint-germain', 'patreon', 'paypal', 'pentagon', 'pepsi', 'peugeot',
  'pfizer', 'philip morris', 'philips', 'phobos', 'photoshop', 'pinterest', 'pixar', 'playstation', 'pluto', 'pokemon', 'politico', 'porsche', 'post-it', 'prada',
  'pravda', 'priceline', 'primark', 'princeton', 'qaeda', 'qualcomm', 'quora', 'raspberry pi', 'real madrid', 'real sociedad', 'reddit', 'renault', 'reuters',
  'ringling bros', 'roku', 'rolex', 'rolls-royce', 'rosh hashana', 'rosh hashanah', 'rotten tomatoes', 'ryanair', 'salesforce', 'samsung', 'saturn', 'sauber',
  'saudi arabia', 'saxony', 'schalke', 'scotland', 'sega', 'sephora', 'shiite', 'shiites', 'shopify', 'siemens', 'skoda', 'skype', 'skyscanner', 'snapchat',
  'snowflake', 'solana', 'sony', 'south africa', 'south korea', 'spotify', 'stanford', 'star wars', 'starbucks', 'stellantis', 'subaru', 'sunni', 'sunnis',
  'taliban', 'telegram', 'tencent', 'tesco', 'tesla', 'tibet', 'tiktok', 'tim hortons', 'tinder', 'tonys', 'toshiba', 'tottenham hotspur', 'toyota', 'tripadvisor',
  'trivago', 'trustpilot', 'twitch', 'twitter', 'uber', 'ubisoft', 'ubuntu', 'unilever', 'uranus', 'venice', 'verizon', 'versace', 'vodafone', 'volkswagen',
  'volvo', 'waitrose', 'walgreens', 'walmart', 'wells fargo', 'werder bremen', 'west ham', 'whatsapp', 'whole foods', 'wikipedia', 'wordpress', 'xbox', 'xiaomi',
  'yahoo', 'yale', 'yamaha', 'yelp', 'yom kippur', 'youtube', 'zalando', 'zillow', 'zoom',
];

export const knownThings: ReadonlySet<string> = new Set(names);

/** True for the name of such a thing, and for one of two words or more that begins with it ('Nissan Alto') where nobody has it as a first or family name. */
export function isKnownThing(name: string): boolean {
  const key = lookupKey(name);
  if (knownThings.has(key)) return true;
  const gap = key.indexOf(' ');
  const first = gap < 0 ? '' : key.slice(0, gap);
  return knownThings.has(first) && (nameClass(first) & 15) === 0;
}
