import type { Block } from '../../../model.ts';

const LONGEST = 120;
/** One to three words that a line about whose picture it is begins with, before a mark: 'Photo credit:', 'Crédit photo :'. */
const credit =
  /^[\s([]*(?:(?:photos?|photography|images?|pictures?|videos?|graphics?|credits?|courtesy|sources?|fotos?|bild(?:er)?|grafik|bildnachweis|bildquelle|quelle|photographie|crédits?|imagen|imágenes|fotografía|créditos?|imagem|immagine|fonte|beeld|billede|zdjęcie|źródło|фото|відео|видео|by) ?){1,3}[:©|]/iu;
const rights = /^[\s([]*(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d))|\ball rights reserved\W*$/i;

/** A line that says whose a picture or the text is: 'Photo: Jane Doe/AP', '© 2026 The Daily News. All rights reserved.' */
export function creditLine({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'other') && text.length <= LONGEST && (credit.test(text) || rights.test(text));
}
