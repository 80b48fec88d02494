import type { Block } from '../../model.ts';

/** So many characters and a stop make running text. */
const RUNNING = 60;
const STOP = /[.!?…。！？][”"’»)\]]*$/u;
/** 'Battery: 30 hours', 'Oars: two' in a list; 'We like: how it feels in the hand' says something. */
const ENTRY = /^[^:]{1,40}:(?:.{0,60}\d|\s\S{1,30}(?:\s\S{1,30}){0,3}$|$)/u;

/** What stands over the text of a point and is none of it: a price, a rating, whose picture it is, a list of 'label: value'. Where no text follows it stays. A figure alone is none in any case. */
export function withoutPreface(blocks: readonly Block[]): readonly Block[] {
  const worded = blocks.filter(({ text }) => /\p{L}/u.test(text));
  const first = worded.findIndex((block) => !isPreface(block));
  const opening = worded[first];
  return first > 0 && opening !== undefined && isRunning(opening) ? worded.slice(first) : worded;
}

const isRunning = ({ text }: Block): boolean => text.length >= RUNNING && STOP.test(text);

const isPreface = ({ kind, list, text }: Block): boolean => kind !== 'heading' && text.length < RUNNING && !STOP.test(text) && (list === null || ENTRY.test(text));
