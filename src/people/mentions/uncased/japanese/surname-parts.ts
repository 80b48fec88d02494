// Written down by hand from what is generally known: Japanese family names, most of which are two characters of few.
/** What family names of two characters begin with. */
export const firstParts =
  '三上下中丸久亀二井今仲伊佐保八内前加北千原古吉和園土坂堀塚塩増大奥安室宮富寺小尾山岡岩岸島川市平広庄廣徳志成戸斉斎新日早曽有木末本杉村東松板' +
  '林柏柳柴栗根桑桜梅梶森植横橋武水永江池沢河津浅浜深清渋渡滝瀧瀬熊片牧玉田畑白百相矢石磯神福秋稲竹笠笹篠米細船花若荒荻菅菊萩藤西谷豊赤近遠酒野' +
  '金鈴長門関阪青須飯駒高鶴黒';
/** What they end with. */
export const lastParts =
  '上下中丸井代倉内出利原口司吉坂垣城場塚多子室宮尾居屋山岡岸島崎嶋川巻平形我戸暮月木本杉村条東松林柳根森橋永江池沢沼泉波津浦渕渡澤瀬田畑石端竹' +
  '脇良葉藤西谷貫賀越輪辺達部郷里野間飼馬高';
/** Family names that are not put together so. */
export const otherSurnames =
  '一ノ瀬 三好 三宅 三田村 丹羽 久保 久保田 久米 二階堂 五十嵐 井手 佐々木 佐久間 佐伯 児玉 北 南 原 堀 夏目 大久保 大友 大槻 ' +
  '宇都宮 安倍 小笠原 小野寺 岩佐 岸 星 春日 服部 本庄 東 林 柳 森 泉 清水 渡 渡邉 湯浅 甲斐 真鍋 石破 石黒 秋元 立花 羽生 菅 ' +
  '菊地 落合 藤 諏訪 谷 足立 辻 那須 長友 長谷川 関 阿部 高市 高見 麻生 黒岩';
/** Words that are put together so and are none. */
export const noSurnames =
  '三月 三部 上下 上場 上部 下部 中東 中部 中間 二月 二部 内部 北部 古代 大部 小屋 市内 市場 広場 日中 日本 本部 東西 東部 森林 ' +
  '水戸 江戸 相場 神戸 米中 西部 近代 青森';
