import { describe, expect, it } from 'vitest';
import { composedStrength } from './composed-strength.ts';

describe('English labels put together from words', () => {
  it.each(['our top takeaways', 'key takeaways at a glance', 'key points to remember', 'article at a glance', 'news at a glance', 'the main points', 'important facts', 'key messages', 'key things to know', 'post highlights', 'takeaway points', 'ai-assisted summary', 'ai key takeaways'])('strong: %s', (label) => expect(composedStrength(label)).toBe('strong'));
  it.each(['quick recap', 'short summary', 'blog summary', 'top highlights', 'the facts'])('weak: %s', (label) => expect(composedStrength(label)).toBe('weak'));
  it.each(['key workers strike', 'points of interest', 'the story so far', 'main street', 'at the bridge', 'takeaway pizza', 'things we lost', 'highlights of the season', 'summary trial begins', 'ai stocks'])('none: %s', (label) => expect(composedStrength(label)).toBeNull());
});
