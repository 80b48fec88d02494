import { onceNeeded } from '../../../../text/once-needed.ts';
import { uncasedRoleWords } from '../../../roles/uncased/uncased-role-words.ts';

/** Written together with names of people and with nothing else, whatever stands before them. */
const personal = ['容疑者', '被告', '氏'];
/** The same in kana. */
const honorific = /^(?:さん|ちゃん|くん|さま|アナ(?:ウンサー)?)(?!\p{Script=Katakana})/u;
const age = /^[（(](?:当時)?[\d０-９]{1,3}(?:歳)?(?:[、，][^）)]{0,20})?[）)]/u;
/** How the name is read, or what it was before. */
const reading = /^[（(][\p{Script=Katakana}\p{Script=Hiragana}ー・＝ 　]{2,20}[）)]/u;
const others = ['夫人', '殿下', '陛下', '親方', '先生', '君', '様', '妃', '関', '王将', '死刑囚', '受刑者', '被災者', '理事長', '理事', '署長', '課長', '係長', '主任', '隊長', '艦長', '機長', '住職', '師範', ...[...'一二三四五六七八九'].flatMap((one) => [`${one}段`, `${one}冠`]), '竜王', '捜査員', '検事', '検事正', '裁判長', '裁判官', '判事', '総裁', '総長', '頭取', '支店長', '園長', '塾長', '編集長', '料理長', '船長', '団長', '党首', '書記局長', '政調会長', '国対委員長', '選対委員長', '総務会長', '副代表', '常務', '准教授', '特任教授', '連隊長', '農相', '復興相', '防災相', '法相', '経産相', '厚労相', '総務相', '国交相', '文科相', '環境相', '経財相', '県議', '市議', '都議', '府議', '区議', '参院議員', '衆院議員', '都知事', '府知事', '県知事', '道知事'];
const titles = onceNeeded(() => [...new Set([...personal, ...others, ...uncasedRoleWords.ja])].sort((a, b) => b.length - a.length));
/** What may stand before a title as part of it. */
const more = ['元', '前', '現', '新', '副', '共同', '名誉', '特任', '客員', '主任', '上席', '代表', '最高', '国家', '政調', '幹事長', '次席', '首席', '筆頭', '専務', '常務', '執行', '理事', '外務', '財務', '防衛', '総務', '法務', '農林水産', '厚生労働', '経済産業', '国土交通', '文部科学', '環境', '経済再生', '官房', '党', '国会', '衆院', '参院', '県', '市', '都', '府', '区', '米', '英', '仏', '韓国', '中国', '連邦', '臨時', '暫定', '社外', '総括', '統括', '主任', '技術', '営業', '事務', '編集', '研究', '内閣', '一等', '二等'];

/** What stands beside a name: a word of address with what it belongs to, whether people alone have it. */
export interface Beside {
  readonly title?: string;
  readonly isPersonal: boolean;
}

/** The title that all of `rest` is, with what belongs to it: '首相', '元共同代表'; null where it is none. */
function titleIn(rest: string): string | null {
  const title = titles().find((one) => rest.endsWith(one));
  if (title === undefined) return null;
  let left = rest.slice(0, -title.length);
  for (let part = more.find((one) => left.startsWith(one)); left !== '' && part !== undefined; part = more.find((one) => left.startsWith(one))) left = left.slice(part.length);
  return left === '' ? rest : null;
}

/**
 * What shows that the words before are a name.
 * @param rest the Han that follow the name in the same run.
 * @param after what follows the run.
 */
export function besideName(rest: string, after: string): Beside | null {
  if (rest === '') {
    const kana = honorific.exec(after)?.[0];
    if (kana !== undefined) return { title: kana, isPersonal: true };
    if (age.test(after) || reading.test(after)) return { isPersonal: true };
    const longer = /^(?:アナウンサー|キャスター|コーチ|ジャーナリスト)/u.exec(after)?.[0];
    return longer === undefined ? null : { title: longer, isPersonal: false };
  }
  const own = personal.find((one) => rest.startsWith(one) && !/^氏[名族神]/u.test(rest));
  if (own !== undefined) return { title: own, isPersonal: true };
  const title = titleIn(rest);
  return title === null ? null : { title, isPersonal: false };
}
