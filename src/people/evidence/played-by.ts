import { nounEnd } from '../roles/noun-end.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** So sure the name in brackets must be. */
const SURE = 0.5;

/** What whoever plays somebody may be called in brackets: 'Ana (newcomer Ada Cole)'. */
const players: ReadonlySet<string> = new Set(['actor', 'actress', 'comedian', 'newcomer']);

/**
 * True where whoever plays somebody stands in brackets after the name: 'Ana (Ada Cole, 25)', 'Ana (newcomer Ada Cole, who …)'. A first and a family name,
 * and no word of the name before it; alone, with an age at most, where no word says that it is a player.
 */
export function isPlayedBy({ tokens, last, owners }: RolePlace): boolean {
  const isSaid = players.has(tokens[last + 2]?.lower ?? '');
  let at = isSaid ? last + 3 : last + 2;
  const player = owners[at];
  const name = owners[last];
  if (tokens[last + 1]?.text !== '(' || player === undefined || name === undefined || player.score < SURE || !player.name.includes(' ')) return false;
  while (owners[at] === player) at++;
  if (tokens[at]?.text === ',' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  const own = name.name.split(' ');
  // 'Aunt Julia (Ada Cole, a hoot)'
  return (isSaid || /^[),]$/.test(tokens[at]?.text ?? '')) && !player.name.split(' ').some((word) => own.includes(word));
}

/** What says after a character's name that somebody plays it; two words each. */
const playedBy: Readonly<Record<string, readonly (readonly [RegExp, RegExp])[]>> = {
  da: [[/^(?:spillet|spilles)$/, /^af$/]],
  de: [[/^(?:dargestellt|gespielt|gesprochen|verkörpert)$/, /^von$/]],
  en: [[/^(?:performed|played|portrayed|voiced)$/, /^by$/]],
  es: [[/^(?:encarnad|interpretad)[ao]$/, /^por$/]],
  fr: [[/^(?:incarné|interprété|joué)e?$/, /^par$/]],
  it: [[/^(?:impersonat|interpretat)[ao]$/, /^d(?:a|al|alla|all)$/]],
  nl: [[/^(?:gespeeld|vertolkt)$/, /^door$/]],
  no: [[/^(?:spilles|spilt)$/, /^av$/]],
  pt: [[/^(?:interpretad|vivid)[ao]$/, /^p(?:or|elo|ela)$/]],
  sv: [[/^(?:spelad|spelas)$/, /^av$/]],
};
/** What leads from a part to its name: 'his role as Ada Cole', 'starred in "Night" as Ada Cole'. */
const asWords: Readonly<Record<string, string>> = { da: 'som', de: 'als', en: 'as', es: 'como', it: 'come', nl: 'als', no: 'som', pt: 'como', sv: 'som' };
const parts: ReadonlySet<string> = new Set(['auftritt', 'cast', 'papel', 'rol', 'role', 'roll', 'rolle', 'rollen', 'ruolo', 'starred', 'starring', 'stars', 'titelrolle', 'turn']);
const isMaker = /^(?:af|av|by|da|de|di|of|par|por|van|von)$/;

/** Right after a part's name, where it is not the subject of what follows: 'in "Night" as Ada Cole on stage', not '"Good night," as Cole put it'. */
const goesOn: ReadonlySet<string> = new Set(['and', 'auf', 'aus', 'e', 'en', 'et', 'from', 'i', 'im', 'in', 'nel', 'och', 'og', 'on', 'opposite', 'und', 'y', 'zu']);

/** Verbs that people's own character is spoken of with: 'attacked the character of Cole'. */
const ofPeople = /^(?:assail|attack|defend|doubt|impugn|malign|question|smear)/;
/** 'the character of Ada', but not 'the strength of character of Ada' */
const isCharacterOf = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first === last && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'character' && !lexicon.isOf(tokens[first - 3]?.lower ?? '') && !ofPeople.test(tokens[first - 4]?.lower ?? '');

