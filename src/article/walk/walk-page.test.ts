// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Block } from '../../model.ts';
import { finishBlock } from './block-writer.ts';
import { safeDom } from '../safe-dom.ts';
import { walkPage } from './walk-page.ts';
import type { WalkOptions } from './walk-page.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function blocksOf(document: Document, options?: WalkOptions): Block[] {
  const dom = safeDom(document);
  if (dom.body === null) throw new Error('no body');
  return walkPage(dom, dom.body, options).drafts.map((draft) => finishBlock(draft, false));
}

const blocks = (html: string, options?: WalkOptions): Block[] => blocksOf(parse(html), options);
const texts = (html: string, options?: WalkOptions): string[] => blocks(html, options).map((block) => block.text);
const kinds = (html: string): string[] => blocks(html).map((block) => `${block.kind}${block.level || ''} ${block.text}`);

describe('text', () => {
  test('white space is folded, a line break stays one', () => {
    expect(texts('<p>  One\n\t two&nbsp; three <br>\n four </p>')).toEqual(['One two three\nfour']);
  });
  test('soft hyphens and zero-width spaces stay as the page has them', () => {
    expect(texts('<p>Fern\u00adseh\u200bturm</p>')).toEqual(['Fern\u00adseh\u200bturm']);
  });
  test('inline elements part no words', () => {
    expect(texts('<p>Fo<b>r</b>ty <i>two</i></p>')).toEqual(['Forty two']);
  });
  test('scripts, styles, pictures, frames and form controls give no text', () => {
    expect(texts('<p>A<script>b()</script><style>c</style><svg><text>d</text></svg></p><select><option>e</option></select><textarea>f</textarea><button>g</button><noscript>h</noscript><iframe>i</iframe>')).toEqual(['A']);
  });
  test('a button that is a heading’s text is read', () => {
    expect(kinds('<h3><button>1. Open the lid</button></h3>')).toEqual(['heading3 1. Open the lid']);
  });
  test('what is marked as hidden is left out', () => {
    expect(texts('<p hidden>a</p><div aria-hidden="true">b</div><p style="color:red; DISPLAY : none">c</p><p style="display:block">d</p><p aria-hidden="false">e</p>')).toEqual(['d', 'e']);
  });
  test('templates give nothing, unless they are asked for', () => {
    expect(texts('<div><template><p>a</p></template></div>')).toEqual([]);
    expect(texts('<div><template><p>a</p></template></div>', { templates: true })).toEqual(['a']);
  });
});

describe('kinds', () => {
  test('headings, paragraphs, quotations, captions, code and bare text', () => {
    expect(kinds('<h2>a</h2><p>b</p><blockquote><p>c</p></blockquote><figure><figcaption>d</figcaption></figure><pre>e</pre><div>f<p>g</p>h</div>'))
      .toEqual(['heading2 a', 'paragraph b', 'quote c', 'caption d', 'code e', 'other f', 'paragraph g', 'other h']);
  });
  test('an ARIA heading is one', () => {
    expect(kinds('<div role="heading" aria-level="3">a</div>')).toEqual(['heading3 a']);
  });
  test('a row is one block of its cells, a long cell a block of its own', () => {
    const long = 'Laid out in a table. '.repeat(12).trim();
    expect(kinds('<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2019</td><td>7</td></tr></table>')).toEqual(['row Year\nSum', 'row 2019\n7']);
    expect(blocks(`<table><tr><td>Menu</td></tr><tr><td>${long}</td><td>x</td></tr></table>`).map((block) => block.kind)).toEqual(['row', 'other', 'row']);
  });
  test('terms and their definitions stand apart', () => {
    expect(kinds('<dl><dt>a</dt><dd>b</dd></dl>')).toEqual(['paragraph a', 'paragraph b']);
  });
});

