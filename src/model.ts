// The data that flows from a page to the reader. Everything here is readonly and JSON-safe;
// optional fields are left out, never `undefined`. Blocks, of which a page has hundreds, have every field, so that an
// engine knows all of them by one shape.

/** What a block is on the page. `other` is text that stands in no element of its own kind (bare text in a `<div>`). */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'row' | 'code' | 'other';

/** The list that an `item` block stands in. */
export interface ListPlace {
  /** The same for all items of one list element, unique on the page. */
  readonly id: number;
  readonly ordered: boolean;
  /** 1 for a list that stands in no other list. */
  readonly depth: number;
  /** Position among the items of its list, from 0. */
  readonly index: number;
  /** How many items the list has. */
  readonly size: number;
  /** The number that the browser would show (`start`, `reversed`, `value` minded); null where the list is not ordered. */
  readonly value: number | null;
  /** True on the second and later blocks of one and the same item. */
  readonly continued: boolean;
}

/**
 * A stretch of the page's text, in the order of the page. A page is a flat list of these: everything
 * the rules for points and people need to know about layout is in here, and nothing of the DOM.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The text as it stands in the page (soft hyphens and the like kept), white space folded to one space, `<br>` to '\n', ends trimmed. Never empty. */
  readonly text: string;
  /** Of a heading: 1–6; else 0. */
  readonly level: number;
  /** Of an item, and of blocks inside one (`kind` may then be 'paragraph' or 'heading'); else null. */
  readonly list: ListPlace | null;
  /** Half-open [start, end) stretches of `text` that are bold or strong, in order. */
  readonly strong: readonly (readonly [number, number])[];
  /** Half-open [start, end) stretches of `text` that are links, in order. */
  readonly links: readonly (readonly [number, number])[];
  /** Lower-case words of class, id, role, itemprop and data-testid of the element itself and its nearest three containers, joined by spaces, nearest first. */
  readonly hint: string;
  /** `aria-label` or `title` of the nearest labelled container that is a list, section, aside, figure, details or div, or the words of the button that it begins with; '' where there is none. */
  readonly label: string;
  /** Ids of the containing elements, outermost first (body left out). Two blocks stand in the same box when they share a prefix. Ids rise in the order of the page. */
  readonly path: readonly number[];
  /** Tag names (lower case) of the same containers, one for one; the last is the block's own element. */
  readonly tags: readonly string[];
  /** True where Readability took it as part of the article's body. */
  readonly inBody: boolean;
  /** A number that stands before the block in an element of its own or in a picture's alt text ('1.' '#3'), as written; '' where there is none. */
  readonly marker: string;
}

/** A page that has been read: what it says of itself, and all its text as blocks. */
export interface Article {
  /** Canonical where the page names one of its own origin, else its address; without credentials. */
  readonly url: string;
  /** The headline, without the site's name. */
  readonly title: string;
  readonly siteName?: string;
  /** Who wrote it, without 'By'. */
  readonly byline?: string;
  /** ISO 8601, with zone where the page gives one. */
  readonly publishedTime?: string;
  /** The standfirst or description that the page gives. */
  readonly description?: string;
  /** BCP 47; 'und' where it cannot be told. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Names that the page's own data (JSON-LD Person, article:tag and the like) gives, bylines left out. */
  readonly taggedNames: readonly string[];
  /** Names that the page gives as authors, editors or photographers. */
  readonly creditedNames: readonly string[];
  /** All of the page's text, in order, body and beside it. */
  readonly blocks: readonly Block[];
  /** True where the page says that the rest stands behind a wall (isAccessibleForFree false, a paywall box at the end of the text). */
  readonly truncated: boolean;
}

/** The way back into the page: a text selector as in the W3C's Web Annotation model. White space counts as folded. */
export interface Quote {
  /** The words as they stand in the page, every character kept. */
  readonly exact: string;
  /** Up to 32 characters before, where the block has any. */
  readonly prefix?: string;
  /** Up to 32 characters after, where the block has any. */
  readonly suffix?: string;
}

