import { namesMachine, saysMade } from './machine-words.ts';
import { linkShare, rawOf, wordsIn, type BoxCandidate, type Line } from './box-candidate.ts';

/** How lines begin that stand at a box's end to be clicked, in lower case. */
export const promotions: Readonly<Record<string, readonly string[]>> = {
  ar: ['اشترك', 'اقرأ أيضا', 'اقرأ المزيد', 'تابع', 'شاهد', 'للمزيد'],
  cs: ['sledujte', 'více', 'čtěte'],
  da: ['følg ', 'læs mere', 'læs også', 'se også', 'se video', 'tilmeld'],
  de: ['abonnieren', 'alle entwicklungen im liveblog', 'folgen sie', 'hier geht es', 'hier geht’s', 'hier lesen', 'jetzt lesen', 'lesen sie', 'lies auch', 'mehr dazu', 'mehr informationen', 'mehr lesen', 'mehr zum thema', 'weitere informationen', 'zum liveblog', 'zum liveticker'],
  en: ['click here', 'download ', 'follow along', 'follow live', 'follow our', 'follow the latest', 'follow us', 'for more ', 'get the latest', 'have your say', 'join ', 'listen:', 'live updates', 'more information', 'more:', 'read also', 'read more', 'read next', 'read the full', 'see also', 'sign up', 'subscribe', 'watch live', 'watch:'],
  es: ['lea también', 'lee también', 'leer más', 'mira también', 'más información', 'siga en vivo', 'sigue en directo', 'sigue la última hora', 'suscríbete', 'ver más'],
  fi: ['katso myös', 'lue lisää', 'lue myös', 'seuraa ', 'tilaa '],
  fr: ['abonnez-vous', 'en savoir plus', 'lire aussi', 'lire la suite', 'plus d’informations', 'plus d’infos', 'suivez ', 'voir aussi', 'à lire'],
  it: ['abbonati', 'guarda anche', 'iscriviti', 'leggi anche', 'leggi tutto', 'maggiori informazioni', 'per saperne di più', 'segui la diretta'],
  ja: ['あわせて読みたい', '登録', '続きを読む', '詳しくはこちら', '関連記事'],
  ko: ['관련 기사', '구독', '더 보기', '자세히 보기'],
  nl: ['abonneer', 'bekijk ook', 'lees meer', 'lees ook', 'lees verder', 'meer informatie', 'volg '],
  no: ['abonner', 'følg ', 'les mer', 'les også', 'mer om ', 'se også'],
  pl: ['czytaj', 'obserwuj', 'subskrybuj', 'więcej ', 'zobacz też', 'śledź'],
  pt: ['acompanhe', 'assine', 'leia mais', 'leia também', 'mais informações', 'saiba mais', 'siga ', 'veja também'],
  ru: ['подписывайтесь', 'следите', 'смотрите также', 'читайте'],
  sv: ['följ ', 'läs mer', 'läs också', 'mer om ', 'prenumerera', 'se också', 'se även'],
  tr: ['abone ol', 'ayrıca okuyun', 'devamını oku', 'takip edin'],
  uk: ['дивіться також', 'підписуйтесь', 'стежте', 'читайте'],
  zh: ['关注', '延伸閱讀', '点击', '相关阅读', '訂閱', '订阅', '閱讀更多', '阅读更多', '點擊'],
};
const openings: readonly string[] = Object.values(promotions).flat();
/** A line that is linked from end to end leads elsewhere. */
const LINKED = 0.95;
/** Without any link only so many words are a call to click and no point. */
const SHORT = 10;
/** A note on how the box was made takes no more words. */
const LONGEST_NOTE = 14;

/** Leaves out what stands at the box's end to be clicked, and a line at its beginning that is nothing but such a link. */
export function withoutPromotion(box: BoxCandidate): readonly Line[] {
  const lines = [...box.lines];
  // Where several lines lead to the parts of the story, the last does too.
  const isLinked = lines.filter((line) => linkShare(box, line) >= LINKED).length > 2;
  for (let last = lines.at(-1); last !== undefined && lines.length > 1; last = lines.at(-1)) {
    if (!calls(box, last) && (isLinked || linkShare(box, last) < LINKED)) break;
    lines.pop();
  }
  const [first] = lines;
  return first !== undefined && lines.length > 2 && linkShare(box, first) >= LINKED && calls(box, first) ? lines.slice(1) : lines;
}

/** Somebody to write to: 'Do you know more? Email tips@…'. */
const ADDRESS = /\S@[\w-]+\.\w/;

/** 'This box was made with the help of AI.' */
const MACHINE = /automat|maschinell/i;
const saysHowMade = (text: string): boolean => saysMade(text) && (namesMachine(text) || MACHINE.test(text)) && wordsIn(text) <= LONGEST_NOTE;

function calls(box: BoxCandidate, line: Line): boolean {
  const text = rawOf(box, line).trim().toLowerCase().replaceAll("'", '’');
  if (ADDRESS.test(text) || saysHowMade(rawOf(box, line))) return true;
  return openings.some((opening) => text.startsWith(opening)) && (linkShare(box, line) > 0 || wordsIn(text) <= SHORT);
}
