import { baseLanguage } from '../../../text/base-language.ts';
import type { Sentence } from '../../../model.ts';
import type { FoundRole, RoleFinder } from '../role-finder.ts';
import { arabicRole } from './arabic-role.ts';
import { chineseRole } from './chinese-role.ts';
import { japaneseRole } from './japanese-role.ts';
import { koreanRole } from './korean-role.ts';
import type { UncasedRoleRule } from './uncased-role.ts';

const rules: Readonly<Record<string, UncasedRoleRule>> = { ar: arabicRole, ja: japaneseRole, ko: koreanRole, zh: chineseRole };

/** The finder of a language without capitals (BCP 47 tag); undefined where the language has none of its own. */
export function findUncasedRoles(sentences: readonly Sentence[], language: string): RoleFinder | undefined {
  const rule = rules[baseLanguage(language)];
  if (rule === undefined) return undefined;
  return {
    find: ({ mentions }) => {
      let weak: FoundRole | null = null;
      for (const { sentence, start, end } of mentions) {
        const place = sentences[sentence];
        const found = place === undefined ? null : rule(place.text, start, end);
        if (place === undefined || found === null) continue;
        const role = { text: place.text.slice(found.start, found.end), quote: place.quote };
        if (found.isWeak !== true) return role;
        weak ??= role;
      }
      return weak;
    },
  };
}
