/** Both written forms of Norwegian share a list. */
export function norwegian(language: string): string {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
