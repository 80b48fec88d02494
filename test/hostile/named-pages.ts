import { readFileSync } from 'node:fs';
import type { HostilePage } from './hostile-page.ts';

const harbour = readFileSync(new URL('../pages/harbour-talks/page.html', import.meta.url), 'utf8');
const story = /<article>([^]*)<\/article>/.exec(harbour)?.[1] ?? '';

const around = (before: string, after = ''): string => harbour.replace('<article>', `<article>${before}`).replace('</article>', `${after}</article>`);
const inHead = (more: string): string => harbour.replace('</head>', `${more}</head>`);
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');
const nested = (count: number, tag: string, inside: string): string => `<${tag}>`.repeat(count) + inside + `</${tag}>`.repeat(count);

const words = 'the harbour crew had waited since the autumn for a word from the council about the price of the old breakwater and the boats'.split(' ');
const sentence = (index: number): string => `The ${words[index % words.length] ?? ''} of pier ${index} ${words.slice(index % 7, 6 + (index % 11)).join(' ')} until ${1900 + (index % 120)}.`;
const page = (title: string, body: string): string => `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1>${body}</article></body></html>`;

const letters = 'bcdfghklmnprstv';
/** A name that no other number has. */
const nameOf = (index: number): string => {
  const word = (seed: number): string => [seed % 15, Math.floor(seed / 15) % 15, Math.floor(seed / 225) % 15].map((at) => `${letters.charAt(at)}${'aeiou'.charAt((at + seed) % 5)}`).join('');
  const [first, last] = [word(index * 7 + 1), word(index)].map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return `${first} ${last}son`;
};

const clobbering = `<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="cloneNode"><img name="title"><img name="head">
<form id="location"><input name="parentNode"><input name="firstChild"><input name="getAttribute"><input name="localName"><input name="nodeType"></form>
<form id="querySelector" name="getElementsByTagName"></form><a id="defaultView"></a><a id="implementation"></a><object id="createElement"></object><embed name="createTreeWalker">`;

