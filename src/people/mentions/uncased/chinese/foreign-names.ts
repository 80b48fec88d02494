import { isGiven } from '../japanese/given-name.ts';
import { isSurname } from '../japanese/surname.ts';
import type { UncasedName } from '../uncased-name.ts';
import { following } from './following.ts';

/** Characters that foreign names are written with. */
const sound =
  '丁万丘东丹为丽乃乌乔于亚亞亨京人什仁伊休伦伯佐佩保修們倫傑儒克內兰兴兹内冈冯凡凯凱切列利加努劳勃勒勞包匹华卓南博卡卢厄古可史叶司吉启吾哈哥唐' +
  '喀喬因图圖土圣圭坎坡坦埃基塔塞士夏多大夫夸奇奈奎奥奧妮姆委威娜子孔孙孟季孫宁安宗宜宾密富察寧尔尚尤尼居山岡巴布希帕平库庞庫康延廷弗当彭彼德怀' +
  '思恩恰悉惠愛慕戈戴所扎托扬拉拜拿捷提摩撒敖敦文斯施旭旺昂昌明显普曼曾替朔朗本朱杜杰東松林查柯柴根格桑梅森楚榮欣欧歐武比毕毛汀汉汗汤沃沙法波泰' +
  '泽洛洪派海涅温湯溫滕漢潘澤澳烏热熱爱爾特狄玛珀珊珍班理琳琴琼瑞瑟瑪瓊瓜瓦甘田申畢登白皮盖盧石祖福科穆立章策简簡米約納紐索維约纳纽绍维缅罗羅翁' +
  '考耶聖肖肯胡脱腾舍舎舒艾芒芝芬苏若英范茨茲荣莉莎莫莱華菲萊萨萬葉葛蒂蒙蓋蔡蕭蕾薩蘇蘭西詹諾謝让许诺谢豪貝費賈賓賽贝贡费贾赛赞赫路载辛达迈连迪' +
  '通連道達邁邓那邦邵郎鄧里金钦铁锡门阿陶隆雅雷霍露韋韦頓顿香馬馮马高魏魯鮑鲁鲍麗麥麦黎黑默齊齐龍龙';
const sounds: ReadonlySet<string> = new Set(sound);
/** Two runs of them or more with a dot or hyphen between are a foreign name; the last part may be a Chinese family name. */
const dotted = new RegExp(`[${sound}]{1,5}(?:[·‧•・-](?:[${sound}]{1,6}|\\p{Script=Han}(?=[在说說表与與和的]|\\P{Script=Han}))){1,2}`, 'gu');
/** Words that are written with such characters. */
const noName = /^(?:夫人|以及|特别|特使|马上|本人|多次|因为|大陆|大会|大使|代表|法院|基本|公司|所以)/u;
const LONGEST = 7;

/** Foreign names of two parts with a dot or hyphen between: 马尔科·鲁比奥. */
export function dottedNames(text: string): UncasedName[] {
  return [...text.matchAll(dotted)].filter(([name]) => name.length >= 4).map((match) => ({ start: match.index + (/^[子女人士家员員]/u.test(match[0]) ? 1 : 0), end: match.index + match[0].length, score: 0.8 }));
}

/** A Japanese name after a word of role in which Japan is named: 日本首相高市早苗. */
function japaneseEnd(text: string, at: number): number {
  if (!/日本|东京|東京/u.test(text.slice(Math.max(0, at - 14), at)) || !isSurname(text.slice(at, at + 2))) return at;
  return isGiven(text.slice(at + 2, at + 4)) && text.length >= at + 4 ? at + 4 : at;
}

/** Where a foreign name ends that stands at `at`, right after a word of role: 美国国务卿鲁比奥; `at` where there is none. */
export function foreignEnd(text: string, at: number): number {
  const japanese = japaneseEnd(text, at);
  if (japanese > at) return japanese;
  let end = at;
  while (end < at + LONGEST && sounds.has(text.charAt(end))) end++;
  if (end - at < 2 || noName.test(text.slice(at, at + 3))) return at;
  // Small words may be written with the same characters.
  for (let cut = at + 2; cut < end; cut++) if (following(text, cut).kind === 'says') return cut;
  if (/[·‧•・-]/u.test(text.charAt(end))) return at;
  return end - at > 2 || following(text, end).kind !== 'none' ? end : at;
}
