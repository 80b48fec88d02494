// What the reader can set. The defaults are the schema: a stored value that does not fit falls back by itself, alone.

/** How many points Lede chooses where the page has none of its own: by length, or a fixed number. */
export type PointCount = 'auto' | 3 | 5 | 7;
/** The reader's count as `summarize` takes it. */
export const optionsFor = (points: PointCount): { maxPoints?: number } => (points === 'auto' ? {} : { maxPoints: points });
export type Theme = 'auto' | 'light' | 'dark';
/** What one click on copy puts on the clipboard: plain and rich text together, or Markdown. */
export type CopyFormat = 'rich' | 'markdown';

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

const isChoice = <K extends keyof Settings>(key: K, value: unknown): value is Settings[K] =>
  settingChoices[key].some((choice) => choice === value);

const pick = <K extends keyof Settings>(key: K, stored: Readonly<Record<string, unknown>>): Settings[K] => {
  const value = stored[key];
  return isChoice(key, value) ? value : defaultSettings[key];
};

/** Reads settings from whatever was stored: never throws, a broken or missing value becomes its default. */
export function parseSettings(stored: unknown): Settings {
  const record: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    points: pick('points', record),
    theme: pick('theme', record),
    copyFormat: pick('copyFormat', record),
    copyDetail: pick('copyDetail', record),
    copyPeople: pick('copyPeople', record),
    copyLinks: pick('copyLinks', record),
  };
}
