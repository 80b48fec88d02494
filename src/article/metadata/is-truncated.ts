import type { Block } from '../../model.ts';
import { prevailingHints } from '../../text/prevailing-hints.ts';

/** Words of classes that name a box as a wall; boxes of such a class that is not shown say so too. */
const WALL = /\b(?:pay-?wall|reg-?wall|subscriber-only|subscription-wall|premium-wall|locked-content|content-gate|article-gate|piano-(?:offer|inline|wall|reg))/;
const UNSEEN = /\b(?:hide|hidden|d-none|is-hidden)\b/;

/** What a wall says to its reader, at the end of what it lets through. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  da: ['for at læse videre', 'kun for abonnenter'],
  de: ['jetzt weiterlesen mit', 'nur für abonnenten', 'um diesen artikel weiterlesen zu können', 'um weiterzulesen', 'weiterlesen mit'],
  en: ['already a subscriber? log in', 'create a free account to continue reading', 'subscribe to continue reading', 'subscribe to keep reading', 'subscribe to read the full', 'this article is for subscribers', 'this content is for subscribers', 'to continue reading, ', 'to read the full story, subscribe', 'to read the rest of this'],
  es: ['contenido exclusivo para suscriptores', 'para seguir leyendo', 'suscríbete para seguir leyendo'],
  fr: ['article réservé aux abonnés', 'cet article est réservé', 'il vous reste', 'pour lire la suite'],
  it: ['articolo riservato agli abbonati', 'per continuare a leggere'],
  nl: ['alleen voor abonnees', 'om verder te lezen', 'verder lezen?'],
  no: ['for å lese videre', 'kun for abonnenter'],
  pl: ['aby przeczytać cały artykuł', 'dalsza część artykułu dostępna'],
  pt: ['conteúdo exclusivo para assinantes', 'para continuar a ler', 'para continuar lendo'],
  sv: ['för att läsa vidare', 'läs vidare med'],
};
const PHRASES: readonly string[] = Object.values(WORDS).flat();
const SHORTEST = 20;
const LONGEST = 250;
/** A wall stands where the text breaks off: so many blocks from the end of the body, on either side. */
const NEAR = 6;

/** True where a wall's box stands at the end of the text. A class alone says nothing of what can be read all the same. */
export function isTruncated(blocks: readonly Block[]): boolean {
  const last = blocks.findLastIndex((block) => block.inBody);
  if (last < 0) return false;
  let prevailing: ReadonlySet<string> | undefined;
  const isWall = ({ hint, text }: Block): boolean => {
    if (text.length <= SHORTEST || text.length > LONGEST || !WALL.test(hint) || UNSEEN.test(hint)) return false;
    const readable = (prevailing ??= prevailingHints(blocks));
    return hint.split(' ').some((word) => WALL.test(word) && !readable.has(word));
  };
  return blocks.slice(Math.max(0, last - NEAR), last + NEAR + 1).some((block) => {
    if (isWall(block)) return true;
    if (block.text.length > LONGEST) return false;
    const text = block.text.toLowerCase();
    return PHRASES.some((phrase) => text.startsWith(phrase));
  });
}
