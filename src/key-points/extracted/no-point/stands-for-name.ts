import type { Candidate } from '../candidate.ts';

/** What a text calls a firm, a body or a product by once it has named it, at the beginning of a sentence, by language. German capitals do not tell whether a name follows. */
const STANDINS: Readonly<Record<string, RegExp>> = {
  da: /^(?:Firmaet|Gruppen|Koncernen|Organisationen|Selskabet|Virksomheden) /u,
  en: /^The (?:agency|airline|app|bank|brand|chain|charity|club|company|firm|group|maker|manufacturer|network|organi[sz]ation|platform|provider|publisher|retailer|service|site|software|start-?up|tool|website) (?!business|industry|market|sector|stage|town)/u,
  es: /^(?:El (?:banco|grupo|organismo|servicio|sitio)|La (?:aerolínea|agencia|aplicación|cadena|compañía|empresa|entidad|firma|herramienta|marca|organización|plataforma|web)) /u,
  fr: /^(?:L['’](?:agence|application|association|enseigne|entreprise|organisation)|La (?:banque|chaîne|compagnie|firme|marque|plateforme|société|start-?up)|Le (?:constructeur|fabricant|groupe|service|site)) /u,
  it: /^(?:Il (?:gruppo|marchio|servizio|sito)|L['’](?:agenzia|app|azienda|impresa|organizzazione)|La (?:banca|catena|compagnia|ditta|piattaforma|società)) /u,
  nl: /^(?:De (?:app|bank|dienst|fabrikant|groep|keten|luchtvaartmaatschappij|organisatie|site|website)|Het (?:bedrijf|concern|merk|platform)) /u,
  no: /^(?:Bedriften|Firmaet|Gruppen|Konsernet|Organisasjonen|Selskapet) /u,
  pl: /^(?:Firma|Marka|Organizacja|Platforma|Spółka) /u,
  pt: /^(?:A (?:agência|companhia|empresa|entidade|ferramenta|marca|organização|plataforma|rede)|O (?:aplicativo|banco|grupo|serviço|site)) /u,
  ru: /^(?:Агентство|Компания|Организация|Платформа|Сервис) /u,
  sv: /^(?:Bolaget|Företaget|Gruppen|Koncernen|Organisationen|Tjänsten) /u,
  uk: /^(?:Агентство|Компанія|Організація|Платформа|Сервіс) /u,
};

/** 'The company sold two of its ships': which one stands before, and the sentence names nobody. */
export function standsForName({ text, words, language }: Candidate): boolean {
  return STANDINS[language]?.test(text) === true && !words.slice(1).some(({ isCapital, written }) => isCapital && written !== 'I');
}
