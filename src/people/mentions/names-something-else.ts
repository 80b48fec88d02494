import { baseLanguage } from '../../text/base-language.ts';
import { endOf, shape, startOf } from './word.ts';
import type { WordSentence } from './word.ts';

/** What is named for a person and is none, as it stands after the name. */
const things: Readonly<Record<string, readonly string[]>> = {
  da: ['fløjen', 'lejren', 'regering', 'regeringen'],
  en: ['administration', 'aide', 'aides', 'allies', 'ally', 'backers', 'campaign', 'camp', 'doctrine', 'donor', 'donors', 'era', 'government', 'loyalist', 'loyalists', 'presidency', 'supporter', 'supporters', 'team', 'voter', 'voters', 'years'],
  nl: ['kabinet', 'regering'],
  no: ['fløyen', 'leiren', 'regjeringen'],
  sv: ['falangen', 'lägret', 'regeringen'],
};

/** True where the words from `after` on make another thing of the name before them: 'the Trump administration', 'a Biden-era rule'. */
export function namesSomethingElse(sentence: WordSentence, after: number, language: string): true | undefined {
  const { words } = sentence;
  const next = words[after]?.text === '-' ? words[after + 1] : words[after];
  if (next === undefined || next.shape !== shape.lower) return undefined;
  if (words[after]?.text === '-' && startOf(sentence, after) === endOf(sentence, after - 1) && endOf(sentence, after) === startOf(sentence, after + 1)) return true;
  return things[baseLanguage(language)]?.includes(next.folded) === true ? true : undefined;
}
