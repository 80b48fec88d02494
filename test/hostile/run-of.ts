import type { Outcome } from './check-page.ts';
import type { HostilePage } from './hostile-page.ts';
import { madePage } from './made-pages.ts';
import { namedPages } from './named-pages.ts';

/** The long form is asked for by `--mode long`. */
export const isLong = import.meta.env.MODE === 'long';
/** SEED=7 makes other pages; PAGE=41 looks at that one alone, PAGES=500 at so many. */
export const seed = Number(process.env['SEED'] ?? 1);
const only = process.env['PAGE'];

/** So many made pages, numbered; or the one that was asked for. */
export const numbers = (count: number): readonly number[] => (only === undefined ? Array.from({ length: Number(process.env['PAGES'] ?? count) }, (_, index) => index) : [Number(only)]);
export const made = (number: number): HostilePage => madePage(seed, number);
/** Pages longer than this many characters are looked at in the long form alone. */
const short = 200_000;
/** The named pages of this run, made one at a time. */
export function* named(): Generator<HostilePage> {
  for (const [name, make] of Object.entries(namedPages)) {
    const page = { name, ...make() };
    if (isLong || page.html.length < short) yield page;
  }
}

/** No page may take longer, in milliseconds. */
const longest = 10_000;

/** So often, in pages, a long run says how far it is. */
const milestone = 1_000;

/** Counts what came of the pages of a run, and prints it. */
export class Tally {
  private readonly where: string;
  readonly faults: string[] = [];
  private pages = 0;
  private summaries = 0;
  private thrown = 0;
  private changed = 0;
  private slow = 0;
  private ours = 0;
  private bare = 0;
  private slowest = '';
  private most = 0;

  constructor(where: string) {
    this.where = where;
  }

  add({ name, gives, html }: HostilePage, outcome: Outcome): void {
    this.pages++;
    const fault = (what: string): number => this.faults.push(`${name}: ${what}`);
    if (outcome.thrown !== '') this.thrown += Math.sign(fault(outcome.thrown));
    if (outcome.changed) this.changed += Math.sign(fault('the page is another one'));
    if (outcome.ours > longest) this.slow += Math.sign(fault(`took ${Math.round(outcome.ours / 1000)} s`));
    if (outcome.broken !== '') fault(outcome.broken);
    if (outcome.points !== null) this.summaries++;
    if ((gives === 'nothing') !== (outcome.points === null) && gives !== undefined) fault(outcome.points === null ? 'gives nothing' : `gives ${outcome.points.join(' | ').slice(0, 200)}`);
    if (gives === 'harbour' && outcome.points !== null && outcome.points.join('\n') !== harbourPoints.join('\n')) fault(`gives ${outcome.points.join(' | ').slice(0, 300)}`);
    if (outcome.bare !== null) {
      this.ours += outcome.ours;
      this.bare += outcome.bare;
    }
    if (outcome.ours > this.most) [this.most, this.slowest] = [outcome.ours, `${name} (${Math.round(html.length / 1000)} kB, ${(outcome.ours / 1000).toFixed(1)} s)`];
    if (this.pages % milestone === 0) console.log(`${this.where}: ${this.pages} so far, ${this.faults.length} faults`);
  }

  /** Our time as a multiple of bare Readability's, over the pages where both were taken. */
  get ratio(): number {
    return this.ours / this.bare;
  }

  print(): void {
    const row = [`${this.pages} pages (seed ${seed})`, `${this.summaries} summaries`, `${this.thrown} exceptions`, `${this.changed} pages changed`, `${this.slow} over ${longest / 1000} s`];
    if (this.bare > 0) row.push(`our time ${this.ratio.toFixed(2)} × bare Readability's`);
    console.log(`${this.where}: ${row.join(', ')}; slowest: ${this.slowest}`);
  }
}

const harbourPoints = [
  'The ferries will sail again from the first of May.',
  'Norland pays for the new breakwater.',
  'Fishing rights stay as they are until 2030.',
  'The customs house becomes a museum.',
  'The next round is in September, in Norland.',
];
