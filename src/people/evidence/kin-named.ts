import { listMates } from '../roles/list-mates.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** Is it a word of kin, in lower case or where it begins the sentence? In German it must be somebody's, for 'Tante Julia' may be a title. */
function isKin({ tokens, lexicon }: RolePlace, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  const isOwn = lexicon.language === 'de' ? lexicon.isArticle(before) || lexicon.isPossessive(before) : at === 0 || token?.isCapital === false;
  return token?.isWord === true && isOwn && lexicon.isRelation(token.lower);
}

/** 'Samboeren Tiril', 'tvillingerne Emma og Nora', 'due figli, Nicolò ed Elia', 'un figlio, Mauro, era …' */
function isAfterKin(place: RolePlace, first: number): boolean {
  const { tokens, lexicon } = place;
  if (isKin(place, first - 1)) return true;
  // 'A mulher dele, Rosa, veio.'
  if (tokens[first - 1]?.text === ',' && /^del[ae]s?$/.test(tokens[first - 2]?.lower ?? '') && isKin(place, first - 3)) return true;
  if (tokens[first - 1]?.text !== ',' || !isKin(place, first - 2)) return false;
  const owner = tokens[first - 3]?.lower ?? '';
  return lexicon.isPlural(tokens[first - 2]?.lower ?? '') || ((lexicon.isArticle(owner) || lexicon.isPossessive(owner)) && tokens[place.last + 1]?.text === ',');
}

/** 'Kaj, hendes farfar,', 'Milouska, de weduwe van …' */
function isBeforeKin(place: RolePlace): boolean {
  const { tokens, lexicon, last } = place;
  const end = tokens[last + 4];
  return tokens[last + 1]?.text === ',' && (lexicon.isPossessive(tokens[last + 2]?.lower ?? '') || lexicon.isArticle(tokens[last + 2]?.lower ?? '')) && isKin(place, last + 3) && (end === undefined || !end.isWord || lexicon.isOf(end.lower));
}

/** 'la mujer de Mora', 'de vrouw van Smit': an idol has a mother too, but no town and no club. */
const isOfKin = (place: RolePlace): boolean => /^(?:de|di|von|van|till?|av|af)$/.test(place.tokens[place.first - 1]?.lower ?? '') && isKin(place, place.first - 2);

/**
 * True where the page brings in whoever bears the name as somebody's kin, by a word right beside it, or beside the first of the list that it stands in.
 * In English only of those of such a list: the rest is said otherwise, see `isIntroduced`.
 */
export function isKinNamed(place: RolePlace): boolean {
  const { tokens, lexicon, owners, first, last } = place;
  if (tokens[last + 1]?.isCapital === true) return false;
  const isEnglish = lexicon.language === 'en';
  if (!isEnglish && (isAfterKin(place, first) || isBeforeKin(place) || isOfKin(place))) return true;
  return listMates(place).some((mate) => {
    const at = owners.indexOf(mate);
    if (at >= first) return false;
    // 'pappa till Elsa och Olle'
    return isOfKin({ ...place, first: at }) || (isAfterKin(place, at) && lexicon.isPlural((isKin(place, at - 1) ? tokens[at - 1] : tokens[at - 2])?.lower ?? ''));
  });
}
