import type { Clip, CopyOutcome } from '../model.ts';
import { clipKinds } from './clip-kinds.ts';

/** Copies from one of the extension's own pages, plain and rich text in one go. Never rejects. */
export async function copyFromExtension(clip: Clip): Promise<CopyOutcome> {
  try {
    const blobs = clipKinds(clip).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    return 'failed';
  }
}
