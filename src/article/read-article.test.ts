// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

/** jsdom takes seconds to build a page so deep; nothing here depends on the time. */
const JSDOM_IS_SLOW = 60_000;

const STORY = `<p>The ferry to Norrhamn will sail again from Monday, the harbour board said on Thursday after a week of talks with the crew.</p>
<p>Repairs to its engine had taken eleven days. Passengers were carried by bus meanwhile, at no charge to those who held a season ticket.</p>
<p>“We are sorry for the wait,” said Ida Brandt, who chairs the board. She promised that fares would stay as they are until the autumn.</p>
<p>The crew had asked for a second mechanic on board. They will have one from May, paid for by the county and the harbour together.</p>`;

function parse(body: string, head = '', url = 'https://news.example/ferry'): Document {
  return new DOMParser().parseFromString(`<!doctype html><html lang="en"><head><base href="${url}"><title>Ferry sails again</title>${head}</head><body>${body}</body></html>`, 'text/html');
}

const page = `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry sails again</h1>${STORY}</article><footer>All rights reserved.</footer>`;

describe('an article', () => {
  test('has its paragraphs in the body, the rest beside it', () => {
    const article = readArticle(parse(page));
    expect(article?.title).toBe('Ferry sails again');
    expect(article?.url).toBe('https://news.example/ferry');
    expect(article?.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.inBody)).toEqual([true, true, true, true]);
    expect(article?.blocks.some((block) => block.text.startsWith('Home'))).toBe(false);
    expect(article?.blocks.at(-1)?.text).toBe('All rights reserved.');
    expect(article?.blocks.at(-1)?.inBody).toBe(false);
  });

  test('leaves the document exactly as it was', () => {
    const document = parse(page);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is JSON-safe and the same twice', () => {
    const once = readArticle(parse(page));
    expect(once).not.toBeNull();
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(readArticle(parse(page))).toEqual(once);
  });

  test('is found where the page shows nothing but a template or a hidden box', () => {
    expect(readArticle(parse(`<div><template><article>${STORY}</article></template></div>`))?.blocks.length).toBe(4);
    expect(readArticle(parse(`<div style="display:none"><article>${STORY}</article></div>`))?.blocks.length).toBe(4);
  });

  test('is found under a long table that Readability takes for it', () => {
    const rows = Array.from({ length: 120 }, (_, i) => `<tr><td>Ward ${i}, north side</td><td>A councillor of the ward, with an office</td><td>ward${i}@council.example</td></tr>`).join('');
    const article = readArticle(parse(`<div><div><p>${STORY.replaceAll('</p>', '</p></div><div>')}</p></div></div><section><table>${rows}</table></section>`));
    expect(article?.blocks.filter((block) => block.kind === 'paragraph' && block.inBody).length).toBe(4);
  });

  test('keeps its body where a class about the layout calls the whole page a box beside, whatever is told in its foot', () => {
    const foot = ['Harbour', 'Sponsored', 'Signed', 'Old'].map((name) => `<div><div><div><div><p>${name} stories are written by people whom the harbour pays to do so. The desk has no part in writing or in choosing them, and reads them last of all, on the day they are printed.</p></div></div></div></div>`).join('<hr>');
    const article = readArticle(parse(`<div class="sidebar-layout"><div class="js-sidebar"><article><h1>Ferry sails again</h1>${STORY}</article></div></div>${foot}`));
    expect(article?.blocks.filter((block) => block.inBody).map(({ text }) => text.slice(0, 9))).toEqual(['The ferry', 'Repairs t', '“We are s', 'The crew ']);
  });
});

