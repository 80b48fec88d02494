// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeHighlighter } from './highlighter.ts';
import type { Ranges } from './quote-finder.ts';

const marked = new Map<string, unknown>();

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: marked });
  vi.stubGlobal('Highlight', Array);
});
afterEach(() => {
  vi.unstubAllGlobals();
  marked.clear();
});

const words: Ranges = [new Range()];

test('its name is painted once, however often it marks', async () => {
  const paint = vi.fn<(name: string) => Promise<void>>().mockResolvedValue(undefined);
  const { mark, clear } = makeHighlighter(paint);
  mark(words);
  await Promise.resolve();
  clear();
  mark(words);
  expect(paint.mock.calls).toEqual([[[...marked.keys()][0]]]);
});

test('where that failed it is asked for again with the next mark', async () => {
  const paint = vi.fn<(name: string) => Promise<void>>().mockRejectedValueOnce(new Error('no background')).mockResolvedValue(undefined);
  const { mark } = makeHighlighter(paint);
  mark(words);
  await new Promise((resolve) => setTimeout(resolve));
  mark(words);
  expect(paint).toHaveBeenCalledTimes(2);
});
