/**
 * What 'this' may point to without pointing back, by language, in lower case, sorted: the day and season of publication
 * ('este lunes', 'diese Woche', 'в этом году').
 */
export const timeWords: Readonly<Record<string, readonly string[]>> = {
  cs: ['měsíc', 'roce', 'rok', 'sezona', 'sezonu', 'týden', 'víkend'],
  da: ['måned', 'sommer', 'uge', 'weekend', 'år'],
  de: ['dienstag', 'donnerstag', 'freitag', 'frühjahr', 'herbst', 'jahr', 'jahres', 'mittwoch', 'monat', 'montag', 'saison', 'samstag', 'sommer', 'sonntag', 'tage', 'tagen', 'winter', 'woche', 'wochenende'],
  es: ['año', 'domingo', 'enero', 'fin', 'jueves', 'lunes', 'martes', 'mañana', 'mes', 'miércoles', 'noche', 'semana', 'sábado', 'tarde', 'temporada', 'verano', 'viernes'],
  fr: ['année', 'dimanche', 'jeudi', 'lundi', 'mardi', 'matin', 'mercredi', 'mois', 'nuit', 'saison', 'samedi', 'semaine', 'soir', 'vendredi', 'week-end', 'été'],
  it: ['anno', 'domenica', 'estate', 'mattina', 'mese', 'notte', 'pomeriggio', 'sera', 'settimana', 'stagione'],
  nl: ['jaar', 'maand', 'ochtend', 'seizoen', 'week', 'weekend', 'zomer'],
  no: ['helgen', 'måneden', 'sommeren', 'uken', 'året'],
  pl: ['miesiącu', 'rok', 'roku', 'sezonie', 'tydzień', 'tygodniu', 'weekend'],
  pt: ['ano', 'domingo', 'manhã', 'mês', 'noite', 'quarta', 'quarta-feira', 'quinta', 'quinta-feira', 'segunda', 'segunda-feira', 'semana', 'sexta', 'sexta-feira', 'sábado', 'tarde', 'temporada', 'terça', 'terça-feira'],
  ru: ['году', 'месяце', 'неделе', 'неделю', 'сезоне'],
  sv: ['helgen', 'månaden', 'sommaren', 'veckan', 'året'],
  uk: ['року', 'році', 'сезоні', 'тижня', 'тижні'],
};