/** Pages of a named trouble each. What they cost grows with them: made when they are asked for. */
export const namedPages: Readonly<Record<string, () => Omit<HostilePage, 'name'>>> = {
  // Names and markup that want to be taken for something else.
  clobbering: () => ({ html: around(clobbering), clobbers: true, gives: 'harbour' }),
  'form around all': () => ({ html: harbour.replace('<main>', '<main><form><input name="parentNode"><input name="children"><input name="nextSibling"><input name="attributes">').replace('</main>', '</form></main>'), clobbers: true, gives: 'harbour' }),
  'markup as text': () => ({ html: harbour.replaceAll('Norland pays', '&lt;img src=x onerror=alert(1)&gt;&lt;/script&gt; Norland pays'), gives: 'summary' }),
  'hostile metadata': () => ({
    html: inHead(`<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,hello"><meta property="og:title" content="<img src=x onerror=alert(1)>">
<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[1]},"author":[null,7,{"name":{"toString":1}}],"datePublished":-1,"__proto__":{"x":1}}</script><script type="application/ld+json">{"@graph":</script>`),
    gives: 'harbour',
  }),
  'deep JSON-LD': () => ({ html: inHead(`<script type="application/ld+json">${'{"a":['.repeat(5_000)}1${']}'.repeat(5_000)}</script>`), gives: 'harbour' }),
  'JSON-LD of 5 MB': () => ({ html: inHead(`<script type="application/ld+json">{"@type":"NewsArticle","keywords":[${many(200_000, (index) => `"word ${index}",`)}"end"]}</script>`), gives: 'harbour' }),
  'bidi and tag characters': () => ({ html: harbour.replaceAll('ferries', 'fer\u202Eries\u2066\u{E0041}\u{E007F}').replaceAll('museum', 'mu\u00ADse\u200Bum'), gives: 'harbour' }),
  'lone surrogates and noncharacters': () => ({ html: around('<p>\uD800 broken \uDC00 text \uFFFE\uFFFF here, and more of it.</p>'), gives: 'harbour' }),
  'a title of 1 MB': () => ({ html: harbour.replace(/<title>.*<\/title>/, `<title>${'Five takeaways - '.repeat(60_000)}</title>`), gives: 'summary' }),
  'attributes of 1 MB': () => ({ html: around(`<div class="${'article-body '.repeat(80_000)}" id="${'x'.repeat(1_000_000)}" style="${'a:b;'.repeat(100_000)}">`, '</div>'), gives: 'harbour' }),
  // Sizes.
  '10 MB of text': () => ({ html: around('', many(65_000, (index) => `<p>${sentence(index)} ${sentence(index + 3)}</p>`)), gives: 'summary' }),
  '100,000 elements': () => ({ html: around('', `<div>${many(100_000, (index) => `<span>${words[index % words.length] ?? ''} </span>`)}</div>`), gives: 'harbour' }),
  '100,000 empty elements': () => ({ html: around('', '<div></div><i></i>'.repeat(50_000)), gives: 'harbour' }),
  'one sentence of 100,000 elements': () => ({ html: page('Pier', many(100_000, (index) => `<span>${words[index % words.length] ?? ''}</span> `)), gives: 'nothing' }),
  '20,000 sentences of five elements': () => ({ html: page('What the harbour saw', many(2_000, (at) => `<p>${many(10, (index) => `<span>The</span> <b>${words[(at + index) % words.length] ?? ''}</b> <i>of pier ${at * 10 + index}</i> <u>had stood there for</u> <span>${index + 3} years.</span> `)}</p>`)), gives: 'summary' }),
  'source nested 20,000 deep': () => ({ html: around(nested(20_000, 'div', 'deep')), gives: 'summary' }),
  'inline nested 20,000 deep': () => ({ html: around(nested(20_000, 'b', 'deep')) }),
  'lists nested 1,000 deep': () => ({ html: around('', nested(1_000, 'ul><li', 'deep')) }),
  'a paragraph of 2 MB': () => ({ html: around('', `<p>${many(40_000, sentence)}</p>`), gives: 'summary' }),
  'a paragraph of 2 MB without a full stop': () => ({ html: around('', `<p>${many(100_000, (index) => `${words[index % words.length] ?? ''} of pier ${index} `)}</p>`), gives: 'harbour' }),
  'a word of 2 MB': () => ({ html: around('', `<p>${'harbour'.repeat(300_000)}</p>`), gives: 'harbour' }),
  '1 MB of spaces': () => ({ html: around('', `<p>The end${' '.repeat(500_000)}of${'\u00A0\t\n'.repeat(200_000)}it.</p>`), gives: 'harbour' }),
  '1 MB of full stops': () => ({ html: around('', `<p>The end${'.'.repeat(500_000)} ${'. '.repeat(200_000)}${'!”'.repeat(100_000)}</p>`), gives: 'harbour' }),
  '1 MB of opening marks': () => ({ html: around('', `<p>${'“'.repeat(200_000)} ${'('.repeat(200_000)} ${'«A '.repeat(100_000)} ${'['.repeat(100_000)}</p>`), gives: 'harbour' }),
  '1 MB of capitals': () => ({ html: around('', `<p>${'HARBOUR '.repeat(60_000)} ${'A.'.repeat(100_000)} ${'Mara '.repeat(60_000)}</p>`), gives: 'harbour' }),
  '1 MB of digits': () => ({ html: around('', `<p>${'1'.repeat(400_000)} ${'1. '.repeat(100_000)} ${'1, '.repeat(100_000)}</p>`), gives: 'harbour' }),
  '100,000 line breaks': () => ({ html: around('', `<p>${many(100_000, (index) => `${index}. pier<br>`)}</p>`) }),
  '5,000 list items': () => ({ html: page('5,000 piers of the coast', `<p>${sentence(1)} ${sentence(2)} ${sentence(3)}</p><ol>${many(5_000, (index) => `<li>${sentence(index)}</li>`)}</ol>`), gives: 'summary' }),
  '5,000 numbered paragraphs': () => ({ html: page('5,000 piers of the coast', many(5_000, (index) => `<p><b>${index + 1}. ${sentence(index)}</b></p><p>${sentence(index + 1)}</p>`)), gives: 'summary' }),
  '3,000 names': () => ({ html: page('Everybody at the harbour', many(3_000, (index) => `<p>${nameOf(index)}, the captain of pier ${index}, said that ${nameOf(index + 1)} had left. ${nameOf(index).split(' ')[1] ?? ''} agreed.</p>`)), gives: 'summary' }),
  '3,000 namesakes': () => ({ html: page('One family at the harbour', many(3_000, (index) => `<p>${nameOf(index).split(' ')[0] ?? ''} Lindqvist met Mr Lindqvist and ${letters.charAt(index % 15).toUpperCase()}. Lindqvist at the pier.</p>`)), gives: 'summary' }),
  '10,000 links': () => ({ html: around('', many(10_000, (index) => `<a href="/${index}">${sentence(index)}</a> `)), gives: 'harbour' }),
  '10,000 tables': () => ({ html: around('', '<table><tr><td>A</td><td>B</td></tr></table>'.repeat(10_000)), gives: 'harbour' }),
  // Kinds of documents.
  'XHTML document': () => ({
    type: 'application/xhtml+xml',
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Five takeaways from the harbour talks in Varnholm</title></head><body><article>${story.replaceAll('&nbsp;', ' ')}</article></body></html>`,
    gives: 'harbour',
  }),
  'XML document': () => ({ type: 'application/xhtml+xml', html: '<?xml version="1.0"?><feed><entry>Five takeaways</entry></feed>', gives: 'nothing' }),
  'SVG document': () => ({ type: 'application/xhtml+xml', html: '<svg xmlns="http://www.w3.org/2000/svg"><title>Five</title><text>1. One</text></svg>', gives: 'nothing' }),
  frameset: () => ({ html: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"><noframes><p>Your browser has no frames.</p></noframes></frameset>', gives: 'nothing' }),
  quirks: () => ({ html: harbour.replace('<!doctype html>', ''), gives: 'harbour' }),
  'two bodies': () => ({ html: harbour.replace('<main>', '</body></html><html><body class="again"><main>'), gives: 'harbour' }),
  'declarative shadow tree': () => ({ html: harbour.replace('<article>', '<news-story><template shadowrootmode="open"><article>').replace('</article>', '</article></template></news-story>'), gives: 'harbour' }),
  'slotted story': () => ({ html: harbour.replace('<article>', '<news-story><template shadowrootmode="open"><main><slot></slot></main></template><article>').replace('</article>', '</article></news-story>'), gives: 'harbour' }),
  'shadow trees nested 300 deep': () => ({ html: around('', `${'<div><template shadowrootmode="open">'.repeat(300)}deep${'</template></div>'.repeat(300)}`), gives: 'harbour' }),
  'custom elements': () => ({ html: harbour.replaceAll('<p>', '<news-line>').replaceAll('</p>', '</news-line>'), gives: 'harbour' }),
  'vertical text': () => ({ html: inHead('<style>html { writing-mode: vertical-rl; direction: rtl }</style>'), gives: 'harbour' }),
  'nothing but a template': () => ({ html: `<!doctype html><title>x</title><body><template>${story}</template>`, gives: 'summary' }),
  empty: () => ({ html: '', gives: 'nothing' }),
  'tags without text': () => ({ html: '<!doctype html><article><h1></h1><p></p><ol><li></li><li></li><li></li></ol></article>', gives: 'nothing' }),
  'templates that are none': () => ({ html: around('<math><template><p>A formula.</p></template><slot name="a"></slot></math><svg><template>drawn</template></svg>'), gives: 'harbour' }),
  'foreign content': () => ({ html: around(`<svg><foreignObject><p>1. in a picture</p></foreignObject><title>2. x</title></svg><math><mtext><p>3. y</p></mtext></math>`), gives: 'harbour' }),
};
