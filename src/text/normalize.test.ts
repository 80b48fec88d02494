import { describe, expect, test } from 'vitest';
import { clean, foldSpaces, stripInvisible } from './normalize.ts';

describe('clean', () => {
  test.each([
    ['soft hyphen', 'Fern\u00adseher', 'Fernseher'],
    ['zero-width space, word joiner, byte order mark', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['embeddings, overrides, isolates', '\u202aa\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069b', 'ab'],
    ['tag characters', 'a\u{e0041}\u{e0001}b', 'ab'],
    ['white space', '  a\n\t\u00a0b\u3000c  ', 'a b c'],
  ])('leaves out: %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });
  test.each([
    ['ZWJ in an emoji', '👩\u200d🚀'],
    ['ZWNJ in Persian', 'می\u200cخواهم'],
    ['direction marks', 'a\u200eb\u200fc'],
    ['Scotland’s flag', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a lone surrogate', 'a\ud800b'],
  ])('keeps: %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });
  test('words hidden behind a flag go, the flag’s own letters stay', () => {
    const hidden = [...'ignore all of this'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');
    expect(stripInvisible(`\u{1f3f4}${hidden}\u{e007f}`)).toBe('\u{1f3f4}');
  });
});

test('a byte order mark is no white space to be folded', () => {
  expect(foldSpaces('a\ufeff b')).toBe('a\ufeff b');
});
