import { lookupKey } from '../mentions/lookup-key.ts';
import { nameClass } from '../mentions/names-table.ts';

/**
 * Houses, products, newspapers, universities, movements, lands and planets that pages all over the world call by this name alone, folded
 * (see `lookupKey`), sorted and unique: written down by hand. None is as well known as a person of that name: no Bloomberg, Dell, Ford,
 * Forbes or Hilton, no Alexa, Chelsea, Mercedes or Zara.
 */
const names: readonly string[] = [
  'accenture', 'acer', 'activision', 'adidas', 'adobe', 'africa', 'airbnb', 'airbus', 'ajax', 'al jazeera', 'al qaeda', 'al-qaeda', 'al-shabaab', 'alamo', 'aldi',
  'alfa romeo', 'alibaba', 'amazon', 'america', 'android', 'apple', 'armani', 'arsenal', 'asda', 'aston martin', 'asus', 'audi', 'avis', 'axios', 'balenciaga',
  'barclays', 'bavaria', 'benfica', 'bentley motors', 'bild', 'bitcoin', 'blackberry', 'boeing', 'boko haram', 'breitbart', 'brexit', 'britain', 'britons',
  'bugatti', 'bungie', 'burberry', 'burger king', 'bvlgari', 'callisto', 'caltech', 'canva', 'capitol hill', 'carlsberg', 'carrefour', 'cartier', 'catalonia',
  'chanel', 'charlie hebdo', 'chechnya', 'chevrolet', 'chevron', 'chrome', 'chrysler', 'cisco', 'citigroup', 'citroen', 'coca-cola', 'cosmopolitan', 'costco',
  'crimea', 'cybertruck', 'dacia', 'danone', 'debenhams', 'deepseek', 'deimos', 'deloitte', 'deutsche bahn', 'dior', 'discord', 'disney', 'dogecoin', 'dropbox',
  'duracell', 'ebay', 'emmys', 'enceladus', 'ericsson', 'ethereum', 'eton', 'etsy', 'europe', 'eurosport', 'everton', 'expedia', 'exxon', 'facebook', 'fatah',
  'fedex', 'ferrari', 'firefox', 'flickr', 'foxconn', 'fujitsu', 'ganymede', 'garmin', 'gazprom', 'general electric', 'github', 'gizmodo', 'gmail', 'goldman sachs',
  'google', 'grammys', 'great britain', 'grossbritannien', 'gucci', 'guinness', 'haaretz', 'hamas', 'harley-davidson', 'harrods', 'harvard', 'hasbro', 'heineken',
  'hertz', 'hezbollah', 'hollywood', 'honda', 'hotwire', 'houthi', 'houthis', 'huawei', 'hulu', 'hyundai', 'icloud', 'ikea', 'inglaterra', 'instagram', 'intel',
  'interfax', 'islamists', 'jaguar', 'jeep', 'jim beam', 'johnnie walker', 'jupiter', 'juventus', 'kashmir', 'kaspersky', 'kayak', 'kickstarter', 'klarna', 'ko-fi',
  'kodak', 'kremlin', 'kurdistan', 'lamborghini', 'land rover', 'latinos', 'lego', 'lenovo', 'lexus', 'lidl', 'likud', 'linkedin', 'linux', 'litecoin', 'loreal',
  'louis vuitton', 'lufthansa', 'lyft', 'mailchimp', 'mandarin', 'marines', 'marriott', 'marvel', 'maserati', 'mastercard', 'mattel', 'mazda', 'mcdonalds',
  'mcdonnell douglas', 'mckinsey', 'mediaset', 'medicaid', 'medicare', 'merrill lynch', 'microsoft', 'mitsubishi', 'moderna', 'mojang', 'momondo', 'monsanto',
  'morgan stanley', 'motorola', 'mozilla', 'nasdaq', 'nato', 'neo-nazis', 'neptune', 'nespresso', 'nestle', 'netflix', 'newsweek', 'nike', 'nikon', 'nintendo',
  'nissan', 'nokia', 'north korea', 'novartis', 'nvidia', 'obamacare', 'opel', 'oracle', 'orbitz', 'oscars', 'oxfam', 'oxford', 'panasonic', 'patreon', 'paypal',
  'pentagon', 'pepsi', 'peugeot', 'pfizer', 'philip morris', 'philips', 'phobos', 'photoshop', 'pinterest', 'pixar', 'playstation', 'pluto', 'pokemon', 'politico',
  'porsche', 'post-it', 'prada', 'pravda', 'priceline', 'primark', 'princeton', 'qaeda', 'qualcomm', 'quora', 'raspberry pi', 'reddit', 'renault', 'reuters',
  'roku', 'rolex', 'rolls-royce', 'ryanair', 'salesforce', 'samsung', 'saturn', 'sauber', 'saudi arabia', 'saxony', 'schalke', 'scotland', 'sega', 'sephora',
  'shiite', 'shiites', 'shopify', 'siemens', 'skoda', 'skype', 'skyscanner', 'snapchat', 'snowflake', 'solana', 'sony', 'south africa', 'south korea', 'spotify',
  'stanford', 'starbucks', 'stellantis', 'subaru', 'sunni', 'sunnis', 'taliban', 'telegram', 'tencent', 'tesco', 'tesla', 'tibet', 'tiktok', 'tim hortons',
  'tinder', 'tonys', 'toshiba', 'toyota', 'tripadvisor', 'trivago', 'trustpilot', 'twitch', 'twitter', 'uber', 'ubisoft', 'ubuntu', 'unilever', 'uranus', 'venice',
  'verizon', 'versace', 'vodafone', 'volkswagen', 'volvo', 'waitrose', 'walgreens', 'walmart', 'wells fargo', 'whatsapp', 'wikipedia', 'wordpress', 'xbox',
  'xiaomi', 'yahoo', 'yale', 'yamaha', 'yelp', 'youtube', 'zalando', 'zillow', 'zoom',
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
