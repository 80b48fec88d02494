/** How a language says that somebody said something, in lower case, sorted. */
export const speechVerbs: Readonly<Record<string, readonly string[]>> = {
  cs: ['dodal', 'dodala', 'podle', 'prohlásil', 'prohlásila', 'uvedl', 'uvedla', 'řekl', 'řekla'],
  da: ['fortæller', 'ifølge', 'sagde', 'siger', 'udtaler'],
  de: ['erklärte', 'laut', 'meint', 'sagt', 'sagte', 'sagten', 'zufolge'],
  en: ['according', 'said', 'say', 'saying', 'says', 'tell', 'told'],
  es: ['afirma', 'afirmó', 'aseguró', 'dice', 'dijeron', 'dijo', 'explica', 'explicó', 'según', 'señaló'],
  fi: ['kertoi', 'kertoo', 'mukaan', 'sanoi', 'sanoo'],
  fr: ['affirme', 'affirmé', 'assure', 'dit', 'déclaré', 'explique', 'expliqué', 'selon'],
  it: ['afferma', 'detto', 'dice', 'dichiarato', 'secondo', 'spiega', 'spiegato'],
  nl: ['aldus', 'vertelt', 'volgens', 'zegt', 'zei', 'zeiden'],
  no: ['forteller', 'ifølge', 'sa', 'sier'],
  pl: ['mówi', 'podkreślił', 'powiedział', 'powiedziała', 'według'],
  pt: ['afirma', 'afirmou', 'disse', 'diz', 'explica', 'explicou', 'segundo'],
  ru: ['заявил', 'заявила', 'отметил', 'рассказал', 'сказал', 'сказала', 'словам', 'сообщил', 'сообщила'],
  sv: ['berättar', 'enligt', 'sa', 'sade', 'säger'],
  uk: ['зазначив', 'заявив', 'заявила', 'повідомив', 'розповів', 'сказав', 'сказала', 'словами'],
};
