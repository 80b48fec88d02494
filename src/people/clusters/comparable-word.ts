/** Letters that Unicode does not take apart into a letter and a mark. */
const single: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ŧ: 't', ħ: 'h' };

/** Folded before: the same few names are compared with each other again and again. */
const known = new Map<string, string>();
const MOST = 5_000;

/**
 * A word as it is compared: lower case, without marks ('Zahā' → 'zaha', 'Łukasz' → 'lukasz'), without dots and apostrophes.
 * Never shown to anybody.
 */
export function comparableWord(word: string): string {
  let folded = known.get(word);
  if (folded === undefined) {
    folded = fold(word);
    if (known.size >= MOST) known.clear();
    known.set(word, folded);
  }
  return folded;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘`´ʼ]/gu, '')
    .replace(/[øłđðþßæœıŧħ]/g, (letter) => single[letter] ?? letter);
}
