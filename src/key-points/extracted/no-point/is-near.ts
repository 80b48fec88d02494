import { timeWords } from './time-words.ts';

/** What 'this' may point to because writer and reader stand there, by language, in lower case, sorted; days and seasons in `timeWords`. */
export const nearWords: Readonly<Record<string, readonly string[]>> = {
  cs: ['světě', 'zemi'],
  da: ['land', 'verden'],
  de: ['land', 'welt'],
  en: ['afternoon', 'autumn', 'christmas', 'coming', 'country', 'day', 'days', 'decade', 'election', 'evening', 'fall', 'friday', 'monday', 'month', "month's", 'morning', 'nation', 'night', 'past', 'planet', 'saturday', 'season', "season's", 'spring', 'summer', "summer's", 'sunday', 'thursday', 'time', 'tuesday', 'wednesday', 'week', "week's", 'weekend', "weekend's", 'winter', 'world', 'year', "year's"],
  es: ['mundo', 'país', 'planeta'],
  fr: ['pays'],
  it: ['mondo', 'paese'],
  nl: ['land', 'wereld'],
  no: ['land', 'landet', 'verden'],
  pl: ['kraju', 'świecie'],
  pt: ['mundo', 'país'],
  ru: ['мире', 'стране'],
  sv: ['land', 'landet', 'världen'],
  uk: ['країні', 'світі'],
};
/** English months, which in small letters are other words ('this may break'). */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** 'this week', 'this past week', 'this May': takes the words after one that points; true where they tell when or where reader and writer are. */
export function isNear(after: readonly string[], language: string): boolean {
  const small = after.map((word) => word.toLowerCase().replace('’', "'"));
  return [timeWords, nearWords].some((lists) => small.some((word) => lists[language]?.includes(word))) || (language === 'en' && after.some((word) => MONTH.test(word)));
}
