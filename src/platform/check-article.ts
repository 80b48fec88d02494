import type { Article, Block, ListPlace } from '../model.ts';
import { isBoolean, isNumber, isString, listOf, oneOf, optional, orNull, shaped, type Check } from './checks.ts';

const isStretch = (value: unknown): value is readonly [number, number] => listOf(isNumber)(value) && value.length === 2;

const isListPlace = shaped<ListPlace>({
  id: isNumber,
  ordered: isBoolean,
  depth: isNumber,
  index: isNumber,
  size: isNumber,
  value: orNull(isNumber),
  continued: isBoolean,
});

const isBlock = shaped<Block>({
  kind: oneOf(['heading', 'paragraph', 'item', 'quote', 'caption', 'row', 'code', 'other']),
  text: isString,
  level: isNumber,
  list: orNull(isListPlace),
  strong: listOf(isStretch),
  links: listOf(isStretch),
  hint: isString,
  label: isString,
  path: listOf(isNumber),
  tags: listOf(isString),
  inBody: isBoolean,
  marker: isString,
});

/** A page that has been read, as it sends itself: text only, every field of its kind. */
export const isArticle: Check<Article> = shaped<Article>({
  url: isString,
  title: isString,
  siteName: optional(isString),
  byline: optional(isString),
  publishedTime: optional(isString),
  description: optional(isString),
  language: isString,
  direction: oneOf(['ltr', 'rtl']),
  taggedNames: listOf(isString),
  creditedNames: listOf(isString),
  blocks: listOf(isBlock),
  truncated: isBoolean,
});