/** A sentence of a block. */
export interface Sentence {
  /** Clean text for reading (soft hyphens, zero-width and bidi controls left out). */
  readonly text: string;
  readonly quote: Quote;
  /** Index into Article.blocks. */
  readonly block: number;
  /** Half-open place in the block's text. */
  readonly start: number;
  readonly end: number;
}

/** One key point. */
export interface KeyPoint {
  /** The author's own number where there is one (a countdown keeps 10, 9, 8 …), else its position from 1. */
  readonly number: number;
  /** The article's words, without the number: the numbered paragraph, list item or heading itself. */
  readonly text: string;
  /** The blocks after it up to the next number, a newline between them. */
  readonly detail?: string;
  /** Its first sentence, as it stands in the page. */
  readonly quote: Quote;
  /** Indices into Summary.people. */
  readonly people: readonly number[];
}

/** Where points come from. */
export type PointSource = 'numbered' | 'highlights' | 'extracted';

/** Points that belong together. */
export interface KeyPointSet {
  /** By the author's numbers, from the publisher's own box, or chosen by Lede. */
  readonly source: PointSource;
  readonly points: readonly KeyPoint[];
  /** How many the headline or the numbering promises ('7 things …'). */
  readonly promised?: number;
  /** True where the page says that its highlights were written by a machine. */
  readonly machineMade?: true;
}

/** A real person named in the article. */
export interface Person {
  /** The fullest form of the name that the page gives, without title or honorific. */
  readonly name: string;
  /** Every shorter or other form that the page uses. */
  readonly aliases: readonly string[];
  /** The page's own words for what the person is or does. */
  readonly role?: string;
  /** The sentence that the role was taken from. */
  readonly roleQuote?: Quote;
  /** One for each time the person is named, in the order of the page: the sentence, narrowed to the name with its surroundings. */
  readonly mentions: readonly Quote[];
}

/** What the reader gets. */
export interface Summary {
  readonly url: string;
  readonly title: string;
  readonly siteName?: string;
  readonly byline?: string;
  readonly publishedTime?: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly wordCount: number;
  readonly readingMinutes: number;
  /** Best first. */
  readonly keyPoints: readonly [KeyPointSet, ...KeyPointSet[]];
  /** Most central first. */
  readonly people: readonly Person[];
  /** True where the article goes on behind a wall. */
  readonly truncated?: true;
}

/** What the reader wants on the clipboard, with the words of the reader's language that belong in it. */
export interface CopyChoice {
  readonly format: 'rich' | 'markdown';
  /** Index into Summary.keyPoints. */
  readonly set: number;
  /** Index into that set's points: this one alone. Left out: all of them. */
  readonly point?: number;
  readonly detail: boolean;
  readonly people: boolean;
  /** For each point of the set the text fragment ('#:~:text=…') that leads to it, null where none does. Left out: no links to points. */
  readonly fragments?: readonly (string | null)[];
  readonly words: {
    /** Who made the points: 'Numbered by the author'. */
    readonly source: string;
    /** The heading of the people. */
    readonly people: string;
    /** The day of publication, readable; left out where it is not known. */
    readonly date?: string;
  };
}

/** What goes onto the clipboard; `html` is left out for Markdown. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** What became of a copy. `blocked`: the page stopped it. */
export type CopyOutcome = 'copied' | 'blocked' | 'failed';

/** Why a page could not be read. `gone`: it went away before it answered; `updated`: Lede was updated under an open page; `unexpected`: anything else. */
export type FailureReason = 'gone' | 'updated' | 'unexpected';

/** The parts of a text fragment, unencoded: `#:~:text=prefix-,start,end,-suffix`. */
export interface TextDirective {
  readonly start: string;
  /** Left out where `start` is the whole text. */
  readonly end?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
