import { readFileSync } from 'node:fs';

const folder = new URL('../pages/', import.meta.url);

/** The HTML of a fixture page. */
export const fixture = (slug: string): string => readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');

export const harbourPoints = [
  'The ferries will sail again from the first of May.',
  'Norland pays for the new breakwater.',
  'Fishing rights stay as they are until 2030.',
  'The customs house becomes a museum.',
  'The next round is in September, in Norland.',
] as const;
