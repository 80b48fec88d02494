import type { SafeDom } from '../safe-dom.ts';

/** What a page's JSON-LD says of the article. It is the page's word: types are checked, sizes bounded. */
export interface JsonLd {
  readonly headline: string;
  readonly description: string;
  readonly publishedTime: string;
  readonly siteName: string;
  readonly language: string;
  /** `@type` of the page's things, lower case. */
  readonly types: ReadonlySet<string>;
  readonly authors: readonly string[];
  readonly persons: readonly string[];
  readonly closed: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const LONGEST = 1_000_000;
const MOST_SCRIPTS = 20;
const MOST_THINGS = 2_000;
const MOST_NAMES = 200;
const ARTICLE = /(?:article|blogposting|report|liveblogposting)$/;
const CREDITS = ['author', 'creator', 'editor', 'contributor', 'photographer'];
/** Properties that hold other things than the article's own. */
const SHELVES: ReadonlySet<string> = new Set(['comment', 'isRelatedTo', 'itemListElement', 'potentialAction', 'relatedLink', 'review']);

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function string(value: unknown): string {
  return typeof value === 'string' && value.length <= 5_000 ? value.trim() : '';
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string').map((type) => type.toLowerCase());
}

/** Every thing in the page's scripts, in order, without recursion. */
function* thingsIn(scripts: readonly string[]): Generator<Thing> {
  let left = MOST_THINGS;
  for (const script of scripts) {
    const stack: unknown[] = [parse(script)];
    while (stack.length > 0 && left > 0) {
      const value = stack.pop();
      if (Array.isArray(value)) for (const item of value.slice(0, MOST_THINGS).reverse()) stack.push(item);
      if (!isThing(value)) continue;
      left--;
      yield value;
      for (const key of Object.keys(value).reverse()) {
        const inner = value[key];
        if (typeof inner === 'object' && inner !== null && !SHELVES.has(key)) stack.push(inner);
      }
    }
  }
}

/** What old pages put around a script, for browsers that knew none. */
const WRAPPING = /^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/g;

/** Hardly any script is wrapped, and to look for it takes longer than to parse: it is taken off where nothing else helps. */
const parse = (script: string): unknown => parsed(script) ?? parsed(script.replace(WRAPPING, ''));

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function namesOf(value: unknown): string[] {
  return listOf(value).slice(0, MOST_NAMES).flatMap((one) => {
    if (typeof one === 'string') return [string(one)];
    if (!isThing(one) || typesOf(one).some((type) => type.includes('organization'))) return [];
    return listOf(one.name).map(string);
  }).filter((name) => name !== '');
}

/** Reads the page's JSON-LD; whatever is malformed counts as not there. */
export function readJsonLd(dom: SafeDom): JsonLd {
  const scripts = dom.all('script').filter((script) => dom.attribute(script, 'type')?.trim().toLowerCase() === 'application/ld+json')
    .slice(0, MOST_SCRIPTS).map((script) => dom.textContent(script)).filter((text) => text.length <= LONGEST);
  const types = new Set<string>(), authors = new Set<string>(), persons = new Set<string>();
  let article: Thing | null = null;
  let siteName = '';
  let closed = false;
  if (scripts.length > 0) for (const thing of thingsIn(scripts)) {
    const own = typesOf(thing);
    for (const type of own) if (types.size < MOST_NAMES) types.add(type);
    if (own.includes('person')) for (const name of namesOf(thing)) if (persons.size < MOST_NAMES) persons.add(name);
    if (own.includes('website') && siteName === '') siteName = string(thing.name);
    for (const key of CREDITS) for (const name of namesOf(thing[key])) authors.add(name);
    if (!own.some((type) => ARTICLE.test(type))) continue;
    article ??= thing;
    if (/^(?:false|https?:\/\/schema\.org\/false)$/i.test(String(thing.isAccessibleForFree))) closed = true;
  }
  const publisher = article === null ? undefined : listOf(article.publisher)[0];
  return {
    headline: string(article?.headline),
    description: string(article?.description),
    publishedTime: string(article?.datePublished),
    siteName: (isThing(publisher) ? string(publisher.name) : '') || siteName,
    language: string(article?.inLanguage),
    types,
    authors: [...authors],
    persons: [...persons].filter((name) => !authors.has(name)),
    closed,
  };
}
