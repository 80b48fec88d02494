import { useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { Choice } from './Choice.tsx';
import { CopyChoices } from './CopyChoices.tsx';
import { Keys, type Shortcut } from './Keys.tsx';
import { Proof } from './Proof.tsx';
import { Sites } from './Sites.tsx';
import { useWords } from './words.ts';

/** Everything that the options page shows and sets off. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Origins where the overlay opens by itself, as 'https://example.org'. */
  readonly sites: readonly string[];
  readonly removeSite: (site: string) => void;
  /** Asks for leave on a site, given as an origin. Called straight from the click. */
  readonly addSite?: (site: string) => void;
  /** API permissions held now, as the browser names them. */
  readonly permissions: readonly string[];
  /** The content security policy of the extension's pages, word for word. */
  readonly policy: string;
  readonly version: string;
  /** The keys that the browser gave to Lede's commands; none where it has no commands. */
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; left out where it cannot be opened. */
  readonly changeShortcuts?: () => void;
}

/** The options page: settings, sites, keys, and the proof of what Lede promises. */
export function Options(props: OptionsProps) {
  const { settings, changeSettings } = props;
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const change = (what: Partial<Settings>) => {
    changeSettings(what).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <main class="lede options" data-theme={settings.theme} dir={words.direction} lang={words.language}>
      <header class="options-head">
        <span class="brand" translate={false}>
          Lede
        </span>
        <h1 class="options-title">{words.translate('optionsTitle')}</h1>
      </header>
      {failed && (
        <p class="trouble" role="alert">
          {words.translate('notSaved')}
        </p>
      )}
      <section class="options-section">
        <Choice
          label={words.translate('pointCount')}
          name="points"
          value={settings.points}
          options={[
            ['auto', words.translate('pointCountAuto')],
            [3, words.number(3)],
            [5, words.number(5)],
            [7, words.number(7)],
          ]}
          choose={(points) => change({ points })}
          hint={words.translate('pointCountHint')}
        />
        <Choice
          label={words.translate('theme')}
          name="theme"
          value={settings.theme}
          options={[
            ['auto', words.translate('themeAuto')],
            ['light', words.translate('themeLight')],
            ['dark', words.translate('themeDark')],
          ]}
          choose={(theme) => change({ theme })}
        />
      </section>
      <section class="options-section">
        <h2>{words.translate('copyTitle')}</h2>
        <CopyChoices name="format" settings={settings} change={change} />
      </section>
      <Sites sites={props.sites} remove={props.removeSite} {...(props.addSite ? { add: props.addSite } : {})} />
      <Keys shortcuts={props.shortcuts} {...(props.changeShortcuts ? { change: props.changeShortcuts } : {})} />
      <Proof permissions={props.permissions} policy={props.policy} version={props.version} />
    </main>
  );
}
