import { useMemo, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../settings.ts';
import { Keys, type Shortcut } from './Keys.tsx';
import { Panel } from './Panel.tsx';
import { sampleSummary } from './sample-summary.ts';
import { SamplePage } from './SamplePage.tsx';
import type { Actions } from './view.ts';
import { type MessageKey, useWords } from './words.ts';

/** Where Lede runs: each has another way to the button. */
export type Place = 'chromium' | 'firefox' | 'android';

/** Everything that the first-run page shows and sets off. */
export interface WelcomeProps {
  readonly place: Place;
  /** The keys that the browser gave to Lede's commands; none where it has no commands. */
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; left out where it cannot be opened. */
  readonly changeShortcuts?: () => void;
  readonly compose: Actions['compose'];
  readonly copy: Actions['copy'];
  readonly openOptions: () => void;
}

const ways: Readonly<Record<Place, MessageKey>> = {
  chromium: 'pinChromium',
  firefox: 'pinFirefox',
  android: 'pinAndroid',
};

/** What is read first after the installation: Lede at work on a sample, where its button is, its keys. */
export function Welcome({ place, shortcuts, changeShortcuts, compose, copy, openOptions }: WelcomeProps) {
  const words = useWords();
  const sample = useMemo(() => sampleSummary(words), [words]);
  const [marked, setMarked] = useState<string | null>(null);
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const actions: Actions = {
    compose,
    copy,
    openOptions,
    showQuote: async ({ exact }) => {
      setMarked(exact);
      return true;
    },
    findFragments: async (quotes) => quotes.map(() => null),
    // Tried out here, a choice is not kept.
    changeSettings: async (change) => setSettings({ ...settings, ...change }),
  };
  return (
    <main class="lede welcome" dir={words.direction} lang={words.language}>
      <header class="options-head">
        <span class="brand" translate={false}>
          Lede
        </span>
      </header>
      <h1 class="welcome-title">{words.translate('welcomeTitle')}</h1>
      <p class="welcome-lead">{words.translate('welcomeLead')}</p>
      <div class="welcome-show">
        <SamplePage sample={sample} marked={marked} />
        <div>
          <Panel view={{ type: 'ready', summary: sample.summary }} settings={settings} surface="sample" actions={actions} />
          <p class="hint welcome-try">{words.translate('welcomeTry')}</p>
        </div>
      </div>
      <div class="welcome-rest">
        <section class="options-section">
          <h2>{words.translate('pinTitle')}</h2>
          <p>{words.translate(ways[place])}</p>
          <p class="hint">{words.translate('welcomePromise')}</p>
        </section>
        {shortcuts.length > 0 && <Keys shortcuts={shortcuts} {...(changeShortcuts ? { change: changeShortcuts } : {})} />}
      </div>
    </main>
  );
}
