// What holds for every page, whatever is in it.
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { summarize } from '../src/summarize.ts';

const sentence = fc
  .array(fc.constantFrom('the', 'bridge', 'river', 'council', 'Mara', 'Olsen', '3', '2020', 'über', 'первый', '橋', 'said', 'on', 'ten', 'fc'), { minLength: 4, maxLength: 16 })
  .map((words) => `The ${words.join(' ')}.`);
const number = fc.constantFrom('', '1. ', '2. ', '3. ', '4. ', '#1 ', '(2) ', 'Tip 3: ', '③ ', 'III. ', 'Third, ', '٢. ');
const line = fc.tuple(number, sentence).map(([before, text]) => before + text);
const element = fc.oneof(
  line.map((text) => `<p>${text}</p>`),
  line.map((text) => `<h2>${text}</h2>`),
  fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => `<ol>${lines.map((text) => `<li>${text}</li>`).join('')}</ol>`),
  fc.array(line, { minLength: 2, maxLength: 5 }).map((lines) => `<h3>Key points</h3><ul>${lines.map((text) => `<li>${text}</li>`).join('')}</ul>`),
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => `<p>${lines.join('<br>')}</p>`),
);
const page = fc.tuple(fc.constantFrom('What the council found', '5 things about the bridge'), fc.array(element, { minLength: 6, maxLength: 18 }))
  .map(([title, parts]) => `<!doctype html><title>${title}</title><article><h1>${title}</h1>${parts.join('')}</article>`);

const documentOf = (html: string): Document => new JSDOM(html, { url: 'https://news.test/story' }).window.document;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('whatever the page', () => {
  it('keeps every promise', () => {
    let points = 0;
    fc.assert(
      fc.property(page, (html) => {
        const document = documentOf(html);
        const before = document.documentElement.outerHTML;
        const summary = summarize(document);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(summarize(document)).toEqual(summary);
        if (summary === null) return;
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        const text = flat([...document.querySelectorAll('p, li, h2, h3')].map((one) => one.innerHTML.replaceAll('<br>', ' ')).join(' '));
        for (const set of summary.keyPoints) {
          const numbers = set.points.map((point) => point.number);
          const direction = Math.sign((numbers.at(-1) ?? 0) - (numbers[0] ?? 0));
          numbers.forEach((value, i) => expect(i === 0 || value === numbers[i - 1] || Math.sign(value - (numbers[i - 1] ?? 0)) === direction).toBe(true));
          for (const point of set.points) {
            points++;
            expect(text).toContain(flat(point.text));
            expect(text).toContain(flat(point.quote.exact));
          }
        }
      }),
      { numRuns: 25, seed: 4 },
    );
    expect(points).toBeGreaterThan(50);
  }, 120_000);
});
