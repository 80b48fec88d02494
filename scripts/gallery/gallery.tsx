// Shows one surface in one state, as its address asks: ?surface=popup&state=ready&story=en&locale=en&theme=light.
// Made to be photographed by pictures.mjs; nothing of it ships.
import { render } from 'preact';
import { composeClip } from '../../src/format/compose-clip.ts';
import type { Summary } from '../../src/model.ts';
import { defaultSettings, parseSettings } from '../../src/settings.ts';
import { Options } from '../../src/ui/Options.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import css from '../../src/ui/styles.css?inline';
import welcomeCss from '../../src/ui/styles/welcome.css?inline';
import type { CopyOutcome } from '../../src/model.ts';
import type { Actions, PanelProps, View } from '../../src/ui/view.ts';
import { Welcome } from '../../src/ui/Welcome.tsx';
import { makeWords, WordsContext } from '../../src/ui/words.ts';
import { stories } from './stories.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const locales = import.meta.glob<{ readonly default: Messages }>('../../public/_locales/*/messages.json', { eager: true });
const asked = new URLSearchParams(location.search);
const ask = (name: string, otherwise: string): string => asked.get(name) ?? otherwise;

const messages = locales[`../../public/_locales/${ask('locale', 'en')}/messages.json`]?.default ?? {};
const words = makeWords((key, substitutions = []) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
);

const summary: Summary | undefined = stories[ask('story', 'en')];
const views: Readonly<Record<string, View>> = {
  loading: { type: 'loading' },
  'not-article': { type: 'not-article' },
  'off-limits': { type: 'off-limits' },
  gone: { type: 'failed', reason: 'gone' },
  updated: { type: 'failed', reason: 'updated' },
  unexpected: { type: 'failed', reason: 'unexpected' },
  ...(summary ? { ready: { type: 'ready', summary } } : {}),
};

const settings = parseSettings({
  ...defaultSettings,
  theme: ask('theme', 'auto'),
  copyFormat: ask('format', 'rich'),
  copyDetail: asked.has('detail'),
  copyLinks: asked.has('links'),
});
const outcome = (): CopyOutcome => (ask('copy', 'copied') === 'blocked' ? 'blocked' : 'copied');
const nothing = () => undefined;
const surface = ask('surface', 'popup');
const actions: Actions = {
  compose: composeClip,
  showQuote: async () => !asked.has('lost'),
  copy: async () => outcome(),
  findFragments: async (quotes) => quotes.map((_, index) => (index === 1 ? null : `#:~:text=sentence%20${index + 1}`)),
  changeSettings: async () => undefined,
  openOptions: nothing,
  retry: nothing,
  ...(surface === 'popup' ? { openOverlay: nothing, setAlways: nothing } : { close: nothing }),
};

const shortcuts = [
  { command: 'popup', keys: 'Alt+Shift+L' },
  { command: 'overlay', keys: '' },
] as const;

const draw = (into: Element | ShadowRoot, props: PanelProps) =>
  render(
    <WordsContext.Provider value={words}>
      <Panel {...props} />
    </WordsContext.Provider>,
    into,
  );

const root = document.querySelector('#root');
const view = views[ask('state', 'ready')] ?? { type: 'loading' };
document.documentElement.lang = words.language;
document.title = 'Lede';
if (surface === 'popup') document.body.dataset['surface'] = surface;
// A picture shows all of it, as if a popup could be as tall as it liked.
if (asked.has('whole')) document.documentElement.classList.add('whole');

const addStyle = (into: Node) => {
  const style = document.createElement('style');
  style.textContent = `${css} ${welcomeCss} .whole .panel { block-size: auto !important; max-block-size: none !important; }`;
  into.appendChild(style);
};

if (root && surface === 'overlay') {
  document.documentElement.style.fontSize = '40px';
  const page = document.createElement('article');
  page.style.cssText = 'font: 17px/1.6 Georgia, serif; max-width: 640px; padding: 40px; color: #333; background: #fff';
  const heading = document.createElement('h1');
  heading.textContent = summary?.title ?? 'A page';
  page.append(heading);
  for (const set of summary?.keyPoints ?? []) {
    for (const point of set.points) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${point.text} ${point.detail ?? ''}`;
      page.append(paragraph);
    }
  }
  const main = document.createElement('main');
  main.append(page);
  root.append(main);
  const host = document.createElement('div');
  document.documentElement.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const inner = document.createElement('div');
  addStyle(shadow);
  shadow.append(inner);
  const places = summary?.keyPoints[0].points.map((_, index, all) => (index + 0.4) / all.length);
  draw(inner, { view, settings, surface: 'overlay', actions, activePoint: 1, ...(places ? { places } : {}) });
} else if (root && surface === 'options') {
  addStyle(document.head);
  render(
    <WordsContext.Provider value={words}>
      <Options
        settings={settings}
        changeSettings={async () => undefined}
        sites={asked.has('empty') ? [] : ['https://www.example.org', 'https://news.example.com']}
        addSite={nothing}
        removeSite={nothing}
        permissions={['activeTab', 'contextMenus', 'scripting', 'storage']}
        policy="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'"
        version="0.1.0"
        shortcuts={shortcuts}
        changeShortcuts={nothing}
      />
    </WordsContext.Provider>,
    root,
  );
} else if (root && surface === 'welcome') {
  addStyle(document.head);
  const place = ask('place', 'chromium');
  render(
    <WordsContext.Provider value={words}>
      <Welcome
        place={place === 'firefox' || place === 'android' ? place : 'chromium'}
        shortcuts={place === 'android' ? [] : shortcuts}
        changeShortcuts={nothing}
        compose={composeClip}
        copy={async () => outcome()}
        openOptions={nothing}
      />
    </WordsContext.Provider>,
    root,
  );
} else if (root) {
  addStyle(document.head);
  draw(root, { view, settings, surface: 'popup', actions, always: { site: 'news.example.com', on: asked.has('always') } });
}
