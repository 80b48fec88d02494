/** True where a reader can see these words: they take room, and nothing around them is hidden. Without layout everything is seen. */
export function isSeen(range: Range): boolean {
  const parent = range.startContainer.parentElement;
  const styled = parent?.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  if (!styled) return false;
  const { width, height } = range.getBoundingClientRect?.() ?? { width: 2, height: 2 };
  // Text for screen readers alone is clipped to a pixel.
  const box = parent?.getBoundingClientRect();
  const clipped = box !== undefined && box.width === 1 && box.height === 1;
  return width > 0 && height > 0 && !clipped;
}
