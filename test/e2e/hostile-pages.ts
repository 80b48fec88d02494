import { fixture } from './fixtures.ts';
import type { Answer } from './harness/page-server.ts';

const story = fixture('harbour-talks');
const first = (script: string): string => story.replace('<head>', `<head><script>${script}</script>`);
const last = (script: string): string => story.replace('</body>', `<script>${script}</script></body>`);
const article = /<article>[^]*<\/article>/.exec(story)?.[0] ?? '';
const policy = (value: string): Answer => ({ body: story, headers: { 'content-security-policy': value } });

/** Pages that tell the harbour story and want to break whoever reads it. */
export const hostilePages: Readonly<Record<string, Answer | string>> = {
  'built-ins replaced': first(`
    const no = () => { throw new Error('replaced') };
    Array.prototype.map = Array.prototype.filter = Array.prototype.push = Array.prototype[Symbol.iterator] = Array.from = no;
    Object.defineProperty(Object.prototype, 'value', { get: no }); Object.defineProperty(Object.prototype, 'error', { get: no });
    JSON.parse = JSON.stringify = String.prototype.replace = RegExp.prototype.exec = Map.prototype.get = Set.prototype.has = no;
    Node.prototype.appendChild = Element.prototype.append = Element.prototype.getAttribute = Element.prototype.querySelector = no;
    document.createElement = document.createElementNS = document.createTreeWalker = document.importNode = no;
    HTMLElement.prototype.showPopover = HTMLElement.prototype.focus = Event.prototype.stopPropagation = no;
    CSSStyleSheet.prototype.replaceSync = no; window.Promise = class {}; window.setTimeout = window.requestAnimationFrame = no;
    for (const name of ['firstChild', 'nextSibling', 'textContent', 'body', 'nodeType']) for (const proto of [Node.prototype, Document.prototype]) if (name in proto) Object.defineProperty(proto, name, { get: no });`),
  'names that clobber': story.replace('<header>', '<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="title"><img name="activeElement"><img name="createElementNS"><form id="location"><input name="parentNode"><input name="firstChild"><input name="getAttribute"></form><form id="querySelector" name="getElementsByTagName"></form><a id="defaultView"></a><a id="implementation"></a><header>'),
  'a strict policy and trusted types': policy("default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
  'a sandbox': policy('sandbox allow-scripts'),
  'a sandbox without scripts': policy('sandbox'),
  'an XHTML document': { type: 'application/xhtml+xml', body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Five takeaways from the harbour talks in Varnholm</title></head><body>${article}</body></html>` },
  'quirks mode': story.replace('<!doctype html>', ''),
  'a page written by its script': `<!doctype html><title>x</title><script>document.open(); document.write(${JSON.stringify(story).replaceAll('</', String.raw`<\/`)}); document.close()</script>`,
  'a declarative shadow tree': story.replace('<article>', '<news-story><template shadowrootmode="open"><article>').replace('</article>', '</article></template></news-story>'),
  'custom elements that throw': first(`class Angry extends HTMLElement { constructor() { super(); if (window.ready) throw new Error('made') } connectedCallback() { if (window.ready) throw new Error('connected') } }
    customElements.define('angry-box', Angry); addEventListener('load', () => { window.ready = true })`).replace('<article>', '<angry-box><article>').replace('</article>', '</article></angry-box>'),
  'vertical text': story.replace('</style>', 'html{writing-mode:vertical-rl;direction:rtl}</style>'),
  'a page without an end': last(`addEventListener('scroll', () => { for (let i = 0; i < 50; i++) document.querySelector('article').append(Object.assign(document.createElement('p'), { textContent: 'One more story begins here.' })) })`),
  'a clock that never stops changing the page': last(`setInterval(() => { const p = document.querySelector('footer p'); p.textContent = 'It is ' + Date.now(); p.className = 'x' + Date.now() }, 5)`),
};
