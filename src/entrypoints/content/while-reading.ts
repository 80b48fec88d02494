/** How often it is asked whether the extension is still there, in milliseconds. */
const heartbeat = 2000;

/**
 * Calls `moved` after the reader has scrolled, at most once a frame, `beat` every other second, and `left` when something
 * else than the page takes the focus: the popup, another window.
 * @returns a function that ends all three.
 */
export function whileReading(moved: () => void, beat: () => void, left: () => void): () => void {
  let frame = 0;
  const onScroll = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  // Captured: a page's own scrolling box tells nobody above it.
  window.addEventListener('scroll', onScroll, { capture: true, passive: true });
  window.addEventListener('resize', onScroll, { passive: true });
  window.addEventListener('blur', left);
  const timer = setInterval(beat, heartbeat);
  return () => {
    window.removeEventListener('scroll', onScroll, { capture: true });
    window.removeEventListener('resize', onScroll);
    window.removeEventListener('blur', left);
    cancelAnimationFrame(frame);
    clearInterval(timer);
  };
}
