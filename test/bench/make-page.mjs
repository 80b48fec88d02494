// Article pages of any size and of several forms, in invented words, the same every time.

const SYLLABLES = 'ba bel cor da den el fa gar hol in jo kal lor ma nor os pel qui ran sol ta ul ver wen xi yor zan'.split(' ');
const NAMES = ['Ida Brandt', 'Tomas Valk', 'Mara Ostrom', 'Kenji Arai', 'Lucia Ferrand', 'Piet van Houten'];
const ROLES = ['harbour master', 'mayor of Norrhamn', 'chief engineer', 'spokeswoman for the county'];

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function writer(seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const word = () => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('');
  const words = (count) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const start = next() < 0.25 ? `${pick(NAMES)}, the ${pick(ROLES)}, said the` : pick(['The', 'A', 'When the', 'In the', 'Every']);
    return `${start} ${words(6 + Math.floor(next() * 16))}${next() < 0.3 ? `, ${words(5)}` : ''}.`;
  };
  const paragraph = () => `<p>${Array.from({ length: 2 + Math.floor(next() * 3) }, sentence).join(' ')}</p>`;
  const link = () => `<a href="/${word()}/${word()}">${words(3)}</a>`;
  return { next, words, sentence, paragraph, link };
}

const FORMS = {
  plain: ({ paragraph }, size) => Array.from({ length: 18 * size }, paragraph).join('\n'),
  listicle: ({ paragraph, words }, size) => Array.from({ length: 9 * size }, (_, i) => `<div class="card"><h2>${i + 1}. ${words(5)}</h2>\n<figure><img src="${i}.jpg" alt=""><figcaption>${words(6)}</figcaption></figure>\n${paragraph()}\n${paragraph()}</div>`).join('\n'),
  boxes: ({ paragraph, sentence, link, words }, size) =>
    `<div class="key-points"><h3>Key points</h3><ul>${Array.from({ length: 4 }, () => `<li>${sentence()}</li>`).join('')}</ul></div>` +
    Array.from({ length: 6 * size }, () => `<div class="section"><div class="inner">${paragraph()}<blockquote>${paragraph()}</blockquote>${paragraph()}<aside class="related"><h4>${words(2)}</h4><ul>${Array.from({ length: 5 }, () => `<li>${link()}</li>`).join('')}</ul></aside></div></div>`).join('\n'),
};

/** The forms that `makePage` knows. */
export const forms = Object.keys(FORMS);

/** An article page as HTML: about 900 words of article times `size`, with the menus and boxes of a news site around it. */
export function makePage(form, size) {
  const write = writer(form.length * 7919 + 1);
  const title = write.words(7);
  const menu = (count) => `<ul>${Array.from({ length: count }, () => `<li class="menu-item">${write.link()}</li>`).join('')}</ul>`;
  const teasers = (count) => Array.from({ length: count }, () => `<div class="teaser"><h3>${write.link()}</h3><p>${write.words(12)}</p></div>`).join('');
  const ld = JSON.stringify({ '@type': 'NewsArticle', headline: title, author: { '@type': 'Person', name: 'Ida Brandt' }, datePublished: '2024-03-02T10:00:00Z' });
  return `<!doctype html><html lang="en"><head><title>${title} | The Example</title><meta property="og:type" content="article"><script type="application/ld+json">${ld}</script><style>${'.a{color:red}'.repeat(400 * size)}</style></head>
<body><header class="site-header"><nav>${menu(30)}</nav></header><main><article><h1>${title}</h1><div class="byline">By Ida Brandt</div><div class="article-body">${FORMS[form](write, size)}</div></article>
<div class="sidebar">${teasers(12 * size)}</div></main><script>${'var a = 1;'.repeat(1_500 * size)}</script><footer>${menu(24)}</footer></body></html>`;
}
