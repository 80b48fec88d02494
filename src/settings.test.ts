import { describe, expect, it, test } from 'vitest';
import { defaultSettings, migrateSettings, parseSettings, settingsToStore, settingsVersion } from './settings.ts';

describe('settings that were stored', () => {
  it('are read as they stand', () => {
    const stored = { version: settingsVersion, points: 5, theme: 'dark', copyFormat: 'markdown', copyDetail: true, copyPeople: false, copyLinks: true };
    const { version: _version, ...settings } = stored;
    expect(parseSettings(stored)).toEqual(settings);
  });

  test.each([undefined, null, 7, 'settings', [], [3], () => 3])('are the defaults where there are none: %j', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  test.each([
    ['points', 4],
    ['points', '5'],
    ['points', null],
    ['theme', 'DARK'],
    ['theme', { toString: () => 'dark' }],
    ['copyFormat', '__proto__'],
    ['copyDetail', 1],
    ['copyPeople', 'false'],
    ['copyLinks', []],
  ])('a broken %s (%j) falls back by itself, and alone', (key, value) => {
    const good = { points: 7, theme: 'light', copyFormat: 'markdown', copyDetail: true, copyPeople: false, copyLinks: true };
    const read: Record<string, unknown> = { ...parseSettings({ ...good, [key]: value }) };
    const defaults: Record<string, unknown> = { ...defaultSettings };
    expect(read).toEqual({ ...good, [key]: defaults[key] });
  });

  test.each([0, -1, 1.5, Number.NaN, '1', null, {}])('a broken version (%j) costs nothing', (version) => {
    expect(parseSettings({ version, theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('of a newer version are read as far as they are known', () => {
    expect(parseSettings({ version: 99, theme: 'sepia', points: 3, voice: 'low' })).toEqual({ ...defaultSettings, points: 3 });
  });
});

describe('settings of an older version', () => {
  const steps = [
    (stored: Readonly<Record<string, unknown>>) => ({ ...stored, colours: stored['dark'] === true ? 'dark' : 'light' }),
    (stored: Readonly<Record<string, unknown>>) => ({ ...stored, theme: stored['colours'] }),
  ];

  it('go through every step since, in order', () => {
    expect(migrateSettings({ dark: true, other: 1 }, steps)).toEqual({ dark: true, other: 1, colours: 'dark', theme: 'dark' });
    expect(migrateSettings({ version: 1, colours: 'light' }, steps)).toEqual({ version: 1, colours: 'light', theme: 'light' });
  });

  it('go through none where they are of this version or a newer one', () => {
    for (const version of [2, 3]) expect(migrateSettings({ version, dark: true }, steps)).toEqual({ version, dark: true });
  });
});

describe('a change', () => {
  it('is stored alone: what else is there, known or not, stays', () => {
    expect(settingsToStore({ version: settingsVersion, theme: 'dark', voice: 'low' }, { points: 3 })).toEqual({ points: 3 });
  });

  it('brings what an older version stored along, with what is unknown in it', () => {
    expect(settingsToStore({ theme: 'dark', voice: 'low' }, { points: 3 })).toEqual({ theme: 'dark', voice: 'low', points: 3, version: settingsVersion });
  });

  it('leaves a newer version its number', () => {
    expect(settingsToStore({ version: settingsVersion + 1, theme: 'sepia' }, { points: 3 })).toEqual({ points: 3 });
  });

  test.each([undefined, null, 7])('is stored where nothing is (%j)', (stored) => {
    expect(settingsToStore(stored, { theme: 'light' })).toEqual({ theme: 'light', version: settingsVersion });
  });
});
