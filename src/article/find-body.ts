import { Readability } from '@mozilla/readability';
import type { CopyWriter } from './copy-writer.ts';

/** Indices of the blocks that Readability takes for the article. Empty where it finds none. The copy is used up. */
export function findBody(copy: CopyWriter, title: string): ReadonlySet<number> {
  const found = new Set<number>();
  copy.document.title = title;
  let root: Node | null;
  try {
    const reader = new Readability<Node>(copy.document, { serializer: (element) => element, keepClasses: true, disableJSONLD: true });
    root = reader.parse()?.content ?? null;
  } catch {
    root = null;
  }
  if (root === null) return found;
  const lost = new Set<string>();
  const walker = copy.document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = copy.blockOf.get(node);
    if (block !== undefined) found.add(block);
    else lost.add(node.textContent?.trim() ?? '');
  }
  // After a second try Readability's text nodes are new ones: known by their words alone.
  lost.delete('');
  if (lost.size > 0) for (const [node, block] of copy.blockOf) if (lost.has(node.textContent?.trim() ?? '')) found.add(block);
  return found;
}
