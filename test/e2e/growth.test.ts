import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { until } from './harness/acts.ts';
import { startStage, type Stage } from './harness/start.ts';

/** So often the overlay is opened and closed; a thousand times in the long form, `--mode long`. */
const turns = inject('isLong') ? 1000 : 40;
/** What the first times set up for good: drawn glyphs, compiled code, caches. */
const warmUp = 20;

describe('the overlay, opened and closed again and again,', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.end());

  it('leaves nothing behind', async (test) => {
    // Firefox counts no nodes and listeners for others.
    if (stage.driver.name === 'firefox') return test.skip();
    const tab = await stage.driver.openTab(stage.server.put('/story', fixture('harbour-talks')));
    await tab.openPopup();
    await tab.closePopup();
    await tab.page.bringToFront();
    const session = await tab.page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    const isOpen = () => tab.page.evaluate(() => document.querySelector('[popover=manual]') !== null);
    const openAndClose = async (times: number): Promise<void> => {
      for (let turn = 0; turn < times; turn++) {
        await stage.driver.command(1);
        await until('the overlay', isOpen, 30);
        await stage.driver.command(1);
        await until('no overlay', async () => !(await isOpen()), 30);
      }
    };
    const measure = async (): Promise<{ nodes: number; listeners: number; memory: number }> => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), memory: of('JSHeapUsedSize') };
    };
    await openAndClose(warmUp);
    const before = await measure();
    await openAndClose(turns);
    const after = await measure();
    const grown = { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, megabytes: Math.round((after.memory - before.memory) / 10_000) / 100 };
    console.log(`Overlay opened and closed ${turns} times: ${grown.nodes} nodes, ${grown.listeners} listeners, ${grown.megabytes} MB more`);
    expect(grown.nodes).toBeLessThanOrEqual(0);
    expect(grown.listeners).toBeLessThanOrEqual(0);
    expect(grown.megabytes).toBeLessThanOrEqual(1);
  }, 3_600_000);
});
