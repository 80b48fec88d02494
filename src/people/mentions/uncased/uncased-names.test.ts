import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../test/make-block.ts';
import { isUncasedCredit } from './is-uncased-credit.ts';
import { isCaseless, uncasedNames } from './uncased-names.ts';

const found = (language: string, ...texts: string[]): string[][] => uncasedNames(texts, language).map((names, i) => names.map(({ start, end }) => (texts[i] ?? '').slice(start, end)));

describe('does', () => {
  it.each([
    ['ja', '警察は佐藤健一容疑者（35）を逮捕した。', ['佐藤健一']],
    ['ja', '田中太郎首相と鈴木花子氏が会談した。', ['田中太郎', '鈴木花子']],
    ['ja', '山田太郎（42）が優勝した。', ['山田太郎']],
    ['ja', '渚戸直人（35）と渚戸美月（31）', ['渚戸直人', '渚戸美月']],
    ['ja', '人気グループの渚戸祐作（19）の写真集', ['渚戸祐作']],
    ['ja', '大統領のホルムは述べた。', ['ホルム']],
    ['ja', 'スミス氏は帰国した。', ['スミス']],
    ['ja', '修業した南部杜氏の大渕良雄さん（78）', ['大渕良雄']],
    ['ja', '大学の佐藤紗英教授は', ['佐藤紗英']],
    ['zh', '王晓明教授说', ['王晓明']],
    ['zh', '总理李建国表示', ['李建国']],
    ['zh', '安娜·科尔来到北京', ['安娜·科尔']],
    ['zh', '美国总统拜登表示', ['拜登']],
    ['zh', '俄罗斯总统普京在莫斯科说', ['普京']],
    ['ar', 'وقال الرئيس الأمريكي جون هولم إن المحادثات', ['جون هولم']],
    ['ar', 'قال الوزير السابق ماسون هولم في القاهرة', ['ماسون هولم']],
    ['ko', '박영수 의원은 법안을 냈다.', ['박영수']],
    ['ko', '김민수 전 대통령이 왔다.', ['김민수']],
    ['ko', '졸업생은 송하늘(13) 군 한 명이다.', ['송하늘']],
    ['ko', '도널드 홀름 미국 대통령은 오늘 말했다.', ['도널드 홀름']],
    ['ar', 'قال الرئيس محمد حسن إن', ['محمد حسن']],
    ['ar', 'قال ماسون هولم، الذي كان', ['ماسون هولم']],
  ])('%s: %s', (language, text, names) => expect(found(language, text)[0]).toEqual(names));

  it('a name found once is found wherever it stands in full', () => {
    expect(found('ko', '박영수 의원은 법안을 냈다.', '어제 박영수가 말했다.')).toEqual([['박영수'], ['박영수']]);
  });
});

describe('does not', () => {
  it.each([
    ['ja', '東京で会議が開かれた。'],
    ['ja', '警察は容疑者を逮捕した。'],
    ['ja', 'お客さんが来た。'],
    ['ja', '大学選挙区分（12）の表'],
    ['ja', '都道府県（47）と参加人数（45）の表'],
    ['ja', '全国大会（12）の出場校数（36）と社団法人（24）'],
    ['ja', '企業数（30）と住民税率（5）の表'],
    ['zh', '总统表示会谈将继续'],
    ['zh', '索尼發言人表示，公司遵守規定。'],
    ['zh', '华为总裁昨天宣布新规定。'],
    ['zh', '北京市政府昨天宣布新规定。'],
    ['ko', '국방부 장관은 오늘 말했다.'],
    ['ko', '한국을 찾은 미국 대통령은 오늘 말했다.'],
    ['ko', '방문 중인 프랑스 총리는 오늘 말했다.'],
    ['ko', '서울시장은 오늘 말했다.'],
    ['ar', 'قال مسؤول كبير، إن'],
    ['ar', 'قال. وأضاف ماسون، إن'],
    ['zh', '总统大选在十一月举行'],
    ['zh', '总统府和外交部'],
    ['ar', 'وقال الرئيس الأمريكي إن المحادثات ستستمر'],
    ['ar', 'زار الوزير مدينة كبيرة في الشمال'],
    ['fa', 'جون هولم آمد'],
  ])('%s: %s', (language, text) => expect(found(language, text)[0]).toEqual([]));
});

it.each(['ja', 'zh-TW', 'ko-KR', 'AR', 'he'])('%s is written without capitals', (language) => expect(isCaseless(language)).toBe(true));
it.each(['en', 'ru', 'de-CH', ''])('%s is not', (language) => expect(isCaseless(language)).toBe(false));

describe('a reporter or photographer', () => {
  const credit = (marked: string, byline?: string): boolean => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const article = makeArticle([], { url: '', language: 'ja', ...(byline === undefined ? {} : { byline }) });
    return isUncasedCredit(marked.replace(/[[\]]/g, ''), { start, end, score: 0.8 }, article);
  };
  it.each(['[佐藤健]記者', '撮影：[佐藤健]', '[김민수] 기자', '记者 [王芳]'.replace(' ', ':')])('does: %s', (marked) => expect(credit(marked)).toBe(true));
  it('does where the page names the author', () => expect(credit('[佐藤健]は', '佐藤健')).toBe(true));
  it.each(['[佐藤健]首相', '昨日[佐藤健]は', '[김민수] 장관'])('does not: %s', (marked) => expect(credit(marked)).toBe(false));
});
