import type { Clip } from '../model.ts';

/** What became of a copy. `blocked`: the page stopped it. */
export type CopyOutcome = 'copied' | 'blocked' | 'failed';

const kinds = ({ text, html }: Clip): readonly (readonly [string, string])[] => [
  ['text/plain', text],
  ...(html === undefined ? [] : [['text/html', html] as const]),
];

/** Copies from one of the extension's own pages, plain and rich text in one go. Never rejects. */
export async function copyFromExtension(clip: Clip): Promise<CopyOutcome> {
  try {
    const blobs = kinds(clip).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    return 'failed';
  }
}

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
    for (const [type, text] of kinds(clip)) event.clipboardData.setData(type, text);
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
