import type { BlockKind } from '../../model.ts';
import { rememberWords } from '../../text/remember-words.ts';

/** Elements whose text is nothing that the page shows to be read. */
const SKIPPED: ReadonlySet<string> = new Set(
  'applet area audio base canvas col colgroup datalist embed frame frameset head iframe input link map meta meter noembed noframes noscript object option optgroup param progress script select source style svg textarea title track video'.split(' '),
);

/** Elements that stand on lines of their own, with the kind of the text directly in them. */
const TAGS: readonly (readonly [kind: BlockKind, tags: string])[] = [
  ['other', 'address article aside body center details dialog dir div dl fieldset footer form header hgroup hr legend main menu nav ol search section table tbody tfoot thead ul'],
  ['quote', 'blockquote'],
  ['caption', 'caption figcaption figure'],
  ['paragraph', 'dd dt p summary'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['item', 'li'],
  ['code', 'listing plaintext pre xmp'],
  ['row', 'tr'],
];
const BLOCKS: ReadonlyMap<string, BlockKind> = new Map(TAGS.flatMap(([kind, tags]) => tags.split(' ').map((tag): [string, BlockKind] => [tag, kind])));

/** Elements that open a list of `<li>`. */
const LISTS: ReadonlySet<string> = new Set(['dir', 'menu', 'ol', 'ul']);

/** Elements whose bold text counts as emphasis. */
const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);

/** Containers that name themselves by `aria-label` or `title`. */
export const LABELLED: ReadonlySet<string> = new Set('aside details div dl figure menu ol section ul'.split(' '));

/** Elements that may hold an open shadow root; custom elements may too. */
const HOSTS: ReadonlySet<string> = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Elements that Readability tells apart. Another that stands on lines of its own is a `div` to it, and so are names that no parser would make. */
const COPIED: ReadonlySet<string> = new Set(
  'a address article blockquote caption code dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header li main ol p pre section table tbody td tfoot th thead tr ul'.split(' '),
);
/** What Readability removes from any article, or takes for none. */
const LEFT_OUT: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

/** What the name of an element says of it. */
export interface TagRole {
  readonly isSkipped: boolean;
  /** Of the text directly in it; undefined for one that stands in its surroundings' lines. */
  readonly kind: BlockKind | undefined;
  readonly isList: boolean;
  readonly isStrong: boolean;
  readonly mayHost: boolean;
  readonly isCopied: boolean;
  readonly isLeftOut: boolean;
}

/** Every element is asked all of this: it is looked up once. */
export const roleOfTag = rememberWords((tag): TagRole => ({
  isSkipped: SKIPPED.has(tag), kind: BLOCKS.get(tag), isList: LISTS.has(tag), isStrong: STRONG.has(tag), mayHost: HOSTS.has(tag) || tag.includes('-'), isCopied: COPIED.has(tag), isLeftOut: LEFT_OUT.has(tag),
}));
