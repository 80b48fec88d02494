import type { UncasedName } from '../uncased-name.ts';

const foreign = /(\p{Script=Katakana}[\p{Script=Katakana}ー・＝]*)([\p{Script=Han}]*)(さん|ちゃん|くん|アナ|[（(][\d０-９]{1,3}[）)])?/gu;
const personal = /^(?:氏|容疑者|被告)/u;
/** An office right after a foreign name, with a land or not: トランプ米大統領. Not countries' own: ロシア大統領. */
const office = /^(?:(?:[米英仏独露伊]|元|前|副|新|次期|国務|国防|財務|国家|外務|首席|最高)*)(?:大統領|首相|国家主席|主席|総書記|外相|長官|書記長|国王|教皇|選手|監督|投手|捕手|教授|博士|議員|報道官|議長|会長|社長|王子|王妃|王女|最高経営責任者|コーチ)/u;
/** 大統領のトランプ, and in full after anybody's trade: 俳優のトム・ホルム. */
const afterOffice = /(大統領|首相|国家主席|委員長|長官|外相)の$/u;
const afterTrade = /(?:大統領|首相|主席|委員長|長官|外相|俳優|女優|歌手|作家|監督|選手|教授|国籍|大使|社長|会長|責任者|（CEO）|研究員|博士|画家|氏|人|員|者|手|家)の$/u;
const countries: ReadonlySet<string> = new Set('アメリカ イギリス イスラエル イタリア イラク イラン インド インドネシア ウクライナ エジプト オランダ オーストラリア カナダ ギリシャ シリア スイス スウェーデン スペイン タイ チェコ トルコ ドイツ ニュージーランド ノルウェー ハンガリー パキスタン フィリピン フィンランド フランス ブラジル ベトナム ベネズエラ ベラルーシ ベルギー ペルー ポーランド マレーシア ミャンマー メキシコ ロシア'.split(' '));
/** What has さん or a title after it and is nobody: グループ会長, サッカー選手, メーカーさん. */
const noName = /^(?:アスリート|アナ|オーナー|カメラ|クラブ|グループ|ゲスト|サッカー|スキー|スケート|スタッフ|スポーツ|チーム|テニス|ドラフト|バス|バレー|フィギュア|フィギュアスケート|バスケットボール|バドミントン|スノーボード|パート|ファン|プロ|ボクシング|ママ|マラソン|メジャー|メーカー|メダル|モデル|ユーザー|ライバル|ラグビー|リーグ|リーダー|レスリング|ゴルフ|トップ|ベテラン|エース|レギュラー|テレビ|ラジオ|カ|ヶ|ケ)|(?:チーム|リーグ|クラブ|グループ)$/u;

/** The name at the end of a run of katakana: at most four parts, each of two letters or more. */
function foreignName(run: string): string {
  const parts = run.split(/[・＝]/);
  const short = parts.findLastIndex((part) => part.length < 2);
  const named = parts.slice(Math.max(short + 1, parts.length - 4));
  return run.slice(run.length - named.join('・').length);
}

/** Foreign names in katakana with a title, さん or an age after them, or an office or trade before them. */
export function kanaNames(text: string): UncasedName[] {
  const found: UncasedName[] = [];
  for (const match of text.matchAll(foreign)) {
    const [, run = '', han = '', address] = match;
    const end = match.index + run.length;
    const name = foreignName(run);
    // The given name of somebody whose family name stands before it: 宇多田ヒカル.
    if (!/[・＝]/.test(run) && /\p{Script=Han}/u.test(text.charAt(match.index - 1)) && /^(?:さん|[（(])/u.test(address ?? '')) continue;
    const isFull = /[・＝]/.test(name);
    const lead = text.slice(Math.max(0, match.index - 8), match.index);
    const title = personal.exec(han)?.[0] ?? office.exec(han)?.[0] ?? (han === '' ? address : undefined);
    const isOfficer = afterOffice.test(lead) || (isFull && afterTrade.test(lead));
    if ((title === undefined && !isOfficer) || countries.has(name) || noName.test(name) || name.length < (title === undefined ? 3 : 2)) continue;
    // 'ワン選手' may be half of a word; 'チーム・ジャパン監督' is nobody.
    if (title !== undefined && !personal.test(title) && title !== address && !isFull && name.length < 3) continue;
    if (han !== '' && title === undefined && !/^[氏]/u.test(han)) continue;
    if (address !== undefined && /^[（(]/u.test(address) && !isFull) continue;
    found.push({ start: end - name.length, end, score: title === undefined ? 0.75 : 0.85, ...(title === undefined || /^[（(]/u.test(title) ? {} : { title }) });
  }
  return found;
}