/** What is told of where parts are played. */
const onStage: ReadonlySet<string> = new Set('actor actress cast comedy director drama film movie musical prequel remake reprise screenplay sequel sitcom soap thriller'.split(' '));
const isOnStage = (tokens: RolePlace['tokens']): boolean => tokens.some(({ lower }) => onStage.has(lower));

const playing: ReadonlySet<string> = new Set(['playing', 'plays', 'portraying', 'portrays']);
/** So many words stand between the verb and the name: 'plays the pub’s landlord Ada Cole'. */
const WHAT = 4;

/** 'who plays barmaid Ada Cole in the soap': with a word for what the part is, for one plays others in games too. */
function isPlayedRole({ tokens, first, last, lexicon }: RolePlace): boolean {
  const what = tokens[first - 1]?.lower ?? '';
  if (lexicon.language !== 'en' || first === last || what === 'seed' || lexicon.isNational(what) || !lexicon.isHead(what) || !isOnStage(tokens)) return false;
  for (let at = first - 2; at >= Math.max(0, first - 1 - WHAT); at--) {
    if (playing.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.isWord !== true || tokens[at]?.isCapital === true) return false;
  }
  return false;
}

/** 'In the film he will play Ada Cole, a mapmaker', 'play Father Ada Cole, a priest' */
const isToPlay = ({ tokens, first, last, lexicon }: RolePlace): boolean =>
  lexicon.language === 'en' && first < last && /^play(?:s|ing)?$/.test(tokens[lexicon.isTitle(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1]?.lower ?? '') && tokens[last + 1]?.text === ',' && lexicon.isArticle(tokens[last + 2]?.lower ?? '') && isOnStage(tokens);

/** True for a part by what leads to it: 'his role as Ada Cole', 'in "Night" as Ada Cole', 'the character of Ada', 'plays barmaid Ada Cole'. */
export function isPart(place: RolePlace): boolean {
  const { tokens, first, last, nameEnd, owners, lexicon } = place;
  if (isCharacterOf(place) || isPlayedRole(place) || isToPlay(place)) return true;
  const as = asWords[lexicon.language];
  const earlier = tokens[first - 2];
  const after = tokens[last + 1];
  if (as === undefined || earlier === undefined || tokens[first - 1]?.lower !== as || (tokens[last]?.end ?? 0) > nameEnd) return false;
  // 'Ada Cole as Hester Quaid and Tom Reed as Samuel in The Salt Road'
  const player = owners[first - 2];
  const isBesidePlayer = player !== undefined && player.score >= SURE && player.name.includes(' ') && !player.name.endsWith(owners[last]?.name ?? '');
  return (parts.has(earlier.lower) || /^[”“"»]$/.test(earlier.text) || isBesidePlayer) && (after?.isWord !== true || goesOn.has(after.lower));
}

/** Where in English 'played by' may stand that says it of the name: 'Ada Cole is played by', 'Ada Cole, a widow played by'; -1 where it may not. */
function playedAt(place: RolePlace): number {
  const { tokens, last, lexicon } = place;
  if (lexicon.language !== 'en') return -1;
  if (lexicon.isBe(tokens[last + 1]?.lower ?? '')) return isOnStage(tokens) ? last + 2 : -1;
  return tokens[last + 1]?.text === ',' && lexicon.isArticle(tokens[last + 2]?.lower ?? '') ? nounEnd(place, last + 3) : -1;
}

/** True where the page says after the name who plays it: 'Ada Cole (played by Tom Reed)', 'Ada Cole, a widow played by Tom Reed,'. Not whoever made what is played: 'a song by Cole, played by Reed'. */
export function isPlayed(place: RolePlace): boolean {
  const { tokens, first, last, lexicon } = place;
  if (isMaker.test(tokens[first - 1]?.lower ?? '')) return false;
  const at = /^[(,]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : 0;
  const pairs = playedBy[lexicon.language] ?? [];
  const isSaidAt = (start: number): boolean => start > 0 && pairs.some(([verb, by]) => verb.test(tokens[start]?.lower ?? '') && by.test(tokens[start + 1]?.lower ?? ''));
  return isSaidAt(at) || isSaidAt(playedAt(place));
}
