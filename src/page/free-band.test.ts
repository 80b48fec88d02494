// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { freeBand } from './free-band.ts';

// jsdom has no layout: a window of 600 with what the test hangs into it.
let hanging: { readonly element: Element; readonly box: DOMRect }[] = [];
Document.prototype.elementFromPoint = (_x, y) => hanging.find(({ box }) => y >= box.top && y <= box.bottom)?.element ?? null;
window.innerHeight = 600;

const hang = (top: number, height: number, position = 'fixed') => {
  const element = document.createElement('div');
  element.style.position = position;
  const box = new DOMRect(0, top, 800, height);
  element.getBoundingClientRect = () => box;
  hanging.push({ element, box });
};

beforeEach(() => {
  hanging = [];
});

test('without anything in the way it is the window', () => {
  expect(freeBand(document, 0, 400, null)).toEqual({ top: 0, bottom: 600 });
});

test('headers and bars are left out', () => {
  hang(0, 60, 'sticky');
  hang(550, 50);
  expect(freeBand(document, 0, 400, null)).toEqual({ top: 60, bottom: 550 });
});

test('what stands in the flow of the page is not', () => {
  hang(0, 60, 'static');
  expect(freeBand(document, 0, 400, null)).toEqual({ top: 0, bottom: 600 });
});

test('a wall over most of the window counts as none: nothing would be left', () => {
  hang(0, 600);
  expect(freeBand(document, 0, 400, null)).toEqual({ top: 0, bottom: 600 });
});

test('of what the overlay leaves the larger part is taken', () => {
  expect(freeBand(document, 0, 400, new DOMRect(0, 300, 400, 290))).toEqual({ top: 0, bottom: 300 });
  expect(freeBand(document, 0, 400, new DOMRect(0, 10, 400, 200))).toEqual({ top: 210, bottom: 600 });
});

test('an overlay beside the text covers nothing of it', () => {
  expect(freeBand(document, 0, 400, new DOMRect(500, 10, 400, 580))).toEqual({ top: 0, bottom: 600 });
});
