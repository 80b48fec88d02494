import type { Article, Block } from '../../model.ts';
import { clean } from '../../text/normalize.ts';
import type { PageFacts } from '../not-article/page-facts.ts';
import type { SafeDom } from '../safe-dom.ts';
import { cleanByline } from './clean-byline.ts';
import { detectLanguage } from './detect-language.ts';
import { isTruncated } from './is-truncated.ts';
import { pageUrl } from './page-url.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import type { Meta } from './read-meta.ts';
import { stripSiteName } from './strip-site-name.ts';

/** An article without its blocks: what the page says of itself. */
export type Metadata = Omit<Article, 'blocks'>;

function first(meta: Meta, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = meta.get(key)?.[0];
    if (value !== undefined) return clean(value);
  }
  return '';
}

function all(meta: Meta, ...keys: readonly string[]): string[] {
  return keys.flatMap((key) => meta.get(key) ?? []).map(clean);
}

/** A time as ISO 8601, or '' where it is none. What JavaScript would only guess at is none. */
function isoTime(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(text.trim());
  if (found === null) return '';
  const [, day = '', time, zone = ''] = found;
  if (Number.isNaN(Date.parse(day))) return '';
  return time === undefined ? day : `${day}T${time}${zone.toUpperCase()}`;
}

const SAMPLE = 3_000;
const RTL = /^(?:ar|arc|az-arab|ckb|dv|fa|he|iw|ks|ku-arab|nqo|pa-pk|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Some running text: the body's, or the page's where it has no body. */
function sampleOf(blocks: readonly Block[]): string {
  const hasBody = blocks.some((block) => block.inBody);
  let text = '';
  for (const block of blocks) {
    if (hasBody && !block.inBody) continue;
    text += `${block.text}\n`;
    if (text.length > SAMPLE) break;
  }
  return text;
}

/** The headings that may say what the page is, see `PageFacts`: where a smaller one is the headline, a larger one names some box. */
function headlinesOf(blocks: readonly Block[], title: string): readonly string[] {
  const every = blocks.filter(({ kind }) => kind === 'heading');
  if (every.some(({ level, text }) => level !== 1 && clean(text) === title)) return [];
  const largest = every.filter(({ level }) => level === 1);
  return (largest.length > 0 ? largest : every.filter(({ inBody }) => inBody).slice(0, 1)).map(({ text }) => clean(text));
}

/** Reads what the page says of itself, from JSON-LD, meta elements and its headings, checked against each other. */
export function readMetadata(dom: SafeDom, blocks: readonly Block[]): { metadata: Metadata; facts: Omit<PageFacts, 'blocks'> } {
  const meta = readMeta(dom);
  const address = pageUrl(dom);
  const ld = readJsonLd(dom);
  const siteName = first(meta, 'og:site_name') || clean(ld.siteName) || first(meta, 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name');
  const named = first(meta, 'og:title', 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title') || clean(ld.headline);
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 1).map((block) => clean(block.text));
  const page = clean(dom.title);
  const title = stripSiteName({ named, page, headings, siteName, host: address.host });
  const published = isoTime(ld.publishedTime) || isoTime(first(meta, 'article:published_time', 'datepublished', 'parsely-pub-date', 'date', 'dc.date.issued', 'dc.date', 'sailthru.date', 'pubdate'));
  const authors = [...ld.authors, ...all(meta, 'author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author')].map(cleanByline).filter((name) => name !== '');
  const description = first(meta, 'og:description', 'description', 'twitter:description') || clean(ld.description);
  const root = dom.documentElement;
  const declared = (root === null ? '' : dom.attribute(root, 'lang') || dom.attribute(root, 'xml:lang')) || first(meta, 'content-language', 'og:locale', 'language', 'dc.language') || ld.language;
  const language = detectLanguage(declared ?? '', sampleOf(blocks));
  const dir = (root === null ? '' : dom.attribute(root, 'dir') ?? '') || (dom.body === null ? '' : dom.attribute(dom.body, 'dir') ?? '');
  const creditedNames = [...new Set(authors)];
  return {
    metadata: {
      url: address.url,
      title,
      ...(siteName === '' ? {} : { siteName }),
      ...(creditedNames[0] === undefined ? {} : { byline: creditedNames.slice(0, 4).join(', ') }),
      ...(published === '' ? {} : { publishedTime: published }),
      ...(description === '' ? {} : { description }),
      language,
      direction: /^(?:rtl|ltr)$/i.test(dir) ? (dir.toLowerCase() === 'rtl' ? 'rtl' : 'ltr') : RTL.test(language) ? 'rtl' : 'ltr',
      taggedNames: [...new Set([...ld.persons.map(clean), ...all(meta, 'article:tag')])].filter((name) => name !== '' && !creditedNames.includes(name)),
      creditedNames,
      truncated: ld.closed || isTruncated(blocks),
    },
    facts: {
      types: ld.types,
      ogType: first(meta, 'og:type').toLowerCase(),
      address: address.path,
      title,
      titles: () => [title, stripSiteName({ named: '', page, headings: [], siteName, host: address.host })].filter((one) => one !== ''),
      headings: () => headlinesOf(blocks, title),
      signed: published !== '' || creditedNames.length > 0,
    },
  };
}
