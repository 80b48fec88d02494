// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { Clip, CopyChoice, CopyOutcome, Quote, Summary } from '../model.ts';
import { defaultSettings } from '../settings.ts';
import { Panel } from './Panel.tsx';
import type { PanelProps, View } from './view.ts';
import { makeWords, WordsContext } from './words.ts';

const messages = new Map(Object.entries(en).map(([key, { message }]) => [key, message]));
const words = makeWords((key, places = []) => (messages.get(key) ?? '').replace(/\$(\d)/g, (_, place) => places[Number(place) - 1] ?? ''));

const summary: Summary = {
  url: 'https://news.example/a',
  title: 'A <b>bold</b> title',
  language: 'ar',
  direction: 'rtl',
  wordCount: 100,
  readingMinutes: 1,
  keyPoints: [
    {
      source: 'numbered',
      points: [
        { number: 2, text: 'Second', quote: { exact: 'Second' }, people: [0], detail: 'Under it.' },
        { number: 1, text: 'First', quote: { exact: 'First' }, people: [] },
      ],
    },
    { source: 'extracted', points: [{ number: 1, text: 'Chosen', quote: { exact: 'Chosen' }, people: [] }] },
  ],
  people: [
    {
      name: 'Ada Lind',
      aliases: ['Lind'],
      role: 'mayor',
      roleQuote: { exact: 'the mayor, Ada Lind' },
      mentions: [{ exact: 'Ada Lind' }, { exact: 'Lind' }],
    },
  ],
};

let root: HTMLElement;
let shown: Quote[];
let choices: CopyChoice[];
let copied: Clip[];
let found: boolean;
let outcome: CopyOutcome;

const show = (view: View, more: Partial<PanelProps> = {}) =>
  act(() => {
    const actions: PanelProps['actions'] = {
      compose: (_, choice) => {
        choices.push(choice);
        return { text: 'clip' };
      },
      showQuote: async (quote) => {
        shown.push(quote);
        return found;
      },
      copy: async (clip) => {
        copied.push(clip);
        return outcome;
      },
      findFragments: async (quotes) => quotes.map(({ exact }) => `#:~:text=${exact}`),
      changeSettings: async () => undefined,
      openOptions: () => undefined,
      retry: () => undefined,
    };
    render(
      <WordsContext.Provider value={words}>
        <Panel view={view} settings={defaultSettings} surface="popup" actions={actions} {...more} />
      </WordsContext.Provider>,
      root,
    );
  });
