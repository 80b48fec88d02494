import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CopyDocument } from './copy-document.ts';
import { CopyElement, CopyText } from './copy-tree.ts';
import type { CopyNode } from './copy-tree.ts';

/** What a node says of itself, put together anew from the links between nodes alone. */
function told(node: CopyNode): string {
  if (node.nodeType === 3) return node.textContent;
  let inner = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) inner += told(child);
  return `<${node.localName}>${inner}</>`;
}

/** The same from what is kept. */
function kept(node: CopyNode): string {
  return node.nodeType === 3 ? node.textContent : `<${node.localName}>${node.childNodes.map(kept).join('')}</>`;
}

/** With white space that meets, and none. */
const WORDS = [' a\n', '\n', 'b  b', 'c\u00a0 '];

const bare = (text: string): string => text.replace(/<[^>]*>/g, '');

function check(node: CopyNode): void {
  if (node.nodeType === 3) return;
  expect(kept(node)).toBe(told(node));
  expect(node.textContent).toBe(bare(told(node)));
  expect(node.innerText).toBe(bare(told(node)).trim().replace(/\s{2,}/g, ' '));
  expect(node.children).toEqual(node.childNodes.filter((child) => child.nodeType === 1));
  expect(node.childNodes.at(-1) ?? null).toBe(node.lastChild);
  for (const child of node.childNodes) {
    expect(child.parentNode).toBe(node);
    check(child);
  }
}

const holds = (outer: CopyNode, inner: CopyNode | null): boolean => inner !== null && (inner === outer || holds(outer, inner.parentNode));

describe('the tree that Readability is given', () => {
  test('tells the truth, whatever moves in it', () => {
    const step = fc.tuple(fc.constantFrom('append', 'replace', 'remove', 'ask'), fc.nat(11), fc.nat(11));
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const root = new CopyElement('body');
      const nodes: CopyNode[] = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? new CopyText(WORDS[index / 3] ?? '', index) : new CopyElement(`t${index}`)));
      for (const [what, one, other] of steps) {
        const child = nodes[one];
        const target = other === 0 ? root : nodes[other];
        if (child === undefined || target === undefined) continue;
        if (what === 'remove') child.remove();
        else if (what === 'ask') check(root);
        else if (what === 'append' && target.nodeType === 1 && !holds(child, target)) target.appendChild(child);
        else if (what === 'replace' && target.parentNode !== null && target !== child && !holds(child, target)) target.parentNode.replaceChild(child, target);
      }
      check(root);
    }));
  });

  test('is the same again as a copy of itself', () => {
    const document = new CopyDocument('Title');
    const box = new CopyElement('div', { className: 'entry', id: 'x', itemprop: '', rel: '', within: true });
    box.appendChild(new CopyText('words', 7));
    document.body.appendChild(box);
    expect(document.clone()).toEqual(document);
    const copy = document.clone();
    box.remove();
    expect([copy.body.textContent, document.body.textContent]).toEqual(['words', '']);
  });

  test('finds elements by one tag and by several, in order', () => {
    const document = new CopyDocument('');
    for (const tag of ['p', 'ul', 'p', 'br']) document.body.appendChild(new CopyElement(tag));
    document.body.children[1]?.appendChild(new CopyElement('p'));
    const tags = (found: readonly CopyElement[]): string[] => found.map((element) => element.localName);
    expect(tags(document.getElementsByTagName('p'))).toEqual(['p', 'p', 'p']);
    expect(tags(document.querySelectorAll('p,ul'))).toEqual(['p', 'ul', 'p', 'p']);
    expect(tags(document.querySelectorAll('table'))).toEqual([]);
  });
});
