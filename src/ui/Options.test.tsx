// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { defaultSettings, type Settings } from '../settings.ts';
import { Options, type OptionsProps } from './Options.tsx';
import { makeWords, WordsContext } from './words.ts';

const messages = new Map(Object.entries(en).map(([key, { message }]) => [key, message]));
const words = makeWords((key, places = []) => (messages.get(key) ?? '').replace(/\$(\d)/g, (_, place) => places[Number(place) - 1] ?? ''));

let root: HTMLElement;
let changes: Partial<Settings>[];
let asked: string[];
let keeps: boolean;

const show = (more: Partial<OptionsProps> = {}) =>
  act(() => {
    render(
      <WordsContext.Provider value={words}>
        <Options
          settings={defaultSettings}
          changeSettings={async (change) => {
            if (!keeps) throw new Error('no room');
            changes.push(change);
          }}
          sites={['https://news.example']}
          addSite={(site) => asked.push(`add ${site}`)}
          removeSite={(site) => asked.push(`remove ${site}`)}
          permissions={['activeTab', 'storage', 'somethingNew']}
          policy="default-src 'none'; connect-src 'none'"
          version="4.5.6"
          shortcuts={[
            { command: 'popup', keys: 'Alt+Shift+L' },
            { command: 'overlay', keys: '' },
          ]}
          {...more}
        />
      </WordsContext.Provider>,
      root,
    );
  });
const find = <Kind extends HTMLElement>(selector: string): Kind => {
  const element = root.querySelector<Kind>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};
const click = (selector: string) => act(async () => find(selector).click());
const submit = async (typed: string) => {
  const input = find<HTMLInputElement>('.site-input');
  await act(async () => {
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    find('.site-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
};
/** What a screen reader says of an element beside its name. */
const description = (selector: string) => root.querySelector(`[id="${find(selector).getAttribute('aria-describedby')}"]`)?.textContent;
const rows = (selector: string) => [...root.querySelectorAll(selector)].map((row) => [...row.children].map(({ textContent }) => textContent));

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  [changes, asked, keeps] = [[], [], true];
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('settings', () => {
  test('show what holds', async () => {
    await show({ settings: { ...defaultSettings, points: 5, theme: 'dark', copyFormat: 'markdown', copyPeople: false, copyLinks: true } });
    expect([...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(({ value }) => value)).toEqual(['5', 'dark', 'markdown']);
    expect([...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ checked }) => checked)).toEqual([false, false, true]);
    expect(find('.options').dataset['theme']).toBe('dark');
  });

  test('are described by what stands under them', async () => {
    await show();
    expect(description('.choice:has([name=points])')).toBe(messages.get('pointCountHint'));
  });

  test('say what was chosen, one at a time', async () => {
    await show();
    await click('input[name=points][value="7"]');
    await click('input[name=theme][value=light]');
    await click('input[name=format][value=markdown]');
    await click('.tick:last-child input');
    expect(changes).toEqual([{ points: 7 }, { theme: 'light' }, { copyFormat: 'markdown' }, { copyLinks: true }]);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  test('say so when the browser keeps them not', async () => {
    keeps = false;
    await show();
    await click('input[name=points][value="7"]');
    expect(find('[role=alert]').textContent).toBe('The browser could not keep this setting. Try again.');
    keeps = true;
    await click('input[name=points][value="3"]');
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});

describe('sites', () => {
  test('are listed, each to be taken back', async () => {
    await show();
    expect(find('.site bdi').textContent).toBe('news.example');
    await click('.site button');
    expect(asked).toEqual(['remove https://news.example']);
  });

  test('are asked for by their address, however it was typed', async () => {
    await show({ sites: [] });
    expect(root.textContent).toContain('None so far.');
    await submit(' www.example.org/news?page=2 ');
    expect(asked).toEqual(['add https://www.example.org']);
    expect(find<HTMLInputElement>('.site-input').value).toBe('');
  });

  test('are not asked for by what is no address', async () => {
    await show();
    await submit('not a site');
    expect(asked).toEqual([]);
    expect(find('[role=alert]').textContent).toBe('That is not a web address.');
    expect(find('.site-input').getAttribute('aria-invalid')).toBe('true');
    expect(description('.site-input')).toBe('That is not a web address.');
  });

  test('cannot be added where the browser offers no such thing', async () => {
    await act(() => render(<Options settings={defaultSettings} changeSettings={async () => undefined} sites={[]} removeSite={() => undefined} permissions={[]} policy="" version="1" shortcuts={[]} />, root));
    expect(root.querySelector('.site-form')).toBeNull();
  });
});

describe('keys', () => {
  test('are those that the browser gave', async () => {
    await show();
    expect(rows('.key-row').slice(0, 2)).toEqual([
      ['Alt+Shift+L', 'Open the popup'],
      ['not set', 'Show the key points on the page'],
    ]);
    expect(root.textContent).not.toContain('Change keys');
  });

  test('can be changed where the browser has a page for it', async () => {
    let opened = 0;
    await show({ changeShortcuts: () => opened++ });
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Change keys');
    await act(async () => button?.click());
    expect(opened).toBe(1);
  });
});

test('the proof holds what the browser says: permissions with their reasons, the policy, the version, the check', async () => {
  await show();
  expect(rows('.permission')).toEqual([['activeTab', 'read the page you are on when you open Lede'], ['storage', 'keep your settings'], ['somethingNew']]);
  expect([...root.querySelectorAll('.code')].map(({ textContent }) => textContent?.trim())).toEqual(["default-src 'none'; connect-src 'none'", 'sha256sum --check --ignore-missing SHA256SUMS']);
  expect(root.textContent).toContain('Version 4.5.6');
  expect(root.textContent).toContain('Download the release and its SHA256SUMS file');
});