describe('no article', () => {
  test.each([
    ['an empty page', ''],
    ['a login wall', '<h1>Ferry sails again</h1><p>The ferry to Norrhamn will sail again from Monday, the harbour board said.</p><form><input></form>'],
    ['a front page', Array.from({ length: 8 }, (_, i) => `<article><h2><a href="/${i}">Headline number ${i} of the morning</a></h2><p>One sentence that says what the story at number ${i} is about, and no more.</p></article>`).join('')],
    ['a list of links', `<ul>${'<li><a href="/x">A story with a longish headline. And another. And a third.</a>'.repeat(20)}</ul>`],
    ['a player with its transcript', `<h1>Morning weather</h1><div class="video-player"></div><div class="transcript">${'WELL, GOOD MORNING EVERYBODY AND THANKS FOR WATCHING. IT IS GETTING COLDER OUT THERE. '.repeat(6)}</div>`],
  ])('%s', (_, body) => {
    expect(readArticle(parse(body))).toBeNull();
  });

  test('a page whose only headings say that there is nothing, but not a short story beside a box to log in', () => {
    const sorry = '<p>Sorry, what you are looking for does not exist or has moved to another place.</p><p>It may be that the link you followed is an old one. You can go back to the front page, or search for what you need.</p>';
    expect(readArticle(parse(`<h2>Page not found</h2>${sorry}`))).toBeNull();
    expect(readArticle(parse(`<h1>Log in</h1>${sorry}`))).toBeNull();
    expect(readArticle(parse(`<div><h1>Log in</h1></div><article><h2>Ferry sails again</h2>${STORY.split('\n').slice(0, 3).join('')}</article>`))).not.toBeNull();
  });

  test('the answer to a search, whatever its words', () => {
    expect(readArticle(parse(page, '', 'https://news.example/search?q=ferry'))).toBeNull();
  });

  test('an XML document, a frameset, a document without a body', () => {
    expect(readArticle(new DOMParser().parseFromString('<feed><title>Ferry. Ferry. Ferry.</title></feed>', 'application/xml'))).toBeNull();
    expect(readArticle(new DOMParser().parseFromString('<frameset><frame src="a"></frameset>', 'text/html'))).toBeNull();
    const bare = parse(page);
    bare.body.remove();
    expect(readArticle(bare)).toBeNull();
    bare.documentElement.remove();
    expect(readArticle(bare)).toBeNull();
  });
});

describe('hostile pages', () => {
  const named = ['body', 'head', 'title', 'documentElement', 'implementation', 'baseURI', 'querySelectorAll', 'getElementsByTagName', 'firstChild', 'nodeType', 'createElement'];
  const clobber = named.map((name) => `<img name="${name}"><form id="${name}" name="${name}"></form><embed name="${name}">`).join('');
  const inForm = ['firstChild', 'nextSibling', 'parentNode', 'getAttribute', 'getAttributeNames', 'localName', 'nodeType', 'textContent', 'attributes', 'children', 'shadowRoot']
    .map((name) => `<input name="${name}"><button id="${name}"></button>`).join('');

  test('elements named like properties hide nothing', () => {
    const article = readArticle(parse(`${clobber}<form>${inForm}${page}</form>`));
    expect(article?.title).toBe('Ferry sails again');
    expect(article?.blocks.filter((block) => block.inBody && block.kind === 'paragraph').length).toBe(4);
  });

  test('a page nested 1,000 deep by script gives its article', () => {
    const document = parse('');
    let at: Element = document.body;
    for (let i = 0; i < 1_000; i++) at = at.appendChild(document.createElement('div'));
    const inner = parse(page).querySelector('article');
    if (inner !== null) at.append(document.importNode(inner, true));
    expect(readArticle(document)?.blocks.filter((block) => block.inBody).length).toBeGreaterThanOrEqual(4);
  }, JSDOM_IS_SLOW);

  test('lone surrogates, NUL and bidi overrides pass through', () => {
    const article = readArticle(parse(page.replace('Ida Brandt', 'Ida \u202eBr\ud800andt')));
    expect(article?.blocks.some((block) => block.text.includes('Ida \u202eBr\ud800andt'))).toBe(true);
  });

  test('markup in a title stays text', () => {
    const article = readArticle(parse(page, '<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt; wins">'));
    expect(article?.title).toBe('<img src=x onerror=alert(1)> wins');
  });
});
