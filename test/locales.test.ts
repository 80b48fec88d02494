import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const languages = [
  'ar', 'cs', 'da', 'de', 'en', 'es', 'fi', 'fr', 'he', 'it', 'ja', 'ko', 'nb', 'nl', 'pl', 'pt_BR', 'ru', 'sv', 'tr', 'uk',
  'zh_CN', 'zh_TW',
];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const messagesOf = (language: string): Map<string, string> => {
  const parsed: unknown = JSON.parse(read(`public/_locales/${language}/messages.json`));
  if (!isRecord(parsed)) throw new Error(`${language}: no messages`);
  return new Map(
    Object.entries(parsed).map(([key, entry]) => [key, isRecord(entry) && typeof entry.message === 'string' ? entry.message : '']),
  );
};

const form = /_(zero|one|two|few|many|other)$/;
const placeholders = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].sort();

/** The plural forms that whole numbers up to 200 need in a language. */
const formsOf = (language: string): readonly string[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)).concat('other'))].sort();
};

const english = messagesOf('en');
const plurals = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(form, ''));
const single = [...english.keys()].filter((key) => !form.test(key));

test('these are the languages', () => {
  expect(readdirSync(join(root, 'public/_locales')).sort()).toEqual(languages);
});

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);

  test('says everything that English says, and nothing else', () => {
    const tag = language.replace('_', '-');
    const wanted = [...single, ...plurals.flatMap((stem) => formsOf(tag).map((name) => `${stem}_${name}`))].sort();
    // Languages may keep a form that only fractions or millions take.
    const given = [...messages.keys()].filter((key) => wanted.includes(key) || !plurals.includes(key.replace(form, ''))).sort();
    expect(given).toEqual(wanted);
  });

  test('has no empty message', () => {
    expect([...messages].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('fills the same places', () => {
    for (const key of [...single, ...plurals.map((stem) => `${stem}_other`)]) {
      expect([key, placeholders(messages.get(key) ?? '')]).toEqual([key, placeholders(english.get(key) ?? '')]);
    }
  });

  test('has a sample article that names its person with her role', () => {
    for (const key of ['sampleName', 'sampleRole']) expect(messages.get('samplePoint2')).toContain(messages.get(key));
  });

  test('names itself', () => {
    expect(messages.get('language')).toBe(language.replace('_', '-'));
  });

  test('keeps within what the stores take', () => {
    expect(messages.get('extensionName')?.length).toBeLessThanOrEqual(45);
    expect(messages.get('extensionDescription')?.length).toBeLessThanOrEqual(132);
  });
});

test('every message is used', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => read(join('src', path)));
  const all = [...sources, read('manifest.json')].join('\n');
  const stems = [...new Set([...english.keys()].map((key) => key.replace(form, '')))];
  expect(stems.filter((stem) => !new RegExp(`['"]${stem}['"]|__MSG_${stem}__`).test(all))).toEqual([]);
});
