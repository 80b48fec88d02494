import { tradeEndings, uncasedTradeWords } from '../../../roles/uncased/uncased-trade-words.ts';
import { roleEnding } from '../../../roles/uncased/role-ending.ts';
import { uncasedRoleWords } from '../../../roles/uncased/uncased-role-words.ts';

const more = ['先生', '女士', '小姐', '老师', '老師', '同志', '爷爷', '爺爺', '奶奶', '阿姨', '叔叔', '大爷', '大娘', '大姐', '大哥', '教授', '博士', '夫妇', '夫婦'];
const credits: ReadonlySet<string> = new Set(['记者', '記者']);
const titles = [...new Set([...more, ...uncasedRoleWords.zh])].filter((one) => !credits.has(one)).sort((a, b) => b.length - a.length);
/** Those that stand in an office after a name, and those that may begin a longer word: 王芳代表北京. */
const ambiguous: ReadonlySet<string> = new Set(['代表', '主任', '书记', '學生', '学生', '居民', '市民', '儿子', '女儿', '妻子', '丈夫', '母亲', '父亲', '老人', '经理', '經理', '朋友', '会长', '專家', '专家', '男子', '女子']);
const says = '表示 宣判 说 說 道 指出 认为 認為 称 稱 强调 強調 介绍 介紹 告诉 告訴 坦言 回忆 回憶 直言 透露 宣布 解释 解釋 补充 補充 建议 建議 呼吁 呼籲 回应 回應 分析 提到 提醒 写道 寫道 笑着说 感叹 感慨 感嘆 明确 重申 承认 承認 否认 否認 证实 證實 批评 批評 谈到 談到 说道 相信 希望 觉得 覺得 发文 發文 发现 發現 负责 負責 担心 擔心 主张 主張 质疑 質疑 受访 受訪 曾任 出任 担任 擔任 当选 當選 获得 獲得 出席 率领 率領 率队 走访 会见 會見 抵达 抵達 访问 訪問 前往 参与 參與 参加 參加 接受 凭借 憑藉 获奖 夺得 奪得 夺冠 奪冠 荣获 主演 饰演 飾演 执导 執導 领衔 領銜 加盟 去世 逝世 病逝 出生 毕业 畢業 就读 任职 敲出 打进 射入 攻入 助攻 上场 登场 登場 先发 先發 击败 擊敗 战胜 戰勝 不敌 落败 投案 被捕 落网 涉嫌 驾驶 驾车 身亡 死亡 遇难 溺水 受伤 起诉 上诉 供述 坦承 创作 撰写 看来 看來 笑称 转述 吐露 爆料 赛后 賽後 低调 表态 表態 主持 带领 帶領 致辞 致詞 感谢 感謝 无奈 自述 拿下 晋级 晉級 宣誓 就任 卸任 辞职 請辭 病倒 自曝 拒绝 拒絕 坚称 再次'.split(' ');
const adverbs = '赛后 賽後 赛前 賽前 会后 會後 会上 會上 事后 事後 上午 下午 晚间 晚間 则 則 也 还 還 又 曾 随后 隨後 近日 当天 當天 昨日 昨天 今天 今日 同时 同時 向 对 對 在 从 從 就 都 已 將 将 日前 最后 最終 最终 一直 仍 便 却 卻 才 刚 剛 常 每 不 没 沒 曾经 曾經 明天 首次 再次 再度'.split(' ');
const small: ReadonlySet<string> = new Set('的是和与與及在将將被把从從对對向等则則也又就已曾今昨当當每常起为為而并並却卻便让讓给給带帶用于於所因以到去来來有没沒不还還都才刚剛正随隨划扔站坐走跑拿看做打开開入出上下至只想'.split(''));

/** What follows a name: nothing that shows it, something that may, or something that only comes after people. */
export type Following = 'none' | 'end' | 'small' | 'says' | 'title' | 'age';

/** What stands at `at`, where a name may have ended. */
export function following(text: string, at: number): { readonly kind: Following; readonly title?: string } {
  const rest = text.slice(at, at + 12);
  if (/^[（(](?:男|女|\d{1,3}岁|\d{1,3}歲|\d{1,3}[）)])|^，(?:今年)?\d{1,3}[岁歲]|^，[男女]，/u.test(rest)) return { kind: 'age' };
  if (rest === '' || !/^\p{Script=Han}/u.test(rest)) return { kind: /^[·・‧•\w]/u.test(rest) ? 'none' : 'end' };
  const title = titles.find((one) => rest.startsWith(one));
  if (title !== undefined && !ambiguous.has(title)) return { kind: 'title', title };
  const adverb = adverbs.find((one) => rest.startsWith(one)) ?? '';
  if (says.some((one) => rest.startsWith(one) || (adverb !== '' && rest.startsWith(one, adverb.length)))) return { kind: 'says' };
  return { kind: adverb !== '' || small.has(rest.charAt(0)) ? 'small' : 'none' };
}

const ending = roleEnding([...uncasedTradeWords.zh, '姓', '名叫', '名为', '叫做', ...titles], tradeEndings.zh);

/** The word for what somebody is that ends at `at`; undefined where there is none. */
export const roleBefore = (text: string, at: number): string | undefined => (/[记記]者$/u.test(text.slice(Math.max(0, at - 2), at)) ? undefined : ending(text, at));
