import type { Block } from '../../model.ts';
import { linkedLength } from '../../text/linked-length.ts';
import { countSentences } from './count-sentences.ts';
import { errorTitles } from './error-titles.ts';
import type { PageFacts } from './page-facts.ts';

const unfound = Object.values(errorTitles.unfound).flat();
const alone = new Set(Object.values(errorTitles.alone).flat());
/** What the title says of the page is at least so much of the title. */
const SHARE = 0.45;
/** Numbers that servers give to errors, with or without what they are called. */
const CODE = /\b(?:http |error code )?(?:40[0134]|410|50[0234])\b/g;
/** A log-in or an offer that names what it leads to, in so many words at most. */
const ENTRY = /^(?:abbonati a|abonneer je op|abonner på|abonnez vous à|accedi a|anmelden bei|anmeldung bei|assine [ao]|connexion à|iniciar sesión en|inicio de sesión en|inloggen bij|log ind på|log in to|logg inn på|logga in på|login bei|login bij|login to|prenumerera på|přihlášení do|se connecter à|sign in to|subscribe to|suscríbete a|tilaa|zaloguj się do) (?:[^ ]+ ?){1,4}$/;
/** A longer title says more than that. */
const LONGEST = 300;
/** The site's own address, as it stands in titles. */
const HOST = /(?<=^|\s)(?:[\p{L}\d-]+\.){1,3}\p{L}{2,6}(?=\s|$)/gu;
const PARTS = /\s-\s|[|–—:·•».!?…]/;
/** More running text than this tells a story, whatever its title. */
const STORY = 1_000;
/** Where only the page's first heading speaks of it: a box to log in stands on the pages of short stories too. */
const SHORT_STORY = 500;
/** Boxes of what every page of a site has. */
const FURNITURE: ReadonlySet<string> = new Set(['dialog', 'footer', 'form', 'nav']);
const FOOT = /\b(?:footer|cookies?|copyright)\b/;

/** Nothing to read: the page says by its title that it was not found, that something went wrong or that one must log in, and holds no story. */
export function isErrorPage({ blocks, titles, headings }: PageFacts): boolean {
  // Most pages tell a story, and what their titles say makes no difference.
  const story = blocks.reduce((sum, block) => (sum < STORY ? sum + storyOf(block) : sum), 0);
  return story < STORY && (titles().some(saysError) || (story < SHORT_STORY && areErrors(headings())));
}

const areErrors = (headings: readonly string[]): boolean => headings.length > 0 && headings.every(saysError);

function storyOf(block: Block): number {
  if (countSentences(block) === 0 || FOOT.test(block.hint) || block.tags.some((tag) => FURNITURE.has(tag))) return 0;
  return block.text.length - linkedLength(block);
}

/** True where a title says hardly anything but that there is nothing to read. */
function saysError(title: string): boolean {
  if (title.length > LONGEST) return false;
  const words = plain(title);
  if (unfound.some((phrase) => phrase.length >= SHARE * words.length && words.includes(phrase))) return true;
  if (ENTRY.test(words)) return true;
  const all = title.replace(HOST, '').split(PARTS).map(plain).filter((part) => part !== '');
  // 'Log in to The Post | The Post' says the second part in the first.
  const parts = all.filter((part) => !all.some((other) => other !== part && other.endsWith(` ${part}`)));
  return parts.length > 0 && parts.every((part) => {
    const rest = part.replace(CODE, '').trim();
    return rest === '' || alone.has(rest) || ENTRY.test(rest);
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
}
