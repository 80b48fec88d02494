/** Patterns of what may stand before the first word of a sentence without belonging to it; none can run long. */
const LEADS: readonly RegExp[] = [
  // 'LONDON — ', 'PARIS, April 8 (Reuters) - ', 'SOUTHWEST MIAMI-DADE, FLA. (WSVN) - '
  /^\p{Lu}[\p{Lu}'’.-]{2,24}(?:[ ,/]{1,2}(?:\p{Lu}[\p{L}'’-]{0,20}\.?|\d{1,4})){0,6}(?: ?\([^()]{2,30}\))?[.,]? ?(?:[—–]| -{1,2}) ?(?=[\p{Lu}\p{N}"“„«'‘])/u,
  // 'Berlin (dpa) - ', 'Los Angeles (CNN) — ', 'Madrid, 3 may (EFE).- ', '(AP) — '
  /^(?:\p{Lu}[^\s(),—–]{1,20}(?: \p{Lu}[^\s(),—–]{0,20}){0,3}(?:, [^(),—–]{1,20})? )?\((?:\p{Lu}[^()]{1,28}|afp|apa|dpa|efe|ots|sda)\)[ .:]{0,2}[—–-]{1,2}[ .]{0,2}(?=[\p{Lu}\p{N}"“„«'‘])/u,
  // '(CNN) Text', '(Reuters) Text'
  /^\((?:AFP|ANSA|AP|CNN|DPA|dpa|EFE|Reuters|UPI)\) (?=[\p{Lu}"“„«])/u,
  // '16.06 ', '14:29 Uhr: ', '10.30am '
  /^\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:Uhr|GMT|BST|ET|EST|EDT|CET|CEST))?(?: ?[:|–—-])? (?=[\p{Lu}"“„«])/u,
  // '• The link …': dashes may open what somebody says
  /^[•▪■●‣◦►▶➤→✓✔]\ufe0f? ?(?=[\p{L}\p{N}"“„«])/u,
  // '3. The link …', '12) …'
  /^\d{1,3}[.)] (?=[\p{Lu}"“„«])/u,
  // 'Trail: Trail running is …', a label that its sentence says again
  /^(\p{Lu}[^\s:.!?]{0,30}(?: [^\s:.!?]{1,20}){0,3}): (?=\1(?![\p{L}\p{N}]))/u,
  // '【東京】', '(서울=연합뉴스) 홍길동 기자 = '
  /^[【［[（(][^】］\]）)]{1,30}[】］\]）)] ?(?:[\p{Script=Hangul}·]{2,12} (?:\S{2,6} )?= ?)?(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u,
];

/** A word that none of them begins with, unless a bracket or colon follows this soon. */
const PLAIN = /^[A-Za-z][a-z ]/;
const MARK = /[(:]/;
const SOON = 120;

/** How many characters at the beginning of a sentence are a dateline, a time of day in a live page or a number in a list; 0 for most. */
export function leadLength(sentence: string): number {
  if (PLAIN.test(sentence) && !MARK.test(sentence.slice(0, SOON))) return 0;
  for (const lead of LEADS) {
    const length = lead.exec(sentence)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}