describe('lists', () => {
  const places = (html: string): unknown[] => blocks(html).map(({ text, list }) => [text, list?.index, list?.size, list?.value, list?.depth]);

  test('start, value and reversed give the numbers that a browser shows', () => {
    expect(places('<ol start="4"><li>a<li>b<li value="9">c<li>d</ol>')).toEqual([['a', 0, 4, 4, 1], ['b', 1, 4, 5, 1], ['c', 2, 4, 9, 1], ['d', 3, 4, 10, 1]]);
    expect(places('<ol reversed><li>a<li>b<li>c</ol>')).toEqual([['a', 0, 3, 3, 1], ['b', 1, 3, 2, 1], ['c', 2, 3, 1, 1]]);
    expect(places('<ol reversed start="10"><li>a<li>b</ol>')).toEqual([['a', 0, 2, 10, 1], ['b', 1, 2, 9, 1]]);
  });
  test('an unordered list has no numbers', () => {
    expect(places('<ul><li>a</ul>')).toEqual([['a', 0, 1, null, 1]]);
  });
  test('an item with a list in it gives a block of its own and one for each inner item', () => {
    const found = blocks('<ol><li>a<ul><li>b<li>c</ul>d<li>e</ol>');
    expect(found.map(({ text, list }) => [text, list?.depth, list?.value, list?.continued])).toEqual([
      ['a', 1, 1, false], ['b', 2, null, false], ['c', 2, null, false], ['d', 1, 1, true], ['e', 1, 2, false],
    ]);
    expect(found[0]?.list?.id).toBe(found[4]?.list?.id);
    expect(found[0]?.list?.id).not.toBe(found[1]?.list?.id);
  });
  test('paragraphs and headings in an item keep their kind', () => {
    expect(blocks('<ol><li><h3>a</h3><p>b</p></li></ol>').map(({ kind, list }) => [kind, list?.value, list?.continued])).toEqual([['heading', 1, false], ['paragraph', 1, true]]);
  });
  test('an item without a list has no place', () => {
    expect(blocks('<div><li>a</div>').map(({ kind, list }) => [kind, list])).toEqual([['item', null]]);
  });
  test('an empty item counts', () => {
    expect(places('<ol><li></li><li>b</li></ol>')).toEqual([['b', 1, 2, 2, 1]]);
  });
});

describe('what stands in and around a block', () => {
  test('bold and links are stretches of its text, without the space at their ends', () => {
    const [block] = blocks('<p>One <b> two </b><strong>three</strong> <a href="/x">four</a>.</p>');
    expect(block?.text).toBe('One two three four.');
    expect(block?.strong).toEqual([[4, 7], [8, 13]]);
    expect(block?.links).toEqual([[14, 18]]);
  });
  test('a link around several blocks is a link in each', () => {
    expect(blocks('<a href="/x"><h3>One</h3><p>Two</p></a><p>Three</p>').map((block) => block.links)).toEqual([[[0, 3]], [[0, 3]], []]);
  });
  test('hint has the words of the element and of three around it, nearest first', () => {
    const [block] = blocks('<div class="far"><div class="C D"><div id="B"><div role="list"><p class="a" data-testid="t">x</p></div></div></div></div>');
    expect(block?.hint).toBe('a t list b c d');
  });
  test('a button at the beginning of a box names it, and none further down does', () => {
    expect(blocks('<main><p>x</p><div><div><button>Key points</button></div><p>a</p></div><p>b</p><div><p>c</p><button>More</button><p>d</p></div></main>').map((block) => block.label)).toEqual(['', 'Key points', '', '', '']);
  });
  test('a button does not name what is labelled already', () => {
    expect(blocks('<section aria-label="Key points"><button>Fold</button><p>a</p></section>').map((block) => block.label)).toEqual(['Key points']);
  });
  test('label is that of the nearest labelled container', () => {
    expect(blocks('<section aria-label="Key points"><ul><li>a</ul></section><p aria-label="no">b</p>').map((block) => block.label)).toEqual(['Key points', '']);
  });
  test('path and tags name the same containers', () => {
    const found = blocks('<main><div><p>a</p><p>b</p></div></main><p>c</p>');
    expect(found.map((block) => block.tags.join('>'))).toEqual(['main>div>p', 'main>div>p', 'p']);
    expect(found[0]?.path.slice(0, 2)).toEqual(found[1]?.path.slice(0, 2));
    expect(found.every((block) => block.path.length === block.tags.length)).toBe(true);
    const last = found.map((block) => block.path.at(-1) ?? 0);
    expect(last).toEqual([...last].sort((a, b) => a - b));
  });
  const markers = (html: string): string[] => blocks(html).map((block) => block.marker);
  test('a number in its own element marks the block after it', () => {
    expect(markers('<div><span>1</span><p>a</p></div>')).toEqual(['', '1']);
    expect(markers('<section><div>#2</div><div>a</div></section>')).toEqual(['', '#2']);
    expect(markers('<div><img alt="3."><p>a</p><p>b</p></div>')).toEqual(['3.', '']);
    expect(markers('<div><span>1/7 ©AFP</span><p>a</p></div>')).toEqual(['', '1']);
    expect(markers('<div><span>1/7 ©Quay Pictures</span><p>a</p></div>')).toEqual(['', '1']);
  });
  test('the number may stand in boxes of its own', () => {
    expect(markers('<div><div><div>7</div></div></div><div><div><p>a</p></div></div>')).toEqual(['', '7']);
    expect(markers('<div><img alt="3"></div><div><h3>a</h3></div>')).toEqual(['3']);
  });
  test('what is counted may be told with how many there are', () => {
    expect(markers('<div>3 of 7</div><p>a</p><div>4/7</div><p>b</p><div>5 / 7</div><p>c</p>')).toEqual(['', '3', '', '4', '', '5']);
  });
  test('a number that ends another box, a date or a year marks nothing', () => {
    expect(markers('<section><p>Comments</p><div>7</div></section><section><p>a</p></section>')).toEqual(['', '', '']);
    expect(markers('<div><span>2019</span><p>a</p></div>')).toEqual(['', '']);
    expect(markers('<div><span>3/7/2019</span><p>a</p></div>')).toEqual(['', '']);
  });
});

