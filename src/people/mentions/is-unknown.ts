import { shape, type Word } from './word.ts';

/** A word with a capital of which nothing is known but that it may be part of a name. */
export const isUnknown = (word: Word | undefined): boolean => word?.shape === shape.capital && word.flags === 0 && word.common === 0 && word.place === 0 && word.folded.length > 2;
