import type { CandidateSet } from '../candidate-set.ts';

/** Months as they stand after a day with a stop ('3. Oktober', '1. ledna'), in languages that write dates so. */
export const months: Readonly<Record<string, readonly string[]>> = {
  cs: ['dubna', 'května', 'ledna', 'listopadu', 'prosince', 'srpna', 'září', 'února', 'července', 'června', 'října'],
  da: ['april', 'august', 'december', 'februar', 'januar', 'juli', 'juni', 'maj', 'marts', 'november', 'oktober', 'september'],
  de: ['april', 'august', 'dezember', 'februar', 'januar', 'juli', 'juni', 'jänner', 'mai', 'märz', 'november', 'oktober', 'september'],
  en: ['april', 'august', 'december', 'february', 'january', 'july', 'june', 'march', 'november', 'october', 'september'],
  es: ['abril', 'agosto', 'diciembre', 'enero', 'febrero', 'julio', 'junio', 'marzo', 'mayo', 'noviembre', 'octubre', 'septiembre'],
  fi: ['elokuuta', 'heinäkuuta', 'helmikuuta', 'huhtikuuta', 'joulukuuta', 'kesäkuuta', 'lokakuuta', 'maaliskuuta', 'marraskuuta', 'syyskuuta', 'tammikuuta', 'toukokuuta'],
  fr: ['août', 'avril', 'décembre', 'février', 'janvier', 'juillet', 'juin', 'mai', 'mars', 'novembre', 'octobre', 'septembre'],
  it: ['agosto', 'aprile', 'dicembre', 'febbraio', 'gennaio', 'giugno', 'luglio', 'maggio', 'marzo', 'novembre', 'ottobre', 'settembre'],
  nl: ['april', 'augustus', 'december', 'februari', 'januari', 'juli', 'juni', 'maart', 'mei', 'november', 'oktober', 'september'],
  no: ['april', 'august', 'desember', 'februar', 'januar', 'juli', 'juni', 'mai', 'mars', 'november', 'oktober', 'september'],
  pl: ['czerwca', 'grudnia', 'kwietnia', 'lipca', 'listopada', 'lutego', 'maja', 'marca', 'października', 'sierpnia', 'stycznia', 'września'],
  pt: ['abril', 'agosto', 'dezembro', 'fevereiro', 'janeiro', 'julho', 'junho', 'maio', 'março', 'novembro', 'outubro', 'setembro'],
  ru: ['августа', 'апреля', 'декабря', 'июля', 'июня', 'марта', 'мая', 'ноября', 'октября', 'сентября', 'февраля', 'января'],
  sv: ['april', 'augusti', 'december', 'februari', 'januari', 'juli', 'juni', 'maj', 'mars', 'november', 'oktober', 'september'],
  tr: ['aralık', 'ağustos', 'ekim', 'eylül', 'haziran', 'kasım', 'mart', 'mayıs', 'nisan', 'ocak', 'temmuz', 'şubat'],
  uk: ['березня', 'вересня', 'грудня', 'жовтня', 'квітня', 'липня', 'листопада', 'лютого', 'серпня', 'січня', 'травня', 'червня'],
};
const monthNames: ReadonlySet<string> = new Set(Object.values(months).flat());
/** Clubs, leagues, places and floors that German counts with a stop. */
const COUNTED = /^(?:fc|bundesliga|liga|platz|runde|halbzeit|spieltag|kl\.|klasse|stock|etage|weltkrieg)\b/i;

const isMonth = (text: string): boolean => monthNames.has(/^(?:de )?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? '');

/** '1. FC Köln', '3. Liga', '1. Januar': the number is a word of the sentence. */
export const isOrdinalProse = ({ texts, labels }: CandidateSet): boolean =>
  labels.some(({ style }) => style === 'digit' || style === 'bare') && texts.filter((text) => COUNTED.test(text) || isMonth(text)).length * 2 >= texts.length;
