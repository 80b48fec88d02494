import type { Candidate } from '../candidate.ts';

const WORDS = new Set(['ad', 'ads', 'advert', 'advertisement', 'author-bio', 'authorbio', 'bio', 'byline', 'caption', 'comments', 'cookie', 'copyright', 'correction', 'credit', 'disclaimer', 'disclosure', 'donate', 'donation', 'figcaption', 'footer', 'newsletter', 'paywall', 'promo', 'promotion', 'recirc', 'related', 'share', 'sharing', 'sponsor', 'sponsored', 'subscribe', 'subscription', 'tags', 'teaser']);

/** Stands in a box that its class names as something beside the text, unless most of the text stands in such a box. */
export function asideBox({ block, prevailing }: Candidate): boolean {
  return block.hint.split(' ').some((word) => WORDS.has(word) && !prevailing.has(word));
}
