import { describe, expect, it } from 'vitest';
import { labelStrength, strongLabels, weakLabels } from './labels.ts';

describe('labels of the publisher’s box', () => {
  it.each(['Key points', 'KEY TAKEAWAYS:', 'TL;DR', 'Das Wichtigste in Kürze', 'Darum geht’s', 'L’essentiel', 'Hafen: Das Wichtigste in Kürze', 'Key takeaways from the talks', 'TL;DR for ferry captains', 'Kortversjonen', 'この記事のポイント', '핵심 요약'])('strong: %s', (text) =>
    expect(labelStrength(text)).toBe('strong'),
  );
  it.each(['Summary', 'Highlights', 'Zusammenfassung'])('weak: %s', (text) => expect(labelStrength(text)).toBe('weak'));
  it.each(['Most read', 'Key workers strike', 'The points system explained for newcomers', 'What we do', 'Related stories'])('none: %s', (text) => expect(labelStrength(text)).toBeNull());
  it.each([...Object.entries(strongLabels), ...Object.entries(weakLabels).map(([language, list]) => [`${language}, weak:`, list] as const)])('%s has no label twice', (_language, list) => expect(new Set(list).size).toBe(list.length));
});
