import type { Clip, CopyChoice, Summary } from '../model.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { outline } from './outline.ts';
import { plainText } from './plain-text.ts';

/** Puts what the reader chose of a summary into words for the clipboard: plain text with HTML, or Markdown alone. */
export function composeClip(summary: Summary, choice: CopyChoice): Clip {
  const chosen = outline(summary, choice);
  if (choice.format === 'markdown') return { text: markdown(chosen) };
  return { text: plainText(chosen), html: html(chosen) };
}
