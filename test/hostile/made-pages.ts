import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { HostilePage } from './hostile-page.ts';

const folder = new URL('../pages/', import.meta.url);
const fixtures = readdirSync(folder).sort().map((slug) => readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'));

const marks = ['', '1. ', '2) ', '(3) ', '#4 ', 'Tip 5: ', '③ ', 'IV. ', 'Third, ', '٢. ', '10. ', '- ', '• ', 'Key points: ', '“', '(', '1/ ', '０１ '];
const words = ['the', 'bridge', 'river', 'Mara', 'Olsen', 'Dr.', 'U.S.', 'said', '3.5', '2020', 'über', 'первый', '橋を', 'さん', '김철수', 'عام', 'O’Neil', 'van', 'der', 'McKAY', 'a.m.', '“yes”', '…', '—', '\u202E', '\u200B', '\u00AD', '\u{1F600}', 'e\u0301', '\uD800', '<', '&amp;', '&#0;', '&lt;p&gt;', ')', '?!', '。'];
const sentence = fc.tuple(fc.constantFrom(...marks), fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 24 }), fc.constantFrom('.', '', '!', '?”', '。', ' ...'))
  .map(([mark, some, end]) => `${mark}The ${some.join(' ')}${end}`);
const inline = fc.tuple(fc.constantFrom('b', 'strong', 'a href="#x"', 'span class="number"', 'em', 'u-word', 'bdi dir="rtl"', 'a href="javascript:0"', 'sup'), sentence)
  .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0] ?? ''}>`);
const line = fc.oneof(sentence, sentence, inline, fc.tuple(inline, sentence).map((both) => both.join(' ')));

const boxes = [
  'p', 'p', 'p', 'h2', 'h3', 'li', 'div', 'div class="key-points"', 'section aria-label="Key points"', 'ol', 'ol reversed', 'ol start="-3"', 'ul', 'ol start="99999999999999999999"', 'li value="x"', 'table', 'tr', 'td', 'blockquote', 'figure', 'figcaption',
  'aside', 'footer', 'nav', 'div hidden', 'div aria-hidden="true"', 'div style="display: none"', 'div role="heading"', 'div role="listitem"', 'news-box', 'template', 'template shadowrootmode="open"', 'slot', 'slot name="x"', 'pre', 'dl', 'dd', 'details',
  'main', 'article', 'form', 'fieldset', 'button', 'svg', 'math', 'noscript', 'iframe', 'textarea', 'select', 'center', 'font', 'body', 'html', 'head', 'title', 'h1', 'div itemprop="author"', 'p class="byline"', 'div id="__proto__" class="constructor"',
];
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, line, fc.tuple(fc.constantFrom(...boxes), fc.array(tie('tree'), { maxLength: 6 }), fc.constantFrom(true, true, true, false))
    .map(([tag, inside, closed]) => `<${tag}>${inside.join(tag.startsWith('p') ? '<br>' : '\n')}${closed ? `</${tag.split(' ')[0] ?? ''}>` : ''}`)),
}));
const title = fc.constantFrom('What the council found', '5 things about the bridge', '', 'Ten | Nine - Eight', '7 ways', '«»', ' : ', 'Key takeaways from 3 talks');
const invented = fc.tuple(title, fc.array(tree, { minLength: 4, maxLength: 24 }))
  .map(([name, parts]) => `<!doctype html><title>${name}</title><article><h1>${name}</h1>${parts.join('\n')}</article>`);

const junk = fc.oneof(tree, fc.constantFrom('<form><input name="parentNode"><input name="nextSibling">', '<img name="body">', '<!--', '-->', '<![CDATA[', '</p>', '</div></div></div>', '<p', '<a href=', '"', "'", '\0', '&', '<script>', '</script>', '<style>', '<plaintext>', '<frameset>', '<table><tr>', '<br>'.repeat(200), '<div>'.repeat(600), '<b>'.repeat(300), ' '.repeat(5_000), 'A'.repeat(20_000), '1. '.repeat(2_000), '“'.repeat(2_000), '<p>Mara Olsen said. '.repeat(300)));
const place = fc.double({ min: 0, max: 1, noNaN: true });
/** What is done to a page's source: places are parts of its length. */
const change = fc.oneof(
  fc.tuple(place, junk).map(([at, what]) => (html: string) => html.slice(0, at * html.length) + what + html.slice(at * html.length)),
  fc.tuple(place, place).map(([at, length]) => (html: string) => html.slice(0, at * html.length) + html.slice((at + length * 0.2) * html.length)),
  fc.tuple(place, place, fc.integer({ min: 1, max: 12 })).map(([at, length, times]) => (html: string) => {
    const from = Math.floor(at * html.length);
    const part = html.slice(from, from + length * 0.2 * html.length);
    return html.slice(0, from) + part.repeat(times) + html.slice(from);
  }),
  place.map((at) => (html: string) => html.slice(0, at * html.length)),
  fc.tuple(fc.constantFrom('p', 'li', 'h2', 'ol', 'div', 'article', 'strong', 'body'), fc.constantFrom('div', 'span', 'li', 'td', 'h1', 'template', 'svg', 'x-y')).map(([from, to]) => (html: string) => html.replaceAll(`<${from}`, `<${to}`).replaceAll(`</${from}`, `</${to}`)),
  fc.constantFrom((html: string) => html.toUpperCase(), (html: string) => html.replace(/>\s+</g, '><'), (html: string) => html.replaceAll('.', ''), (html: string) => html.replaceAll(' ', '\u00A0'), (html: string) => html.replaceAll('<p', '<p hidden')),
);
const mutated = fc.tuple(fc.constantFrom(...fixtures), fc.array(change, { minLength: 1, maxLength: 6 })).map(([html, changes]) => changes.reduce((now, apply) => apply(now), html).slice(0, 300_000));

const anyPage = fc.oneof(invented, mutated);

/** The page of this number, the same for the same seed: every third or so invented, the rest the project's own pages, broken. */
export function madePage(seed: number, number: number): HostilePage {
  const [html = ''] = fc.sample(anyPage, { numRuns: 1, seed: seed * 1_000_003 + number });
  return { name: `seed ${seed}, page ${number}`, html, ...(html.includes('<input name=') ? { clobbers: true } : {}) };
}
