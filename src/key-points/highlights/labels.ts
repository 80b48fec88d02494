// What publishers write over the points of a story, in lower case without marks at the ends.

/** Labels that head nothing but a story's own points. */
export const strongLabels: Readonly<Record<string, readonly string[]>> = {
  ar: ['أبرز النقاط', 'أهم النقاط', 'النقاط الرئيسية', 'باختصار', 'ملخص الخبر', 'نقاط رئيسية'],
  cs: ['co je důležité', 'hlavní body', 'klíčové body', 'nejdůležitější body', 've zkratce'],
  da: ['det korte af det lange', 'det vigtigste', 'fakta i korte træk', 'hovedpunkter', 'kort fortalt', 'overblik'],
  de: ['auf einen blick', 'darum gehts', "darum geht's", 'darum geht es', 'das wichtigste', 'das wichtigste auf einen blick', 'das wichtigste im überblick', 'das wichtigste in kürze', 'die wichtigsten punkte', 'die wichtigsten erkenntnisse', 'in aller kürze', 'in kürze', 'kernaussagen', 'kernpunkte', 'kurz und knapp', 'kurz zusammengefasst', 'kurzfassung', 'wichtigste punkte'],
  en: ['3 takeaways', 'ai summary', 'article highlights', 'article summary', 'at a glance', 'bottom line up front', 'bullet points', 'executive summary', 'fast facts', 'five takeaways', 'in a nutshell', 'in brief', 'in short', 'in this story at a glance', 'key facts', 'key findings', 'key highlights', 'key insights', 'key learnings', 'key moments', 'key point', 'key points', 'key takeaway', 'key takeaways', 'main points', 'main takeaways', 'need to know', 'points', 'quick facts', 'quick read', 'quick summary', 'quick take', 'story highlights', 'summary box', 'summary points', 'takeaways', 'the bottom line', 'the brief', 'the gist', 'the main points', 'the short version', 'three takeaways', 'tl dr', 'tl;dr', 'tldr', 'top takeaways', 'what to know', 'what we know', 'what you need to know'],
  es: ['claves', 'de un vistazo', 'en breve', 'en resumen', 'en síntesis', 'las claves', 'lo esencial', 'lo más importante', 'los puntos clave', 'puntos clave', 'puntos principales', 'resumen de la noticia'],
  fi: ['asian ydin', 'jutun pääkohdat', 'lyhyesti', 'pääkohdat', 'tiivistelmä'],
  fr: ['à retenir', 'ce qu’il faut retenir', "ce qu'il faut retenir", 'ce qu’il faut savoir', "ce qu'il faut savoir", 'en bref', 'en résumé', "l'essentiel", 'l’essentiel', 'le résumé', 'les points clés', "l'info en bref", 'points clés'],
  it: ['i punti chiave', 'in breve', 'in sintesi', "l'essenziale", 'l’essenziale', 'punti chiave', 'punti principali'],
  ja: ['この記事のポイント', 'この記事のまとめ', 'ポイント', '記事のポイント', '要点', '3行まとめ', '三行まとめ'],
  ko: ['기사 요약', '세줄요약', '요약', '주요 내용', '핵심 내용', '핵심 요약', '3줄 요약'],
  nl: ['belangrijkste punten', 'de hoofdpunten', 'hoofdpunten', 'in het kort', 'kort samengevat', 'kernpunten'],
  no: ['dette er saken', 'hovedpunkter', 'kort fortalt', 'kort oppsummert', 'kortversjonen', 'saken kort fortalt', 'saken oppsummert'],
  pl: ['co warto wiedzieć', 'najważniejsze informacje', 'najważniejsze punkty', 'kluczowe punkty', 'w skrócie'],
  pt: ['destaques da notícia', 'em resumo', 'em síntese', 'o essencial', 'pontos-chave', 'pontos chave', 'pontos principais', 'principais pontos', 'resumo da notícia'],
  ru: ['в двух словах', 'главное', 'ключевые моменты', 'коротко', 'кратко', 'основные моменты'],
  sv: ['detta har hänt', 'huvudpunkter', 'i korthet', 'kortfattat', 'kort sammanfattat', 'sammanfattat'],
  tr: ['kısaca', 'kısa özet', 'öne çıkan noktalar', 'önemli noktalar', 'özet olarak'],
  uk: ['головне', 'ключові моменти', 'коротко', 'основні тези', 'стисло'],
  zh: ['内容摘要', '本文要点', '本文重點', '核心要点', '要点', '要點', '重点', '重點', '新闻要点', '文章重點'],
};

/** Labels that head points as often as something else: taken only alone and over whole sentences. */
export const weakLabels: Readonly<Record<string, readonly string[]>> = {
  cs: ['shrnutí'],
  da: ['resumé'],
  de: ['fazit', 'highlights', 'zusammenfassung', 'überblick'],
  en: ['abstract', 'conclusion', 'highlights', 'in summary', 'key details', 'overview', 'recap', 'summary', 'the takeaway', 'wrapping up'],
  es: ['destacados', 'resumen'],
  fr: ['résumé', 'synthèse'],
  it: ['riassunto', 'riepilogo', 'sintesi'],
  ja: ['まとめ'],
  nl: ['samenvatting'],
  no: ['fakta', 'oppsummering', 'sammendrag'],
  pl: ['podsumowanie'],
  pt: ['destaques', 'resumo'],
  ru: ['итоги', 'резюме'],
  sv: ['sammanfattning'],
  tr: ['özet'],
  uk: ['підсумок'],
  zh: ['摘要', '总结'],
};

const strong: ReadonlySet<string> = new Set(Object.values(strongLabels).flat());
const weak: ReadonlySet<string> = new Set(Object.values(weakLabels).flat());
const LONGEST_LABEL = 90;
const MARKS = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
/** Where a label is parted from the story's name: 'Cloud gaming: key takeaways', 'TL;DR for the self-employed'. */
const PARTED = /[:–—|]|\s-\s/;
const PARTS = / ?[:–—|] ?| - /;
const firstWord = (text: string): string => /^[^\s(]+/.exec(text)?.[0].replace(MARKS, '') ?? '';
/** First words of the strong labels: most lines begin with none of them. */
const openers: ReadonlySet<string> = new Set([...strong].map((label) => firstWord(label)));
const FOLLOWED = /^(.{3,40}?)(?: (?:for|from|of|on|about|to|zu[mr]?|für|von|de|del|da|di|sur|over|om|von der) | ?\()./u;

/**
 * Tells what a line says of the list under it.
 * @returns 'strong' for a label that heads a story's points, 'weak' for one that may, null for any other text.
 */
export function labelStrength(text: string): 'strong' | 'weak' | null {
  if (text.length > LONGEST_LABEL) return null;
  const whole = text.toLowerCase().replace(/[’‘]/g, '’').replace(MARKS, '').replace(/\s+/g, ' ');
  const straight = whole.replaceAll('’', "'");
  if (strong.has(whole) || strong.has(straight)) return 'strong';
  if (weak.has(whole) || weak.has(straight)) return 'weak';
  const before = openers.has(firstWord(whole)) ? FOLLOWED.exec(whole)?.[1]?.replace(MARKS, '') : undefined;
  if (before !== undefined && before.length > 4 && strong.has(before)) return 'strong';
  if (!PARTED.test(whole)) return null;
  const parts = whole.split(PARTS).map((part) => part.replace(MARKS, ''));
  if (parts.length > 1 && [parts[0], parts.at(-1)].some((part) => part !== undefined && part.length > 4 && strong.has(part))) return 'strong';
  return null;
}
