import { isFullName } from './korean-name.ts';
import { roleEnding } from '../../../roles/uncased/role-ending.ts';
import { uncasedTradeWords } from '../../../roles/uncased/uncased-trade-words.ts';
import { uncasedRoleWords } from '../../../roles/uncased/uncased-role-words.ts';

const address = ['정부', '정권', '씨', '군', '양', '여사', '할머니', '할아버지', '선생', '어르신', '스님', '님', '의원실', '부부'];
const titles = [...new Set([...address, ...uncasedRoleWords.ko])].filter((one) => one !== '기자');
const ending = roleEnding(titles);
const whole: ReadonlySet<string> = new Set(titles);
/** Particles, one or two, that close a word. */
const particle = /^(?:에게서|에게|께서|으로|부터|까지|처럼|보다|이라는|라는|이라고|라고|이라며|라며|이란|측|은|는|이|가|을|를|의|와|과|도|로|만|에|나|및|등)?(?:은|는|의|도|만|이|을)?$/u;
/** Ends of words that belong to a clause and to no title: particles and verbs' ends. */
const clause = /(?:[은는을를에의도와로며]|[^학]과|했고|하고|하는|[가-힣][가-힣][이가]|에서|으로|했다|였다|[한된던고])$/u;
const hangul = /[가-힣A-Za-z0-9&]+/y;

/** True for what may follow a name in the same word. */
export const isParticle = (rest: string): boolean => particle.test(rest);

/** The title at the end of a word, with its particle taken off; undefined where there is none. */
function titleOf(word: string): string | undefined {
  for (let cut = word.length; cut >= Math.max(1, word.length - 5); cut--) {
    if (!isParticle(word.slice(cut))) continue;
    const own = word.slice(0, cut);
    const title = ending(own, own.length);
    if (title !== undefined && (title.length > 1 || own === title)) return own;
  }
  return undefined;
}

/** True for a word of title alone, with a particle or not: '소장은'. */
export const isTitle = (word: string): boolean => whole.has(titleOf(word) ?? '');

/** The words from `at` on (a space) up to the first that ends with a title: ' 명지대 정치외교학과 교수는'; null where a clause goes on before. */
export function titleAfter(text: string, at: number): { readonly words: number; readonly title: string } | null {
  let place = at;
  for (let words = 1; words <= 4; words++) {
    if (text.charAt(place) !== ' ') return null;
    hangul.lastIndex = place + 1;
    const word = hangul.exec(text)?.[0];
    if (word === undefined) return null;
    const title = titleOf(word);
    if (title !== undefined) return { words, title };
    if (clause.test(word) || (isFullName(word) && !word.endsWith('대'))) return null;
    place += 1 + word.length;
  }
  return null;
}

const kin = /(?:^|\s)(?:남편|아내|부인|[외큰작]?아들|[큰작]?딸|[장차]남|[장차]녀|어머니|아버지|[여남]?동생|형|누나|언니|오빠|손자|손녀|며느리|사위)$/u;

/** True where a word for kin stands right before `at`. */
export const kinBefore = (text: string, at: number): boolean => text.charAt(at - 1) === ' ' && kin.test(text.slice(Math.max(0, at - 6), at - 1));

const trade = roleEnding(uncasedTradeWords.ko);

/** The trade or kin that the words before `at` end with: '가수 나훈아'; undefined where there is none. */
export const tradeBefore = (text: string, at: number): string | undefined => (text.charAt(at - 1) === ' ' ? trade(text, at - 1) : undefined);
