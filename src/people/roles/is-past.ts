import type { RoleLexicon } from './role-lexicon.ts';

/** Words, whole or as others begin with them, that say that somebody was it once. */
const past =
  /^(?:ex$|ex-|eks-|екс-|former|erstwhile|onetime|ehemalig|früher|damalig|ancien|antigu[ao]|antig[ao]|voormalig|tidligere|tidigare|förr[ae]$|był(?:[ayą]|ego|ej|emu|ym|ych|ymi)$|býval|бывш|колишн)/u;

/** 'exministro', 'ексміністр': written together with a word of role. Only a listed one, for 'explorador' ends like one too. */
const joined = /^(?:ex|екс)(?=\p{L}{4})/u;

/** Does a word of a role (lower-case) say that it is over? */
export const isPast = (word: string, lexicon: RoleLexicon): boolean => past.test(word) || (joined.test(word) && lexicon.isListed(word.replace(joined, '')));
