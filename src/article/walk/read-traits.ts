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
  readonly href: string;
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
  hidden: false, silent: false, testid: '', className: '', id: '', role: '', itemprop: '', rel: '', label: '', alt: '', href: '', name: '', level: 2, shadowMode: '', start: null, value: null, reversed: false, count: '', block: false, decimal: false,
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
  let level = 2;
  let hidden = false, silent = false, reversed = false, block = false, decimal = false;
  let className = '', id = '', role = '', itemprop = '', rel = '', label = '', title = '', alt = '', href = '', name = '', shadowMode = '', testid = '', count = '';
  let start: string | null = null, value: string | null = null;
  for (let i = 0; i < names.length; i++) {
    switch (names[i]) {
      case 'class': className = read(dom, element, 'class'); break;
      case 'id': id = read(dom, element, 'id'); break;
      case 'role': role = read(dom, element, 'role').trim().toLowerCase(); break;
      case 'itemprop': itemprop = read(dom, element, 'itemprop'); break;
      case 'data-testid': testid = read(dom, element, 'data-testid'); break;
      case 'rel': rel = read(dom, element, 'rel'); break;
      case 'aria-label': label = read(dom, element, 'aria-label').trim(); break;
      case 'title': title = read(dom, element, 'title').trim(); break;
      case 'alt': alt = read(dom, element, 'alt'); break;
      case 'href': href = read(dom, element, 'href'); break;
      case 'name': name = read(dom, element, 'name'); break;
      case 'aria-level': level = Math.min(6, Math.max(1, Number.parseInt(read(dom, element, 'aria-level'), 10) || 2)); break;
      case 'shadowrootmode': shadowMode = read(dom, element, 'shadowrootmode'); break;
      case 'start': start = read(dom, element, 'start'); break;
      case 'value': value = read(dom, element, 'value'); break;
      case 'reversed': reversed = true; break;
      case 'hidden': hidden = true; break;
      case 'aria-hidden': silent = read(dom, element, 'aria-hidden') === 'true'; break;
      case 'style': {
        const style = read(dom, element, 'style');
        hidden ||= HIDING.test(style);
        block = BLOCK.test(style);
        decimal = DECIMAL.test(style);
        break;
      }
      case 'data-counter': case 'data-num': case 'data-number': case 'data-rank': case 'data-step': count = read(dom, element, names[i] ?? '').trim(); break;
      default:
    }
  }
  return { hidden, silent, testid, className, id, role, itemprop, rel, label: label === '' ? title : label, alt, href, name, level, shadowMode, start, value, reversed, count: count !== '' && COUNT.test(count) ? count : '', block, decimal };
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
  return foldSpaces(all).trim().toLowerCase();
}
