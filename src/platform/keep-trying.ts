import { pause } from './pause.ts';

/** So long is waited before it is tried again, in milliseconds. */
const rest = 500;

/** Does what the browser may not answer at once, again and again until it has: a page that is drawn by it must not stay empty. */
export async function keepTrying(act: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await act();
    } catch {
      await pause(rest);
    }
  }
}
