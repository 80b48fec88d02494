import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixture } from './fixtures.ts';
import { button, click, highlighted, texts, until } from './harness/acts.ts';
import { withStepGate } from './harness/altered-build.ts';
import type { Step, Surface, Tab } from './harness/driver.ts';
import { ready } from './harness/ready.ts';
import { startStage, type Stage } from './harness/start.ts';

// Every action, with trouble at its first step, its second, its third, until it goes through unharmed: each time it ends,
// or a word says what to do, and the next time it works. Steps are counted by step-gate.js: none is named here.

/** More steps than any action has. */
const most = 30;
/** How long an action that was cut off could still show something, in milliseconds. */
const aftermath = 700;
const story = 'http://news.test/story';
/** Where the overlay opens by itself once the browser's settings say so. */
const site = 'http://always.test';

type Trouble = Step['trouble'];

/** One run of an action: when to name the step, and what came of it. */
interface Run {
  readonly begin: () => Promise<void>;
  readonly wentWrong: () => Promise<boolean>;
}

describe('trouble at every step', () => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await startStage({ change: withStepGate, mayAllow: [site] });
    stage.server.put('/story', fixture('harbour-talks'));
    stage.server.put('/other', fixture('six-numbered-paragraphs'));
  });
  afterAll(() => stage?.end());

  /** A tab with the story in it, where Lede has leave but no script yet. */
  const fresh = async (): Promise<void> => {
    if (tab === undefined || tab.page.isClosed()) {
      tab = await stage.driver.openTab(story);
      // A click on the button gives leave, which lasts as long as the site.
      await tab.openPopup();
    }
    await tab.closePopup();
    await tab.page.goto(story);
    await tab.page.bringToFront();
  };
  const notices = async (surface: Surface): Promise<string> => (await texts(surface, '.notice-title, [role=alert], [role=status]')).join('');

  /** Waits until the overlay is through; false where none has come after something went wrong. */
  const overlayEnds = (wentWrong: () => Promise<boolean>): Promise<'points' | 'word' | 'nothing'> => {
    let since = 0;
    return until('the overlay to come to an end', async () => {
      const overlay = tab.page.isClosed() ? null : await tab.overlay().catch(() => null);
      if (overlay === null) {
        if (since === 0 && (await wentWrong())) since = Date.now();
        return since > 0 && Date.now() - since > aftermath ? 'nothing' : null;
      }
      if ((await texts(overlay, '.skeleton').catch(() => ['gone'])).length > 0) return null;
      return (await texts(overlay, '.point-text')).length > 0 ? 'points' : (await notices(overlay)) !== '' ? 'word' : null;
    }, 30);
  };
  /** The same, and what was called once more where it has not come. */
  const overlayComes = async ({ wentWrong }: Run, again: () => Promise<void>): Promise<void> => {
    const end = await overlayEnds(wentWrong);
    if (!(await wentWrong())) expect(end).toBe('points');
    if (end !== 'nothing' || tab.page.isClosed() || tab.page.url() !== story) return;
    await again();
    expect(await overlayEnds(async () => false)).toBe('points');
  };
  /** The popup, once it is through; null where it closed with its page. */
  const popupEnds = async (): Promise<Surface | null> => {
    const opening = tab.openPopup();
    let isOver = false;
    const closing = async (): Promise<null> => {
      for (let wasOpen = false; !isOver; ) {
        const isOpen = await tab.isPopupOpen();
        if (wasOpen && !isOpen) break;
        wasOpen ||= isOpen;
        await pause(100);
      }
      return null;
    };
    const opened = opening.catch(async (error: unknown) => {
      if (await tab.isPopupOpen()) throw error;
      return null;
    });
    try {
      return await Promise.race([opened, closing()]);
    } finally {
      isOver = true;
      opened.catch(() => {});
    }
  };

  /** Runs an action again and again, with trouble one step later each time; gives what was called at each step. */
  async function atEachStep(place: Step['place'], trouble: Trouble, act: (run: Run) => Promise<void>): Promise<string[]> {
    const steps: string[] = [];
    for (let at = 1; at <= most; at++) {
      const ticket = `${place} ${trouble} ${at} ${Math.random()}`;
      const reached = async (): Promise<string | undefined> => (await stage.driver.reachedStep()).split(`${ticket}:`)[1];
      const wentWrong = async (): Promise<boolean> => (await reached()) !== undefined;
      let isOver = false;
      let stopped: Promise<void> = Promise.resolve();
      const stopThere = async (): Promise<void> => {
        while (!isOver && !(await wentWrong())) await pause(20);
        if (!isOver) await stage.driver.stopBackground();
      };
      const begin = async (): Promise<void> => {
        await stage.driver.setStep({ place, at, trouble, ticket });
        if (trouble === 'stop') stopped = stopThere();
      };
      try {
        await act({ begin, wentWrong });
      } catch (cause) {
        throw new Error(`${trouble} at step ${at} in the ${place} (${await reached()}), after ${steps.join(', ')}: ${String(cause)}`, { cause });
      } finally {
        isOver = true;
        await stopped;
      }
      const step = await reached();
      await stage.driver.setStep({ place, at: 0, trouble, ticket: '' });
      if (step === undefined) return steps;
      steps.push(step);
    }
    throw new Error(`The action has no end: ${steps.join(', ')}`);
  }

  interface Action {
    readonly place: Step['place'];
    readonly troubles: readonly Trouble[];
    /** Troubles that are left to the long form, `--mode long`. */
    readonly long: readonly Trouble[];
    readonly act: (run: Run) => Promise<void>;
    /** Steps that it has at the least, so that it is known to be counted. */
    readonly least: number;
  }

  const actions: Readonly<Record<string, Action>> = {
    'the overlay is called by its command': {
      place: 'background',
      troubles: ['stop'],
      long: ['fail', 'close', 'leave'],
      least: 6,
      act: async (run) => {
        await fresh();
        await run.begin();
        await stage.driver.command(1);
        await overlayComes(run, () => stage.driver.command(1));
      },
    },
    'the overlay is called from the menu': {
      place: 'background',
      troubles: [],
      long: ['stop', 'fail'],
      least: 4,
      act: async (run) => {
        await fresh();
        await run.begin();
        await tab.chooseFromMenu();
        await overlayComes(run, () => tab.chooseFromMenu());
      },
    },
    'the overlay is called from the popup': {
      place: 'background',
      troubles: [],
      long: ['stop', 'fail'],
      least: 2,
      act: async (run) => {
        await fresh();
        const popup = await tab.openPopup();
        await run.begin();
        await click(popup, button('Show on the page'));
        await overlayComes(run, () => stage.driver.command(1));
      },
    },
    'the popup is opened': {
      place: 'popup',
      troubles: ['fail'],
      long: ['close', 'leave'],
      least: 5,
      act: async (run) => {
        await fresh();
        await run.begin();
        const popup = await popupEnds();
        if (popup === null) expect(await run.wentWrong()).toBe(true);
        else if ((await texts(popup, '.point-text')).length === 0) expect(await notices(popup)).not.toBe('');
      },
    },
    'the popup copies': {
      place: 'popup',
      troubles: ['fail'],
      long: [],
      least: 1,
      act: async (run) => {
        await fresh();
        const popup = await tab.openPopup();
        await run.begin();
        await click(popup, '.copy-button');
        const said = await until('a word on the copy', async () => (await texts(popup, '[role=alert], [role=status].unseen')).join('') || null);
        expect(said).toBe((await run.wentWrong()) ? 'The browser did not allow copying. Try again.' : 'Copied');
      },
    },
    'the popup leads to a point': {
      place: 'popup',
      troubles: [],
      long: ['fail', 'close', 'leave'],
      least: 1,
      act: async (run) => {
        await fresh();
        const popup = await tab.openPopup();
        await run.begin();
        await click(popup, '.point-number', 2);
        await until('the point, or a word', async () => !(await tab.isPopupOpen()) || (await notices(popup).catch(() => '')) !== '' || (!tab.page.isClosed() && (await highlighted(tab).catch(() => '')) !== ''));
      },
    },
    'the overlay leads to a point': {
      place: 'background',
      troubles: [],
      long: ['stop', 'fail'],
      least: 2,
      act: async (run) => {
        await fresh();
        await stage.driver.command(1);
        expect(await overlayEnds(async () => false)).toBe('points');
        await run.begin();
        for (const point of [1, 2]) {
          const overlay = await until('the overlay', () => tab.overlay());
          const before = await highlighted(tab);
          await click(overlay, '.point-number', point);
          await until('the point', async () => (await highlighted(tab)) !== before);
          await pause(aftermath);
        }
      },
    },
    'the options are opened': {
      place: 'options',
      troubles: [],
      long: ['fail'],
      least: 2,
      act: async ({ begin }) => {
        await begin();
        await ready(await stage.driver.openOptions());
      },
    },
    'an option is changed': {
      place: 'options',
      troubles: ['fail'],
      long: [],
      least: 2,
      act: async (run) => {
        const options = await stage.driver.openOptions();
        await run.begin();
        const label = (await texts(options, '.tick')).length - 1;
        const isOn = () => options.run((root, which) => root.querySelectorAll<HTMLInputElement>('.tick input')[which]?.checked ?? null, label);
        const stored = async () => JSON.stringify(await stage.driver.stored());
        const [wasOn, before] = [await isOn(), await stored()];
        await click(options, '.tick input', label);
        await until('the change to be kept, or a word', async () => (await stored()) !== before || (await notices(options)) !== '');
        await until('what holds to be shown', async () => ((await isOn()) !== wasOn) === ((await stored()) !== before));
        // The page reads again what was stored.
        await pause(aftermath);
      },
    },
    'a site is allowed': {
      place: 'background',
      troubles: [],
      long: ['stop', 'fail'],
      least: 3,
      act: async (run) => {
        await fresh();
        await run.begin();
        await stage.driver.allowSite(site);
        await pause(aftermath);
        // What was cut off is made good at the background's next start, which the end of any tab brings about.
        const other = await stage.driver.openTab('http://news.test/other');
        await other.page.close();
        await until('the overlay, by itself', async () => {
          const there = await stage.driver.openTab(`${site}/story`);
          const overlay = await until('the overlay', () => there.overlay(), 4).catch(() => null);
          await there.page.close();
          return overlay !== null;
        }, 30);
        await stage.driver.takeBackSite(site);
      },
    },
  };

  const rows = Object.entries(actions).flatMap(([name, { troubles, long }]) => (inject('isLong') ? [...troubles, ...long] : troubles).map((trouble) => [name, trouble] as const));

  it.each(rows)('while %s: %s', async (name, trouble) => {
    const action = actions[name];
    const steps = await atEachStep(action?.place ?? 'background', trouble, async (run) => action?.act(run));
    console.log(`${stage.driver.name}, ${name}, ${trouble}: ${steps.length} steps (${steps.join(', ')})`);
    expect(steps.length).toBeGreaterThanOrEqual(action?.least ?? 1);
  });
});
