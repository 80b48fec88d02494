import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const said = 'The bridge over the Alder has been closed since the floods of the spring. Nobody knows when it will open again, says the board.';
const more = 'The buses go by the mill until then, and the walk to the station takes <em>half an hour</em>. The board meets again in June.';
const story = `<h1>The bridge stays closed</h1><div class="article-body">${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `<p>${said} It was built in 190${n}.</p><p>${more}</p>`).join('')}<p>Stone &amp; iron are dear this year.</p></div>`;
const read = (html: string): readonly string[] => readArticle(new JSDOM(html, { url: 'https://news.test/bridge' }).window.document)?.blocks.map(({ text }) => text) ?? [];

describe('a page that an unclosed element swallowed', () => {
  it.each(['iframe', 'noembed', 'noframes'])('is read out of the %s that has no end', (tag) => {
    expect(read(`<body><noscript><${tag}>${story}</body>`)).toContain(`${said} It was built in 1903.`);
  });
  it('gives sentences that stand in its source letter by letter, and no other', () => {
    const texts = read(`<body><noscript><iframe>${story}</body>`);
    expect(texts).toContain('The board meets again in June.');
    expect(texts.filter((text) => /half an hour|Stone/.test(text))).toEqual([]);
  });
  it('is not looked for where the page shows something itself', () => {
    expect(read(`<body><iframe><p>Swallowed words, and many of them.</p></iframe>${story}</body>`).join(' ')).not.toContain('Swallowed');
  });
  it('is none where a frame holds a few words', () => expect(read('<body><iframe><p>Your browser shows no frames.</p></iframe></body>')).toEqual([]));
  it('runs nothing', () => {
    const { window } = new JSDOM(`<body><noframes>${story}<script>window.ran = true</script><img src="x" onerror="window.ran = true"></noframes></body>`, { url: 'https://news.test/bridge', runScripts: 'dangerously' });
    expect(readArticle(window.document)).not.toBeNull();
    expect(Object.hasOwn(window, 'ran')).toBe(false);
  });
});
