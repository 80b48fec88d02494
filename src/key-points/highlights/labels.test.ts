import { describe, expect, it } from 'vitest';
import { labelStrength, strongLabels, weakLabels } from './labels.ts';

describe('labels of the publisher’s box', () => {
  it.each(['Key points', 'KEY TAKEAWAYS:', 'TL;DR', 'Das Wichtigste in Kürze', 'Darum geht’s', 'L’essentiel', 'Hafen: Das Wichtigste in Kürze', 'Key takeaways from the talks', 'TL;DR for ferry captains', 'Kortversjonen', 'この記事のポイント', '핵심 요약', '5 key takeaways', 'Die drei wichtigsten Punkte', 'Les 5 points à retenir', 'Tre punti chiave', 'Our top takeaways', 'Что известно', 'Here’s what you need to know', "L'essentiel", 'Saken kort fortalt', 'Özetle', 'Najważniejsze informacje', 'أبرز النقاط', '重点摘要'])('strong: %s', (text) =>
    expect(labelStrength(text)).toBe('strong'),
  );
  it.each(['Summary', 'Highlights', 'Zusammenfassung'])('weak: %s', (text) => expect(labelStrength(text)).toBe('weak'));
  it.each(['Most read', 'Key workers strike', 'The points system explained for newcomers', 'What we do', 'Related stories', 'Why it matters', 'What you’ll learn', 'Quick links', 'Main street', 'Three men in a boat'])('none: %s', (text) => expect(labelStrength(text)).toBeNull());
  it.each([...Object.entries(strongLabels), ...Object.entries(weakLabels).map(([language, list]) => [`${language}, weak:`, list] as const)])('%s has no label twice', (_language, list) => expect(new Set(list).size).toBe(list.length));
  it('no label is both', () => {
    const strong = new Set(Object.values(strongLabels).flat());
    expect(Object.values(weakLabels).flat().filter((label) => strong.has(label))).toEqual([]);
  });
  it.each([...Object.entries(strongLabels), ...Object.entries(weakLabels)])('%s: every label is known, also in capitals', (_language, list) => {
    expect(list.filter((label) => labelStrength(label) === null || labelStrength(label.toUpperCase()) === null)).toEqual([]);
  });
});
