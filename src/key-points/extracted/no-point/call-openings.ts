/** How a line begins that sends its reader on or tells what comes next, by language, in lower case, sorted. */
export const callOpenings: Readonly<Record<string, readonly string[]>> = {
  cs: ['klikněte', 'podívejte se', 'pojďme se', 'prohlédněte si', 'zjistěte', 'čtěte dál'],
  da: ['find ud af', 'her finder', 'lad os se', 'læs mere', 'læs videre', 'se billederne', 'se mere'],
  de: ['anmerkung:', 'entdecken sie', 'erfahren sie', 'hier finden', 'hier findest', 'hinweis:', 'klicken sie', 'lesen sie', 'schauen sie', 'sehen sie'],
  en: ['as i mentioned', 'as i said', "as i've mentioned", "as i've said", 'as mentioned', 'as noted above', 'as we have seen', 'as we mentioned', "as we've mentioned", "as we've seen", 'below are', 'below is', 'below, i', 'below, we', 'below, you', 'check out', 'continue reading', 'disclaimer:', 'disclosure:', 'dive into', "editor's note", 'find out', 'have a look', 'here are', 'here is', "here's", 'keep reading', 'keep scrolling', 'learn about', 'learn how', 'learn more', 'learn what', 'learn why', "let's break down", "let's dive", "let's examine", "let's explore", "let's get into", "let's get started", "let's look", "let's see", "let's start with", "let's take", 'look at the', 'note:', 'please note', 'read about', 'read on', 'read our', 'related:', 'scroll down', 'see also', 'see below', 'see more', 'see our', 'see the', 'take a look', 'watch the'],
  es: ['a continuación', 'aquí están', 'aquí te', 'aquí tienes', 'conozca', 'descubra', 'descubre', 'nota:', 'siga leyendo', 'sigue leyendo', 'veamos'],
  fi: ['jatka lukemista', 'katso'],
  fr: ['découvrez', 'note :', 'poursuivez votre lecture', 'retrouvez', 'voici', 'voyons', 'à noter'],
  it: ['continua a leggere', 'di seguito', 'ecco', 'guarda', 'nota:', 'qui trovi', 'scopri', 'vediamo'],
  nl: ['bekijk', 'hier vind', 'hier zijn', 'lees meer', 'lees verder', 'ontdek', 'zoals gezegd'],
  no: ['her finner', 'les mer', 'les videre', 'se bildene', 'sjekk ut'],
  pl: ['czytaj dalej', 'dowiedz się', 'jak wspomniano', 'przyjrzyjmy się', 'sprawdź', 'zobacz'],
  pt: ['a seguir', 'abaixo, confira', 'aqui estão', 'confira', 'conheça', 'continue lendo', 'descubra', 'nota:', 'vejamos'],
  ru: ['как уже говорилось', 'рассмотрим', 'смотрите', 'узнайте', 'читайте'],
  sv: ['fortsätt läsa', 'här hittar du', 'läs mer', 'läs vidare', 'låt oss', 'se bilderna', 'upptäck'],
  uk: ['дивіться', 'дізнайтеся', 'розглянемо', 'читайте', 'як уже згадувалося'],
};
