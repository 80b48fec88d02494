import { asLastName } from '../known-word.ts';
import type { UncasedName } from './uncased-name.ts';

const title = '先生|女士|小姐|总统|總統|主席|总理|總理|首相|部长|部長|市长|市長|省长|書記|书记|教授|博士|教练|教練|院长|院長|议员|議員|律师|律師|将军|將軍';
/** Offices of a house, whose name stands before them; whoever holds them stands after: '華為總裁', '索尼發言人'. */
const office = '总裁|總裁|董事长|董事長|经理|發言人|发言人';
const afterName = new RegExp(`(\\p{Script=Han}{2,3})(?=(${title}))`, 'gu');
const beforeName = new RegExp(`(?:${title}|${office}|记者|外长|外長)(\\p{Script=Han}{2,3})(?=表示|说|說|指出|认为|認為|宣布|称|稱|强调|強調)`, 'gu');
/** Characters that foreign names are written with; two runs of them with a dot or hyphen between are a foreign name. */
const sound =
  '阿埃艾愛爱安昂敖奥奧澳巴白拜班邦鲍包保鮑贝貝本比彼毕畢宾賓波伯博勃布查蔡策察柴昌楚茨达達戴大丹当登德邓鄧迪狄蒂丁东東杜敦顿頓多厄恩尔爾法凡范菲费費芬冯馮弗夫福富盖蓋甘冈岡高戈哥格葛根贡古瓜圭哈海汉漢汗豪赫黑亨洪胡华華怀惠霍基吉季加贾賈简簡杰傑捷金京居喀卡凯凱坎康考柯科可克肯孔库庫夸奎拉莱萊兰蘭郎朗劳勞勒雷蕾黎里利莉理立丽麗连連列林琳龙龍隆卢盧鲁魯路露伦倫罗羅洛马馬玛瑪迈邁麦麥曼芒毛梅门們蒙孟米密缅明摩莫姆默穆慕拿那娜纳納乃奈南内內尼妮涅宁寧纽紐努诺諾欧歐帕派潘庞佩彭皮匹平坡珀普齐齊奇启恰乔喬切钦琴琼丘让熱热人仁荣榮儒瑞若撒萨薩塞赛賽桑瑟森沙山珊尚绍邵舍舎申圣聖施石什史士舒朔斯司思松苏蘇孙孫所索塔泰坦汤湯唐陶特腾滕提替田铁汀廷通图圖土托脱瓦万萬旺威韦韋为维維委魏温溫文翁沃乌烏武吾希西锡悉夏显香肖謝谢欣辛兴休修许旭雅亚亞延扬耶叶葉伊宜因英尤于约約扎载赞曾泽澤詹章珍芝朱卓兹茲子宗祖佐莎蕭道达瓊';
const foreign = new RegExp(`[${sound}]{1,5}(?:[·‧•・-][${sound}]{1,6}){1,2}`, 'gu');

/** A foreign family name alone after an office: 美国总统拜登表示. What follows shows where it ends. */
const afterOffice = new RegExp(`(总统|總統|首相|总理|總理|国务卿|國務卿|外长|外長)([${sound}]{2,5})(?=[的在说說表和与與将將对對向于於等称稱，。、：；）)]|$)`, 'gu');

/** Chinese: a known family name with a title beside it; foreign names of two parts with a dot or hyphen between, or of one after an office. */
export function chineseNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  const add = (start: number, name: string, score: number, beside?: string): void => {
    if (asLastName(name.charAt(0)) > 0) found.push({ start, end: start + name.length, score, ...(beside === undefined ? {} : { title: beside }) });
  };
  for (const match of text.matchAll(beforeName)) add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 0.8);
  for (const match of text.matchAll(afterName)) {
    const before = text.charAt(match.index - 1);
    if (before === '' || !/\p{Script=Han}/u.test(before)) add(match.index, match[1] ?? '', 0.7, match[2]);
  }
  for (const match of text.matchAll(afterOffice)) {
    const end = match.index + match[0].length;
    found.push({ start: end - (match[2] ?? '').length, end, score: 0.75, title: match[1] ?? '' });
  }
  for (const match of text.matchAll(foreign)) {
    const name = match[0];
    if (name.length >= 4) found.push({ start: match.index, end: match.index + name.length, score: 0.8 });
  }
  return found;
}