const ready = (more?: Partial<PanelProps>) => show({ type: 'ready', summary }, more);
const find = (selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};
const click = (selector: string) => act(async () => find(selector).click());
const press = (key: string) =>
  act(async () => {
    find('.panel').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const pointTexts = () => [...root.querySelectorAll('.point-text')].map((element) => element.textContent);
const spoken = () => [...root.querySelectorAll('[role=status], [role=alert]')].map((element) => element.textContent).join(' ');

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  [shown, choices, copied, found, outcome] = [[], [], [], true, 'copied'];
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('states', () => {
  test.each<[View, string]>([
    [{ type: 'loading' }, 'Reading the page'],
    [{ type: 'not-article' }, 'No story on this page'],
    [{ type: 'off-limits' }, 'Closed to extensions'],
    [{ type: 'failed', reason: 'gone' }, 'The page is gone'],
    [{ type: 'failed', reason: 'updated' }, 'Lede has been updated'],
    [{ type: 'failed', reason: 'unexpected' }, 'That did not work'],
  ])('%o', async (view, text) => {
    await show(view);
    expect(root.textContent).toContain(text);
  });

  test('a page that is off limits is not tried again', async () => {
    await show({ type: 'off-limits' });
    expect(root.textContent).not.toContain('Try again');
    await show({ type: 'not-article' });
    expect(root.textContent).toContain('Try again');
  });
});

describe('points', () => {
  test('page text is text, in its own direction and language', async () => {
    await ready();
    const title = find('.story-title bdi');
    expect(title.textContent).toBe('A <b>bold</b> title');
    expect([title.getAttribute('dir'), title.getAttribute('lang')]).toEqual(['rtl', 'ar']);
    expect(find('.panel').getAttribute('dir')).toBe('ltr');
  });

  test('a long point leads with its first sentence; together the parts are its words', async () => {
    const rest = ' It goes on for so long that nobody would read all of it at one look, and says things that the first sentence did not say, one after the other.';
    const [set, ...others] = summary.keyPoints;
    const long = { number: 3, text: `The bridge is closed.${rest}`, quote: { exact: 'The bridge\n is closed.' }, people: [] };
    const short = { ...long, number: 4, text: 'The bridge is closed. Buses turn back.' };
    await show({ type: 'ready', summary: { ...summary, keyPoints: [{ ...set, points: [long, short] }, ...others] } });
    expect(pointTexts()).toEqual([long.text, short.text]);
    expect([...root.querySelectorAll('.point-rest')].map(({ textContent }) => textContent)).toEqual([rest]);
  });

  test('a click on number or words leads to the sentence', async () => {
    await ready();
    await click('.point-number');
    await click('.point:nth-child(2) .point-text > span');
    expect(shown.map(({ exact }) => exact)).toEqual(['Second', 'First']);
  });

  test('a key leads to the point of that number', async () => {
    await ready();
    await press('1');
    expect(shown).toEqual([{ exact: 'First' }]);
    expect(spoken()).toContain('Point 1 is marked on the page');
  });

  test('a word says when the sentence is gone', async () => {
    found = false;
    await ready();
    await click('.point-number');
    expect(find('.point:first-child .gone').textContent).toBe('These words are no longer on the page.');
  });

  test('other sets are one click away', async () => {
    await ready();
    await click('.set-button:nth-child(2)');
    expect(pointTexts()).toEqual(['Chosen']);
  });

  test('figures lead to points from the list of further sets, too; letters are its own', async () => {
    const [first, ...others] = summary.keyPoints;
    await show({ type: 'ready', summary: { ...summary, keyPoints: [first, first, first, ...others] } });
    await click('.person-button');
    for (const key of ['1', 'n']) {
      await act(async () => {
        find('.set-more').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    }
    expect(shown.map(({ exact }) => exact)).toEqual(['First']);
  });

  test('the point the reader is in is marked, in the first set alone', async () => {
    await ready({ activePoint: 1 });
    expect(find('[aria-current]').textContent).toContain('First');
    await click('.set-button:nth-child(2)');
    expect(root.querySelector('[aria-current]')).toBeNull();
  });

  test('what stands under a point unfolds', async () => {
    await ready();
    expect(root.textContent).not.toContain('Under it.');
    await click('.more-button');
    expect(root.textContent).toContain('Under it.');
  });

  test('in its own set alone', async () => {
    const [first] = summary.keyPoints;
    const other = { source: 'highlights' as const, points: [{ number: 1, text: 'High', quote: { exact: 'High' }, people: [], detail: 'Below it.' }] };
    await show({ type: 'ready', summary: { ...summary, keyPoints: [first, other] } });
    await click('.more-button');
    await click('.set-button:nth-child(2)');
    expect(pointTexts()).toEqual(['High']);
    expect(root.textContent).not.toContain('Below it.');
  });
});

describe('people', () => {
  test('a person filters the points and gives the evidence', async () => {
    await ready();
    await click('.person-button');
    expect(pointTexts()).toEqual(['Second']);
    expect(find('.evidence').textContent).toContain('the mayor, Ada Lind');
    await click('.alias');
    expect(shown).toEqual([{ exact: 'Lind' }]);
    await click('.filter button');
    expect(pointTexts()).toEqual(['Second', 'First']);
  });

  test('where some points name a person, the count is of those, and nothing is said of all', async () => {
    await ready();
    expect(find('.receipt').textContent).toBe('2 of 2 points, numbered by the author');
    await click('.person-button');
    expect(find('.filter').textContent).toBe('Points that name Ada Lind1 of 2All points');
    expect(root.querySelector('.receipt')).toBeNull();
    await click('.person-button');
    expect(root.querySelector('.filter')).toBeNull();
    expect(find('.receipt').textContent).toBe('2 of 2 points, numbered by the author');
  });

  test('what is missing is said beside the filter, too', async () => {
    await show({ type: 'ready', summary: { ...summary, truncated: true } });
    await click('.person-button');
    expect(find('.receipt').textContent).toBe('from the part this page shows you');
  });

  test('where no point names a person, that is said, and the points stay', async () => {
    const bob = { name: 'Bo Berg', aliases: [], mentions: [{ exact: 'Bo Berg' }] };
    await show({ type: 'ready', summary: { ...summary, people: [...summary.people, bob] } });
    await click('.person:nth-child(2) .person-button');
    expect(find('.filter').textContent).toBe('No point names Bo Berg.');
    expect(pointTexts()).toEqual(['Second', 'First']);
    expect(find('.receipt').textContent).toBe('2 of 2 points, numbered by the author');
  });

  test('n and p go round the mentions', async () => {
    await ready();
    await press('n');
    expect(shown).toEqual([]);
    await click('.point-person');
    for (const key of ['n', 'n', 'n', 'p']) await press(key);
    expect(shown.map(({ exact }) => exact)).toEqual(['Ada Lind', 'Lind', 'Ada Lind', 'Lind']);
    expect(find('.stepper-count').textContent).toBe('Mention 2 of 2');
  });
});

describe('copying', () => {
  test('is one click, and said aloud', async () => {
    await ready();
    await click('.copy-button');
    expect(copied).toEqual([{ text: 'clip' }]);
    expect(choices.at(-1)).toMatchObject({ format: 'rich', set: 0, people: true, detail: false });
    expect(spoken()).toContain('Copied');
  });

  test('of one point leaves the people out', async () => {
    await ready();
    await click('.point:nth-child(2) .copy-point');
    expect(choices.at(-1)).toMatchObject({ point: 1, people: false });
    expect(spoken()).toContain('Point 1 copied');
  });

  test('takes links that were found before the click', async () => {
    await ready({ settings: { ...defaultSettings, copyLinks: true } });
    await act(async () => undefined);
    await click('.copy-button');
    expect(choices.at(-1)?.fragments).toEqual(['#:~:text=Second', '#:~:text=First']);
  });

  test('says when the page blocks it, and never that it is done', async () => {
    outcome = 'blocked';
    await ready();
    await click('.copy-button');
    expect(spoken()).toContain('This page blocks copying here. Copy from the toolbar popup.');
    expect(find('.swap .swapped-out').textContent).toBe('Copied');
  });

  test('has a menu that Escape closes', async () => {
    await ready();
    await click('.copy-more');
    expect(find('.preview').textContent).toBe('clip');
    await press('Escape');
    expect(root.querySelector('.preview')).toBeNull();
    expect(document.activeElement).toBe(find('.copy-more'));
  });
});
