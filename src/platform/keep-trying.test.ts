import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTrying } from './keep-trying.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what goes well is done once', async () => {
  const act = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
  await keepTrying(act);
  await vi.advanceTimersByTimeAsync(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('what fails is done again until it goes well, with a rest between', async () => {
  const act = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no answer')).mockRejectedValueOnce(new Error('no answer')).mockResolvedValue(undefined);
  const done = keepTrying(act);
  await vi.advanceTimersByTimeAsync(400);
  expect(act).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(act).toHaveBeenCalledTimes(3);
});
