import type { Clip, CopyOutcome } from '../model.ts';
import { clipKinds } from './clip-kinds.ts';

/**
 * Copies from inside a page, plain http included. Must be called in the click itself.
 * The page may listen too, put its own words there or stop the event: only if our own handler ran it counts as done.
 */
export function copyFromPage(clip: Clip): CopyOutcome {
  let ran = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.isTrusted || event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.clearData();
    for (const [type, text] of clipKinds(clip)) event.clipboardData.setData(type, text);
    ran = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    const done = Document.prototype.execCommand.call(document, 'copy');
    if (!ran) return 'blocked';
    return done ? 'copied' : 'failed';
  } catch {
    return 'failed';
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
