// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../model.ts';
import { PersonEvidence } from './PersonEvidence.tsx';

const person: Person = {
  name: 'Ada Lind',
  aliases: ['Lind'],
  role: 'mayor of Norvik',
  roleQuote: { exact: 'The mayor of Norvik, Ada Lind, has asked for help.', suffix: ' Lind waits for an answer from t' },
  mentions: [
    { exact: 'Ada Lind', prefix: 'The mayor of Norvik, ', suffix: ', has asked for help. Lind waits' },
    { exact: 'Lind', prefix: ', Ada Lind, has asked for help. ', suffix: ' waits for an answer from the go' },
    { exact: 'Lind', prefix: 'fliche Töne an. Am Abend schlug ', suffix: ' schärfere Töne gegen die Regier' },
  ],
};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

const show = (mention: number | null, given = person) =>
  act(() => render(<PersonEvidence person={given} mention={mention} step={() => undefined} showQuote={() => undefined} gone={false} />, root));
const quotes = () => [...root.querySelectorAll('.quote')].map(({ textContent }) => textContent);
const strong = () => [...root.querySelectorAll('.quote strong')].map(({ textContent }) => textContent);
const roleShown = 'The mayor of Norvik, Ada Lind, has asked for help. Lind waits for an answer from…';

test('of the sentence of a role, role and name are bold', async () => {
  await show(null);
  expect(quotes()).toEqual([roleShown]);
  expect(strong()).toEqual(['mayor of Norvik', 'Ada Lind']);
});

test('a role that the sentence says in other characters leaves the name alone bold', async () => {
  await show(null, { ...person, role: 'may\u00ador of Norvik' });
  expect(strong()).toEqual(['Ada Lind']);
});

test('a name inside a role is bold once', async () => {
  await show(null, { ...person, role: 'mayor of Norvik, Ada Lind' });
  expect(strong()).toEqual(['mayor of Norvik, Ada Lind']);
});

test('a mention in the sentence of the role is not said twice', async () => {
  await show(0);
  expect(quotes()).toEqual([roleShown]);
});

test('a mention beside that sentence is shown', async () => {
  await show(1);
  expect(quotes()).toEqual(['…Ada Lind, has asked for help. Lind waits for an answer from the…', roleShown]);
});

test('surroundings end between words', async () => {
  await show(2);
  expect(quotes()[0]).toBe('…Töne an. Am Abend schlug Lind schärfere Töne gegen die…');
});

test('what is left out begins after a word, not after its comma', async () => {
  await show(null, { ...person, roleQuote: { exact: 'The mayor of Norvik came.', suffix: ' She waited for hours, governments' } });
  expect(quotes()).toEqual(['The mayor of Norvik came. She waited for hours…']);
});

test('a form that leads to its words is a button; one that the page says nowhere so is text', async () => {
  await show(null, { ...person, aliases: ['Lind', 'Addie Lind'] });
  expect([...root.querySelectorAll('.alias')].map((alias) => [alias.localName, alias.textContent])).toEqual([['button', 'Lind'], ['span', 'Addie Lind']]);
});
