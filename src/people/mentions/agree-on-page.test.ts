import { expect, it } from 'vitest';
import { agreeOnPage } from './agree-on-page.ts';
import type { Mention } from './mention.ts';

const at = (name: string, ...scores: number[]): Mention[] => scores.map((score, sentence) => ({ sentence, start: 0, end: name.length, name, score }));

it('lowers one odd place among many doubtful ones', () => expect(agreeOnPage(at('Durango', 0.6, 0.1, 0.1))[0]?.score).toBeLessThan(0.3));
it('raises one doubtful place among sure ones', () => expect(agreeOnPage(at('Holm', 0.95, 0.3, 0.95))[1]?.score).toBeGreaterThan(0.7));
it('leaves a name that stands once as it is', () => expect(agreeOnPage(at('Holm', 0.4))).toEqual(at('Holm', 0.4)));
