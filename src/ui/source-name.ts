import type { KeyPointSet } from '../model.ts';
import type { Words } from './words.ts';

/** Who made the points of a set, in the reader's words. */
export function sourceName({ source, machineMade }: KeyPointSet, words: Words): string {
  if (source === 'numbered') return words.translate('sourceNumbered');
  if (source === 'extracted') return words.translate('sourceExtracted');
  return words.translate(machineMade ? 'sourceMachine' : 'sourceHighlights');
}
