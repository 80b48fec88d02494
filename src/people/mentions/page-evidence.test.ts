import { expect, it } from 'vitest';
import { gatherEvidence } from './page-evidence.ts';
import type { Evidence } from './page-evidence.ts';
import { wordReader } from './read-words.ts';

/** How the page uses a word. */
const use = (word: string, ...sentences: readonly string[]): Partial<Evidence> => gatherEvidence(sentences.map(wordReader('en')), []).get(word) ?? {};

it.each<[what: string, text: string, evidence: Partial<Evidence>]>([
  ['alone', 'Nobody there saw Jele.', { alone: 1, first: 0, last: 0 }],
  ['not alone at the start, where every word has a capital', 'Jele came.', { alone: 0 }],
  ['first', 'Later they visited Jele Qwrtz.', { alone: 0, first: 1, last: 0 }],
  ['last', 'Later they visited Qwrtz Jele.', { alone: 0, first: 0, last: 1 }],
  ['in a full name', 'Later they visited Peter Jele there.', { inFullName: 1, inThing: 0 }],
  ['in a full name, over a small word', 'Later they visited Peter van Jele there.', { inFullName: 1, last: 1 }],
  ['in none without a first name', 'Later they visited Qwrtz Jele.', { inFullName: 0 }],
  ['in none in a headline', 'Peter Jele Comes Home Again', { inFullName: 0 }],
  ['in a thing', 'They saw the Jele University.', { inFullName: 0, inThing: 1 }],
  ['in a thing named for somebody', 'They saw the Peter Jele University.', { inFullName: 0, inThing: 1 }],
  ['before a genitive', "They saw Jele's house.", { beforeGenitive: 1 }],
])('%s: %s', (_what, text, evidence) => expect(use('jele', text)).toMatchObject(evidence));

it('counts over the whole page', () => expect(use('jele', 'Later they visited Peter Jele there.', 'Nobody there saw Jele.', 'Nobody there told Jele.')).toMatchObject({ alone: 2, inFullName: 1, capital: 3 }));