describe('shadow trees', () => {
  test('an open one is read in place of its host’s children, slots filled', () => {
    const document = parse('<x-card><b slot="head">H</b>light</x-card>');
    const host = document.querySelector('x-card');
    const shadow = host?.attachShadow({ mode: 'open' });
    const top = document.createElement('div');
    const main = document.createElement('p');
    const named = document.createElement('slot');
    named.setAttribute('name', 'head');
    top.append('a ', named);
    main.append(document.createElement('slot'));
    shadow?.append(top, main);
    expect(blocksOf(document).map((block) => block.text)).toEqual(['a H', 'light']);
  });
  test('a declarative one that the parser left in its template is read too', () => {
    expect(texts('<div><template shadowrootmode="open"><p>a</p><slot></slot></template><p>b</p></div><p>c</p>')).toEqual(['a', 'b', 'c']);
  });
  test('children without a slot are not shown', () => {
    expect(texts('<div><template shadowrootmode="open"><p>a</p></template><p>b</p></div>')).toEqual(['a']);
  });
});

describe('malformed pages', () => {
  test.each([
    ['<p>a<p>b</div></p>c', ['a', 'b', 'c']],
    ['<b><p>a</b>b</p>', ['ab']],
    ['<table><p>out</p><tr><td>in', ['out', 'in']],
    ['<ul><div><li>a</div>b</ul>', ['a', 'b']],
    ['<a"b>x</a"b><o:p>y</o:p>', ['xy']],
    ['<!-- c --><!doctype html>a<!--', ['a']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

test('1,000 nested elements are walked without recursion, and cost no path as long', () => {
  const document = parse('');
  let at: Element = document.body;
  for (let i = 0; i < 1_000; i++) {
    const inner = document.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.append('deep');
  const [block] = blocksOf(document);
  expect(block?.text).toBe('deep');
  expect(block?.path.length).toBeLessThan(100);
}, 60_000);

describe('what is called like something else', () => {
  test('a template in a formula breaks nothing', () => {
    expect(texts('<p>Before.</p><math><template>A formula.</template></math><p>After.</p>')).toEqual(['Before.', 'After.']);
  });
});

describe('a page without an end', () => {
  test('is read as far as a thick novel goes', () => {
    const read = texts(`<p>First.</p><p>${'word '.repeat(100_000)}</p><p>${'more '.repeat(150_000)}</p><p>Never.</p>`);
    expect(read).toHaveLength(3);
    expect(read[2]?.length).toBeLessThan(500_000);
  }, 60_000);
});

test('the page’s own box ends with its last box', () => {
  const document = new DOMParser().parseFromString('<div><p>One.</p></div><p>Two.</p>', 'text/html');
  const { drafts } = walkPage(safeDom(document), document.body);
  const [last] = drafts.slice(-1);
  expect(last?.box.parent?.last).toBe(last?.box.id);
});

describe('menus of the site', () => {
  test('are not read', () => {
    expect(texts('<nav><ul><li>Home<li>Sport</ul></nav><div role="navigation">Trending</div><p>a</p>')).toEqual(['a']);
  });
  test('are read in a story: they may be a list of its parts', () => {
    expect(texts('<main><nav>Parts</nav><p>a</p></main><article><div><nav>Steps</nav></div></article>')).toEqual(['Parts', 'a', 'Steps']);
  });
  test('are read where the page fell into them', () => {
    const long = 'A long line of a story. '.repeat(10).trim();
    for (const part of ['<article><p>a</p></article>', '<main><p>a</p></main>', '<h1>a</h1>', '<p>a</p><footer>b</footer>', `<p>a</p><p>${long}</p>`]) expect(texts(`<nav><a href="/">Home</a>${part}`)).toContain('a');
  });
  test('are read where nothing else is', () => {
    expect(texts('<nav><p>a</p></nav>', { menus: true })).toEqual(['a']);
  });
});

describe('the copy that Readability is given', () => {
  test('keeps what a picture is called, however often it is copied', () => {
    const dom = safeDom(parse('<article><p>a</p><img class="share-icon"></article>'));
    if (dom.body === null) throw new Error('no body');
    const { document } = walkPage(dom, dom.body).copy;
    const classes = (copy: typeof document): string[] => copy.getElementsByTagName('img').map((image) => image.className);
    expect(classes(document)).toEqual([expect.stringContaining('share')]);
    expect(classes(document.clone().clone())).toEqual(classes(document));
  });
});
