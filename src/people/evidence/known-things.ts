import { lookupKey } from '../mentions/lookup-key.ts';
import { nameClass } from '../mentions/names-table.ts';

/**
 * Houses, products, newspapers, universities, movements and moons that pages all over the world call by this name alone, folded
 * (see `lookupKey`), sorted and unique: written down by hand. None is as well known as a person of that name: no Bloomberg, Dell, Ford,
 * Forbes or Hilton, no Alexa, Chelsea, Mercedes or Zara.
 */
const names: readonly string[] = [
  'accenture', 'acer', 'activision', 'adidas', 'adobe', 'airbnb', 'airbus', 'ajax', 'al jazeera', 'al-qaeda', 'al-shabaab', 'alamo', 'aldi', 'alfa romeo',
  'alibaba', 'amazon', 'android', 'apple', 'armani', 'arsenal', 'asda', 'aston martin', 'asus', 'audi', 'avis', 'axios', 'balenciaga', 'barclays', 'benfica',
  'bentley motors', 'bild', 'bitcoin', 'blackberry', 'boeing', 'boko haram', 'breitbart', 'bugatti', 'bungie', 'burberry', 'burger king', 'bvlgari', 'callisto',
  'caltech', 'canva', 'carlsberg', 'carrefour', 'cartier', 'chanel', 'charlie hebdo', 'chevrolet', 'chevron', 'chrome', 'chrysler', 'cisco', 'citigroup', 'citroen',
  'coca-cola', 'cosmopolitan', 'costco', 'cybertruck', 'dacia', 'danone', 'debenhams', 'deimos', 'deloitte', 'deutsche bahn', 'dior', 'discord', 'disney',
  'dogecoin', 'dropbox', 'duracell', 'ebay', 'enceladus', 'ericsson', 'ethereum', 'eton', 'etsy', 'eurosport', 'everton', 'expedia', 'exxon', 'facebook', 'fatah',
  'fedex', 'ferrari', 'firefox', 'flickr', 'foxconn', 'fujitsu', 'ganymede', 'garmin', 'gazprom', 'general electric', 'github', 'gizmodo', 'gmail', 'goldman sachs',
  'google', 'gucci', 'guinness', 'haaretz', 'hamas', 'harley-davidson', 'harrods', 'harvard', 'hasbro', 'heineken', 'hertz', 'hezbollah', 'honda', 'houthi',
  'houthis', 'huawei', 'hulu', 'hyundai', 'icloud', 'ikea', 'instagram', 'intel', 'interfax', 'jaguar', 'jeep', 'jim beam', 'johnnie walker', 'juventus',
  'kaspersky', 'kickstarter', 'klarna', 'kodak', 'lamborghini', 'land rover', 'lego', 'lenovo', 'lexus', 'lidl', 'likud', 'linkedin', 'linux', 'litecoin', 'loreal',
  'louis vuitton', 'lufthansa', 'lyft', 'mailchimp', 'marriott', 'marvel', 'maserati', 'mastercard', 'mattel', 'mazda', 'mcdonalds', 'mcdonnell douglas',
  'mckinsey', 'mediaset', 'merrill lynch', 'microsoft', 'mitsubishi', 'moderna', 'mojang', 'monsanto', 'morgan stanley', 'motorola', 'mozilla', 'nasdaq',
  'nespresso', 'nestle', 'netflix', 'newsweek', 'nike', 'nikon', 'nintendo', 'nissan', 'nokia', 'novartis', 'nvidia', 'opel', 'oracle', 'oxford', 'panasonic',
  'patreon', 'paypal', 'pepsi', 'peugeot', 'pfizer', 'philip morris', 'philips', 'phobos', 'photoshop', 'pinterest', 'pixar', 'playstation', 'pokemon', 'politico',
  'porsche', 'prada', 'pravda', 'primark', 'princeton', 'qualcomm', 'quora', 'raspberry pi', 'reddit', 'renault', 'reuters', 'roku', 'rolex', 'rolls-royce',
  'ryanair', 'salesforce', 'samsung', 'schalke', 'sega', 'sephora', 'shiite', 'shiites', 'shopify', 'siemens', 'skoda', 'skype', 'snapchat', 'snowflake', 'solana',
  'sony', 'spotify', 'stanford', 'starbucks', 'stellantis', 'subaru', 'sunni', 'sunnis', 'taliban', 'telegram', 'tencent', 'tesco', 'tesla', 'tiktok',
  'tim hortons', 'tinder', 'toshiba', 'toyota', 'tripadvisor', 'trustpilot', 'twitch', 'twitter', 'uber', 'ubisoft', 'ubuntu', 'unilever', 'verizon', 'versace',
  'vodafone', 'volkswagen', 'volvo', 'waitrose', 'walgreens', 'walmart', 'wells fargo', 'whatsapp', 'wikipedia', 'wordpress', 'xbox', 'xiaomi', 'yahoo', 'yale',
  'yamaha', 'yelp', 'youtube', 'zalando', 'zillow', 'zoom',
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
