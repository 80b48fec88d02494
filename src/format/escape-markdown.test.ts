import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['*bold* _word_ `code`', '\\*bold\\* \\_word\\_ \\`code\\`'],
  ['[a](javascript:x)', '\\[a\\](javascript\\:x)'],
  ['![a](http://x/y.png)', '\\!\\[a\\](http\\://x/y.png)'],
  ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['# heading', '\\# heading'],
  ['1. first', '1\\. first'],
  ['12) twelfth', '12\\) twelfth'],
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['a | b', 'a \\| b'],
  ['see www.example.com', 'see www\\.example.com'],
  ['~~gone~~ ==marked== %%hidden%% $x$', '\\~\\~gone\\~\\~ \\==marked\\== \\%%hidden\\%% \\$x\\$'],
  [':smile:', '\\:smile:'],
  ['back\\slash', 'back\\\\slash'],
  ['mail@example.com', 'mail\\@example.com'],
])('%s is shown as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each(['It rose 3.5 percent (again), he said: "no".', 'Half-time 2-1 at 12:30', 'Ärger in Zürich – 東京で'])(
  '%s needs nothing',
  (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  },
);
