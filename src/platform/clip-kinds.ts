import type { Clip } from '../model.ts';

/** What goes onto the clipboard, by media type. */
export function clipKinds({ text, html }: Clip): readonly (readonly [string, string])[] {
  return [['text/plain', text], ...(html === undefined ? [] : [['text/html', html] as const])];
}
