import { baseLanguage } from '../../text/base-language.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

/** What is named for a person and is none, as it stands after the name. */
const things: Readonly<Record<string, readonly string[]>> = {
  da: ['fløjen', 'lejren', 'regering', 'regeringen'],
  en: ['administration', 'aide', 'aides', 'allies', 'ally', 'backers', 'campaign', 'camp', 'doctrine', 'donor', 'donors', 'era', 'government', 'loyalist', 'loyalists', 'presidency', 'supporter', 'supporters', 'team', 'voter', 'voters', 'years'],
  nl: ['kabinet', 'regering'],
  no: ['fløyen', 'leiren', 'regjeringen'],
  sv: ['falangen', 'lägret', 'regeringen'],
};

/** True where the words from `after` on make another thing of the name before them: 'the Trump administration', 'a Biden-era rule'. */
export function namesSomethingElse(words: readonly Word[], after: number, language: string): true | undefined {
  const next = words[after]?.text === '-' ? words[after + 1] : words[after];
  if (next === undefined || next.shape !== shape.lower) return undefined;
  if (words[after]?.text === '-' && words[after]?.start === words[after - 1]?.end && words[after]?.end === next.start) return true;
  return things[baseLanguage(language)]?.includes(next.folded) === true ? true : undefined;
}
