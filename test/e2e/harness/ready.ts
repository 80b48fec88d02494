import { setTimeout as pause } from 'node:timers/promises';
import type { Surface } from './driver.ts';

/** Waits until something is drawn in a surface and it no longer says that it is reading. */
export async function ready(surface: Surface): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    const drawn = await surface.run((root) => root.querySelector('.lede') !== null && root.querySelector('.skeleton') === null).catch(() => false);
    if (drawn) return;
    await pause(50);
  }
  throw new Error('Lede shows nothing, or never ends reading');
}
