import { describe, expect, test } from 'vitest';
import { makeBlock } from '../../../test/make-block.ts';
import type { Block } from '../../model.ts';
import { errorTitles } from './error-titles.ts';
import { isErrorPage } from './is-error-page.ts';
import type { PageFacts } from './page-facts.ts';

const SORRY = 'Sorry, what you are looking for has moved or was never here. Go back to where you came from. Or begin again at the front page.';
const TOLD = 'The ferry to Norrhamn will sail again from Monday, the harbour board said on Thursday after a week of talks. ';
const facts = (title: string, text = SORRY, more: Partial<PageFacts> = {}): PageFacts => ({ blocks: [makeBlock(text)], types: new Set(), ogType: '', address: '/ferry', title, titles: () => [title], headings: () => [], signed: false, ...more });

describe('a page with nothing to read', () => {
  test.each([
    '404', 'Error 404', '404 Errors', '404 - Not Found', '404: Page not found', 'Page Not Found', 'Oops! That page can’t be found.', 'Sorry, the page you are looking for does not exist', 'We couldn’t find that page', 'Log in', 'Login', 'Please sign in', 'Keep reading for $1 a week', 'Sign in to your account', 'Log in to The Wise Gazette | The Wise Gazette', 'Anmelden bei der Hafenpost', 'Oops! Something went wrong', '503 Service Unavailable',
    'Seite nicht gefunden', 'Fehler 404', 'Anmelden', 'Page introuvable', 'Erreur 404', 'Connectez-vous', 'Página no encontrada', 'Iniciar sesión', 'Pagina non trovata', 'Accedi', 'Página não encontrada', 'Entrar', 'Pagina niet gevonden', 'Inloggen', 'Prenumerera på Hamnbladet - hamnbladet.se', 'Prenumerera för att läsa hela Hamnbladet', 'Subscribe to The Wise Gazette', 'Subscribe to gazette.test', 'Sidan finns inte', 'Logga in', 'Siden ble ikke funnet', 'Logg inn', 'Siden findes ikke', 'Log ind', 'Nie znaleziono strony', 'Zaloguj się', 'Stránka nenalezena', 'Přihlášení', 'Страница не найдена', 'Вход на сайт', 'Сторінку не знайдено', 'Увійти',
  ])('says: %s', (title) => {
    expect(isErrorPage(facts(title))).toBe(true);
    expect(isErrorPage(facts('The Harbour News', SORRY, { headings: () => [title] }))).toBe(true);
  });

  test.each([
    'Ferry sails again', '404 people saved from the ferry', 'Error in the tower cost the ferry its captain', 'Error: how a ferry came to be lost', '404: how a page became art', 'A page not found in any book tells of the ferry to Norrhamn', 'Log in the harbour stops the ferry', 'Login details of 4,000 passengers stolen', 'Log in to the council’s new page and you will see no ferry', 'Ferry lost | The Wise Gazette', 'Sorry', 'Der Fehler des Kapitäns', 'Anmeldung für die Fähre beginnt', 'Entrar no porto custa mais', 'Вход в порт закрыт',
  ])('does not say: %s', (title) => expect(isErrorPage(facts(title, title === 'Sorry' ? TOLD.repeat(15) : SORRY))).toBe(false));

  test('tells no story, and what tells one is no such page', () => {
    expect(isErrorPage(facts('Page not found', TOLD.repeat(15)))).toBe(false);
    expect(isErrorPage(facts('Login', TOLD.repeat(15)))).toBe(false);
    expect(isErrorPage(facts('Ferry sails again', TOLD.repeat(5), { headings: () => ['Log in'] }))).toBe(false);
    expect(isErrorPage(facts('Ferry sails again', TOLD.repeat(2), { headings: () => ['Ferry sails again', 'Log in'] }))).toBe(false);
  });

  test('a title as long as a chapter says more than that', () => expect(isErrorPage(facts('Log in - '.repeat(2000), SORRY))).toBe(false));

  test('may have a long foot, a form with many words, and links to stories', () => {
    const long = TOLD.repeat(15);
    for (const more of [{ hint: 'global-footer site' }, { tags: ['form', 'p'] }, { tags: ['footer', 'div', 'p'] }, { links: [[0, long.length - 10]] }] satisfies Partial<Block>[]) {
      expect(isErrorPage(facts('404', '', { blocks: [makeBlock(SORRY), makeBlock(long, more)] }))).toBe(true);
    }
  });
});

describe.each(Object.entries(errorTitles))('%s', (_, lists) => {
  test.each(Object.entries(lists))('%s: sorted, unique, lower case', (_code, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list).toEqual(list.map((word) => word.toLowerCase()));
  });
});
