import type { NamePlace } from './name-place.ts';

const hints = /\b(?:author-?bio|author-?info|about-?author|authorbox|author-?box|bio|biography|contributor-?bio|autor-?info|autorenbox|signature)\b/;
const trade = /^.{0,60}?\b(?:is an?|covers|writes|reports|joined|ist (?:redakteur|redaktor|autor|journalist|korrespondent)|schreibt|est (?:journaliste|rédact)|es (?:periodista|redactor)|è (?:un )?giornalista|é (?:jornalista|repórter))/i;
const work = /\b(?:reporter|journalist|correspondent|editor|writer|columnist|contributor|covers|newsroom|redakt[eo]u?rin?|korrespondent|journaliste|periodista|redactora?|giornalista|jornalista|repórter)\b/i;

/** The box about the author at the end of a piece: 'Jane Doe covers technology for the Daily News.' */
export function aboutAuthor({ text, start, block, atEdge }: NamePlace): boolean {
  if (hints.test(block.hint)) return true;
  return atEdge && start < 4 && block.kind !== 'caption' && trade.test(text) && work.test(text);
}
