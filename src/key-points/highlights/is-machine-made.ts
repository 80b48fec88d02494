import type { BoxCandidate } from './box-candidate.ts';

const MACHINE =
  /\b(?:ai|ki|ia|gpt|openai|chatgpt|artificial intelligence|künstlicher intelligenz|inteligencia artificial|intelligence artificielle|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|kunstig intelligens)\b[^.]{0,60}\b(?:generat\w*|generier\w*|erstellt|created|written|produced|summar\w*|sammanfatt\w*|générée?|generado|generato|gerado|gegenereerd|generert|oppsummer\w*)\b|\b(?:generat\w*|generier\w*|erstellt|created|written|produced|summar\w*|sammanfatt\w*|générée?|generado|generato|gerado|gegenereerd|oppsummer\w*)\b[^.]{0,60}\b(?:ai|ki|ia|gpt|openai|chatgpt|artificial intelligence|künstlicher intelligenz|inteligencia artificial|intelligence artificielle)\b/i;
const LONGEST_NOTE = 300;

/** True where the box, or a short line just before or after it, says that a machine wrote it. */
export function isMachineMade({ article, from, lines }: BoxCandidate): boolean {
  const last = lines.at(-1)?.block ?? from;
  const near = article.blocks.slice(Math.max(0, from - 1), from + 1).concat(article.blocks.slice(last + 1, last + 3));
  return near.some(({ text, hint }) => text.length < LONGEST_NOTE && (MACHINE.test(text) || /(?:^|[ _-])ai-?summar/.test(hint)));
}
