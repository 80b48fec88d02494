import { describe, expect, test } from 'vitest';
import { hears } from './hears.ts';

const self = { id: 'lede', address: 'chrome-extension://lede/' };
const tab = { id: 7 };

describe('a page hears the extension', () => {
  test.each([
    ['its popup', { id: 'lede', url: 'chrome-extension://lede/popup/index.html' }],
    ['its options, which stand in a tab', { id: 'lede', url: 'chrome-extension://lede/options/index.html', tab }],
    ['its background, which has no address', { id: 'lede' }],
  ])('%s', (_who, speaker) => expect(hears('extension', speaker, self)).toBe(true));

  test.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['nobody', {}],
    ['a page', { id: 'lede', url: 'https://news.test/', tab, frameId: 0 }],
    ['a page whose address looks like ours', { id: 'lede', url: 'https://news.test/chrome-extension://lede/', tab }],
    ['a script in a page without an address', { id: 'lede', tab }],
    ['an extension whose id begins like ours', { id: 'lede', url: 'chrome-extension://lede2/popup.html' }],
  ])('and not %s', (_who, speaker) => expect(hears('extension', speaker, self)).toBe(false));
});

describe('the background hears its popup, and its scripts in pages', () => {
  test('the popup', () => expect(hears('all', { id: 'lede', url: 'chrome-extension://lede/popup/index.html' }, self)).toBe(true));

  test('in the top frame', () => expect(hears('all', { id: 'lede', url: 'https://news.test/', tab, frameId: 0 }, self)).toBe(true));

  test.each([
    ['in a frame', { id: 'lede', url: 'https://news.test/', tab, frameId: 3 }],
    ['out of a tab', { id: 'lede', url: 'https://news.test/', frameId: 0 }],
    ['of another extension', { id: 'other', url: 'https://news.test/', tab, frameId: 0 }],
    ['of nobody', { tab, frameId: 0 }],
  ])('and not %s', (_where, speaker) => expect(hears('all', speaker, self)).toBe(false));
});
