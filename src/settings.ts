// What the reader can set. The defaults are the schema: a stored value that does not fit falls back by itself, alone.

/** How many points Lede chooses where the page has none of its own: by length, or a fixed number. */
export type PointCount = 'auto' | 3 | 5 | 7;
/** The reader's count as `summarize` takes it. */
export const optionsFor = (points: PointCount): { maxPoints?: number } => (points === 'auto' ? {} : { maxPoints: points });
/** `auto`: as the system has it. */
export type Theme = 'auto' | 'light' | 'dark';
/** What one click on copy puts on the clipboard: plain and rich text together, or Markdown. */
export type CopyFormat = 'rich' | 'markdown';

/** Everything that the reader can set. */
export interface Settings {
  readonly points: PointCount;
  readonly theme: Theme;
  readonly copyFormat: CopyFormat;
  /** Copy what stands under each point too. */
  readonly copyDetail: boolean;
  /** Copy the people too. */
  readonly copyPeople: boolean;
  /** Copy, for each point, a link to its sentence. */
  readonly copyLinks: boolean;
}

/** What holds until the reader sets something else. */
export const defaultSettings: Settings = {
  points: 'auto',
  theme: 'auto',
  copyFormat: 'rich',
  copyDetail: false,
  copyPeople: true,
  copyLinks: false,
};

/** The values that each setting may take. */
export const settingChoices: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  points: ['auto', 3, 5, 7],
  theme: ['auto', 'light', 'dark'],
  copyFormat: ['rich', 'markdown'],
  copyDetail: [false, true],
  copyPeople: [false, true],
  copyLinks: [false, true],
};

type Stored = Readonly<Record<string, unknown>>;

const isChoice = <K extends keyof Settings>(key: K, value: unknown): value is Settings[K] =>
  settingChoices[key].some((choice) => choice === value);

const pick = <K extends keyof Settings>(key: K, stored: Stored): Settings[K] => {
  const value = stored[key];
  return isChoice(key, value) ? value : defaultSettings[key];
};

/**
 * What each version of the stored form changed, in order: the first step makes version 1 of what was stored without one.
 * A setting that gets another meaning gets another key too, so that an older copy of Lede on another device stays right.
 */
const steps: readonly ((stored: Stored) => Stored)[] = [(stored) => stored];

/** The version of the form in which settings are stored. */
export const settingsVersion = steps.length;

const recordOf = (stored: unknown): Stored => (typeof stored === 'object' && stored !== null ? { ...stored } : {});
const versionOf = ({ version }: Stored): number => (typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0);

/** What was stored in an older form in the newest; what a newer Lede stored stays as it is. */
export function migrateSettings(stored: unknown, all = steps): Stored {
  const record = recordOf(stored);
  return all.slice(versionOf(record)).reduce((now, step) => step(now), record);
}

/** Reads settings from whatever was stored: never throws, a broken or missing value becomes its default. */
export function parseSettings(stored: unknown): Settings {
  const record = migrateSettings(stored);
  return {
    points: pick('points', record),
    theme: pick('theme', record),
    copyFormat: pick('copyFormat', record),
    copyDetail: pick('copyDetail', record),
    copyPeople: pick('copyPeople', record),
    copyLinks: pick('copyLinks', record),
  };
}

/**
 * What to store for a change: it alone, so that two devices changing two settings do not undo each other; once after
 * an update all that was stored, in the new form. What a newer Lede stored keeps its version.
 */
export function settingsToStore(stored: unknown, change: Partial<Settings>): Stored {
  const version = versionOf(recordOf(stored));
  if (version >= settingsVersion) return { ...change };
  return { ...migrateSettings(stored), ...change, version: settingsVersion };
}
