import { foldSpaces } from '../../text/normalize.ts';
import type { SafeDom } from '../safe-dom.ts';

/** What the walk needs to know of an element's attributes. */
export interface Traits {
  readonly hidden: boolean;
  /** Marked as nothing to be read aloud: most of it says nothing, but a number does. */
  readonly silent: boolean;
  readonly testid: string;
  readonly className: string;
  readonly id: string;
  readonly role: string;
  readonly itemprop: string;
  readonly rel: string;
  readonly label: string;
  readonly alt: string;
  readonly name: string;
  /** Of an ARIA heading: 1–6. */
  readonly level: number;
  /** A template's `shadowrootmode`. */
  readonly shadowMode: string;
  readonly start: string | null;
  readonly value: string | null;
  readonly reversed: boolean;
  /** The number that an attribute carries for a style sheet to show; '' where there is none. */
  readonly count: string;
  /** True where the element's own style has it stand on lines of its own. */
  readonly block: boolean;
  /** True where the element's own style numbers the items of a list. */
  readonly decimal: boolean;
}

const PLAIN: Traits = {
  hidden: false, silent: false, testid: '', className: '', id: '', role: '', itemprop: '', rel: '', label: '', alt: '', name: '', level: 2, shadowMode: '', start: null, value: null, reversed: false, count: '', block: false, decimal: false,
};

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item)/i;
const DECIMAL = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*\bdecimal/i;
const COUNT = /^0?[1-9]\d?$/;

/** An attribute longer than this says nothing that a rule could use. */
const LONGEST = 500;

/** Reads an element's attributes once. */
export function readTraits(dom: SafeDom, element: Node): Traits {
  const names = dom.attributeNames(element);
  if (names.length === 0) return PLAIN;
  const traits: { -readonly [name in keyof Traits]: Traits[name] } = { ...PLAIN };
  let title = '';
  for (let i = 0; i < names.length; i++) {
    const attribute = names[i] ?? '';
    switch (attribute) {
      case 'class': traits.className = read(dom, element, attribute); break;
      case 'data-testid': traits.testid = read(dom, element, attribute); break;
      case 'role': traits.role = read(dom, element, attribute).trim().toLowerCase(); break;
      case 'aria-label': traits.label = read(dom, element, attribute).trim(); break;
      case 'title': title = read(dom, element, attribute).trim(); break;
      case 'id': case 'itemprop': case 'rel': case 'alt': case 'name': case 'start': case 'value': traits[attribute] = read(dom, element, attribute); break;
      case 'aria-level': traits.level = Math.min(6, Math.max(1, Number.parseInt(read(dom, element, attribute), 10) || 2)); break;
      case 'shadowrootmode': traits.shadowMode = read(dom, element, attribute); break;
      case 'reversed': case 'hidden': traits[attribute] = true; break;
      case 'aria-hidden': traits.silent = read(dom, element, attribute) === 'true'; break;
      case 'style': {
        const style = read(dom, element, attribute);
        traits.hidden ||= HIDING.test(style);
        traits.block = BLOCK.test(style);
        traits.decimal = DECIMAL.test(style);
        break;
      }
      case 'data-counter': case 'data-num': case 'data-number': case 'data-rank': case 'data-step': {
        const count = read(dom, element, attribute).trim();
        traits.count = COUNT.test(count) ? count : '';
        break;
      }
      default:
    }
  }
  if (traits.label === '') traits.label = title;
  return traits;
}

function read(dom: SafeDom, element: Node, name: string): string {
  const value = dom.attribute(element, name) ?? '';
  return value.length > LONGEST ? value.slice(0, LONGEST) : value;
}

/** The lower-case words of class, id, role, itemprop and data-testid. */
export function wordsOf({ className, id, role, itemprop, testid }: Traits): string {
  let all = className;
  if (id !== '') all += ` ${id}`;
  if (role !== '') all += ` ${role}`;
  if (itemprop !== '') all += ` ${itemprop}`;
  if (testid !== '') all += ` ${testid}`;
  // Every third box has none.
  return all === '' ? '' : foldSpaces(all).trim().toLowerCase();
}
