/** Where words stand in the window; where they are folded away, the nearest box around them that shows. */
export function rectOf(range: Range): DOMRect {
  const rect = range.getBoundingClientRect();
  if (rect.height > 0) return rect;
  for (let at = range.startContainer.parentElement; at !== null; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.height > 1) return box;
  }
  return rect;
}
