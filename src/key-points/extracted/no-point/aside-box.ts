import type { Candidate } from '../candidate.ts';

const WHOLE: ReadonlySet<string> = new Set(['ad', 'ads', 'correction', 'related', 'tags', 'teaser']);
/** These say so as a part of a longer name too (`c-newsletter-modal__text`). The others stand there for more: a story may have an `article__teaser` at its head, and `has-ads`. */
const PARTS: ReadonlySet<string> = new Set(['advert', 'advertisement', 'authorbio', 'bio', 'byline', 'caption', 'comments', 'cookie', 'copyright', 'credit', 'disclaimer', 'disclosure', 'donate', 'donation', 'figcaption', 'footer', 'newsletter', 'paywall', 'promo', 'promotion', 'recirc', 'share', 'sharing', 'sponsor', 'sponsored', 'subscribe', 'subscription']);

/** Most hints have none of them, and are not taken apart. */
const ANY = new RegExp(`(?:^|[ _-])(?:${[...WHOLE, ...PARTS].join('|')})(?![^ _-])`);

/** Stands in a box that its class names as something beside the text, unless most of the text stands in such a box. */
export function asideBox({ block, prevailing }: Candidate): boolean {
  return ANY.test(block.hint) && block.hint.split(' ').some((word) => !prevailing.has(word) && (WHOLE.has(word) || word.split(/[-_]+/).some((part) => PARTS.has(part))));
}
