// Written down by hand from what is generally known: Japanese family names, most of which are two characters of few.
/** What family names of two characters begin with. */
export const firstParts =
  '一三上下与中丸丹久九亀二井今仙仲伊会佐保倉元光児入八内冨出則前副加勝北千南原又及古吉名向和品唐喜園土坂城堀堤塚塩増外多大天太奥妹宇守安宍宝室' +
  '宮富寺小尾山岡岩岸峰島嶋川工市平広庄廣後徳志成戸手才折斉斎新日早星曽最月有服望朝木末本杉村東松板林枝柏柳柴栗根桑桜梅梶森植楠榊榎樋権横樫橋檜' +
  '櫻武毛水氷永江池沢河沼泉津浅浜浦深清渋渡湖湯溝滝澤濱瀧瀬熊片牛牧犬狩猪猿玉生田町畑畠白百皆直相真矢石砂磯神福秋稲窪立竹笠笹箕箱篠米細紺綿織羽' +
  '脇臼舘船芝芦花芳若茂草荒荻菅菊菱萩葛蒔藤蛭西角諸谷豊赤辻近進遠郡酒重野金鈴鎌長門間関阪阿難青須飛飯馬駒高鳥鳩鵜鶴鷲鹿黒齊齋';
/** What they end with. */
export const lastParts =
  '上下中丸井代倉内出利原口司吉坂垣城場塚多子室宮尾居屋山岡岸島崎嶋川巻平形我戸暮月木本杉村条東松林柳根森橋永江池沢沼泉波津浦渕渡澤瀬田畑石端竹' +
  '脇良葉藤西谷貫賀越輪辺達部郷里野間飼馬高';
/** Family names that are not put together so. */
export const otherSurnames =
  '一ノ瀬 三好 三宅 三田村 丹羽 久保 久保田 久米 二階堂 五十嵐 井手 佐々木 佐久 佐久間 佐伯 倉持 児玉 勝又 北 南 南雲 原 坂元 堀 ' +
  '堤 夏目 大久保 大友 大和田 大槻 大河内 大矢 宇都宮 安倍 小松原 小笠原 小野寺 岩佐 岸 島袋 川久保 川合 我那覇 星 春日 本庄 東 林 ' +
  '柳 桑名 森 比嘉 河合 泉 浅見 清水 渡 渡邉 渡邊 湯浅 滝 田所 甲斐 真鍋 知念 石破 石黒 秋元 立花 緒方 羽生 菅 菊地 落合 藤 ' +
  '諏訪 谷 足立 辻 那須 長友 長谷川 関 高市 高見 麻生 黒岩';
/** Words that are put together so and are none. */
export const noSurnames =
  '一部 三月 三部 上下 上場 上部 下部 中東 中部 中間 二月 二部 会場 入口 入場 内部 出場 北部 南部 古代 大部 小屋 工場 市内 市場 ' +
  '広場 日中 日本 本部 東西 東部 森林 水戸 江戸 町内 相場 神戸 立場 米中 西部 近代 青森';
