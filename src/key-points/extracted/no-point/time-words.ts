/**
 * What 'this' may point to without pointing back, by language, in lower case, sorted: the day and season of publication
 * ('este lunes', 'diese Woche', 'в этом году').
 */
export const timeWords: Readonly<Record<string, readonly string[]>> = {
  cs: ['den', 'dní', 'dnů', 'letech', 'letos', 'léta', 'léto', 'létě', 'měsíc', 'měsíce', 'měsíci', 'noc', 'noci', 'podzim', 'podzimu', 'roce', 'rok', 'roku', 'ráno', 'sezona', 'sezonu', 'sezoně', 'týden', 'týdne', 'týdnu', 'večer', 'víkend', 'víkendu', 'zima', 'zimu', 'zimy'],
  da: ['aften', 'dag', 'efterår', 'forår', 'morgen', 'måned', 'nat', 'sommer', 'sæson', 'uge', 'vinter', 'weekend', 'år'],
  de: ['abend', 'abends', 'dienstag', 'donnerstag', 'freitag', 'frühjahr', 'herbst', 'jahr', 'jahre', 'jahren', 'jahres', 'mittwoch', 'monat', 'monate', 'monats', 'montag', 'morgen', 'nacht', 'saison', 'samstag', 'sommer', 'sommers', 'sonntag', 'tag', 'tage', 'tagen', 'winter', 'winters', 'woche', 'wochen', 'wochenende'],
  es: ['abril', 'agosto', 'año', 'años', 'diciembre', 'domingo', 'días', 'enero', 'febrero', 'fin', 'invierno', 'jueves', 'julio', 'junio', 'lunes', 'martes', 'marzo', 'mayo', 'mañana', 'mes', 'meses', 'miércoles', 'noche', 'noviembre', 'octubre', 'otoño', 'primavera', 'semana', 'semanas', 'septiembre', 'sábado', 'tarde', 'temporada', 'verano', 'vez', 'viernes'],
  fr: ['an', 'année', 'années', 'automne', 'dimanche', 'hiver', 'jeudi', 'jour', 'jours', 'lundi', 'mardi', 'matin', 'mercredi', 'mois', 'nuit', 'printemps', 'saison', 'samedi', 'semaine', 'semaines', 'soir', 'vendredi', 'week-end', 'été'],
  it: ['anni', 'anno', 'autunno', 'domenica', 'estate', 'giorni', 'giovedì', 'inverno', 'lunedì', 'martedì', 'mattina', 'mercoledì', 'mese', 'mesi', 'notte', 'pomeriggio', 'primavera', 'sabato', 'sera', 'settimana', 'settimane', 'stagione', 'venerdì', 'volta'],
  nl: ['avond', 'herfst', 'jaar', 'jaren', 'maand', 'nacht', 'najaar', 'ochtend', 'seizoen', 'voorjaar', 'week', 'weekend', 'winter', 'zomer'],
  no: ['dagene', 'helg', 'helgen', 'høst', 'høsten', 'kveld', 'måned', 'måneden', 'natt', 'sesong', 'sesongen', 'sommer', 'sommeren', 'uka', 'uke', 'uken', 'vinter', 'vinteren', 'vår', 'våren', 'år', 'året'],
  pl: ['dni', 'dnia', 'jesieni', 'lat', 'lata', 'latem', 'lato', 'miesiąc', 'miesiąca', 'miesiącu', 'nocy', 'rok', 'roku', 'sezonie', 'sezonu', 'tydzień', 'tygodnia', 'tygodniu', 'weekend', 'weekendu', 'wieczoru', 'wiosny', 'zima', 'zimy'],
  pt: ['abril', 'agosto', 'ano', 'anos', 'dezembro', 'dias', 'domingo', 'fevereiro', 'inverno', 'janeiro', 'julho', 'junho', 'maio', 'manhã', 'março', 'meses', 'mês', 'noite', 'novembro', 'outono', 'outubro', 'primavera', 'quarta', 'quarta-feira', 'quinta', 'quinta-feira', 'segunda', 'segunda-feira', 'semana', 'semanas', 'setembro', 'sexta', 'sexta-feira', 'sábado', 'tarde', 'temporada', 'terça', 'terça-feira', 'verão', 'vez'],
  ru: ['весной', 'весны', 'вечера', 'вечером', 'год', 'года', 'году', 'дней', 'дни', 'дня', 'зимой', 'зимы', 'лет', 'лета', 'летом', 'месяц', 'месяца', 'месяце', 'неделе', 'недели', 'неделю', 'ночь', 'ночью', 'осени', 'осенью', 'сезон', 'сезона', 'сезоне', 'утром'],
  sv: ['dagar', 'helg', 'helgen', 'höst', 'hösten', 'kväll', 'månad', 'månaden', 'natt', 'sommar', 'sommaren', 'säsong', 'säsongen', 'vecka', 'veckan', 'vinter', 'vintern', 'vår', 'våren', 'år', 'året'],
  uk: ['весни', 'весною', 'вечора', 'взимку', 'влітку', 'дня', 'днів', 'зими', 'літа', 'літом', 'місяць', 'місяця', 'місяці', 'ночі', 'осені', 'року', 'році', 'рік', 'сезон', 'сезону', 'сезоні', 'тиждень', 'тижня', 'тижні'],
};
