import type { BoxCandidate } from './box-candidate.ts';

/** Who it was. */
const MACHINE =
  /\b(?:ai|ki|ia|gpt|openai|chatgpt|artificial intelligence|künstlicher intelligenz|inteligencia artificial|intelligence artificielle|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|kunstig intelligens)\b/i;
/** What it did. */
const MADE = /\b(?:generat|generier|erstellt\b|created\b|written\b|produced\b|summar|takeaways\b|sammanfatt|générée?|generado\b|generato\b|gerado\b|gegenereerd\b|generert\b|oppsummer)/i;
const saysSo = (sentence: string): boolean => MACHINE.test(sentence) && MADE.test(sentence);
const LONGEST_NOTE = 300;

/** True where the box, or a short line just before or after it, says that a machine wrote it. */
export function isMachineMade({ article, from, lines }: BoxCandidate): boolean {
  const last = lines.at(-1)?.block ?? from;
  const near = article.blocks.slice(Math.max(0, from - 1), from + 1).concat(article.blocks.slice(last + 1, last + 3));
  return near.some(({ text, hint }) => text.length < LONGEST_NOTE && (text.split('.').some(saysSo) || /(?:^|[ _-])ai-?summar/.test(hint)));
}
