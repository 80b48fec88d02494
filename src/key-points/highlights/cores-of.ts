// What may stand around a label and says no more than that it is one: 'Hier sind … auf einen Blick', 'Voici … de l’article'.

/** How a label may begin, with the space. English has its own rules. */
export const openings: Readonly<Record<string, readonly string[]>> = {
  cs: ['toto je ', 'zde je '],
  da: ['de ', 'det ', 'få ', 'her er '],
  de: ['alle ', 'alles ', 'das ', 'der ', 'die ', 'hier ', 'hier ist ', 'hier sind '],
  en: ['here are ', 'here is ', 'here’s ', 'our ', 'the '],
  es: ['aquí ', 'el ', 'estas son ', 'estos son ', 'la ', 'las ', 'lo ', 'los '],
  fi: ['artikkelin ', 'jutun ', 'lue ', 'tässä '],
  fr: ['la ', 'le ', 'les ', 'l’', 'voici ', 'voici les '],
  it: ['ecco ', 'gli ', 'i ', 'il ', 'la ', 'le ', 'l’'],
  nl: ['de ', 'dit is ', 'dit zijn ', 'het ', 'lees '],
  no: ['de ', 'dette er ', 'her er ', 'les '],
  pl: ['oto '],
  pt: ['a ', 'as ', 'confira ', 'eis ', 'o ', 'os ', 'veja '],
  ru: ['вот '],
  sv: ['det ', 'här är ', 'läs '],
  tr: ['işte '],
  uk: ['ось '],
};

/** How it may end, with the space, and by that be said of the story it stands in. */
export const ofThisStory: Readonly<Record<string, readonly string[]>> = {
  cs: [' tohoto článku', ' článku'],
  da: [' af artiklen', ' fra artiklen', ' i artiklen'],
  de: [' aus diesem artikel', ' dem artikel', ' des artikels', ' dieses artikels', ' im artikel', ' in diesem artikel', ' zum artikel', ' zum text'],
  en: [' from this article', ' from this story', ' in this article', ' in this story', ' of this article', ' of this story'],
  es: [' de esta noticia', ' de este artículo', ' de la nota', ' de la noticia', ' del artículo'],
  fi: [' artikkelista', ' jutusta'],
  fr: [' de cet article', ' de l’actu', ' de l’article', ' de l’info'],
  it: [' della notizia', ' dell’articolo', ' di questo articolo'],
  nl: [' uit dit artikel', ' van dit artikel', ' van het artikel'],
  no: [' av artikkelen', ' av saken', ' i artikkelen', ' i saken'],
  pl: [' artykułu', ' z artykułu'],
  pt: [' da matéria', ' da notícia', ' da reportagem', ' deste artigo', ' do artigo'],
  ru: [' из статьи', ' статьи'],
  sv: [' av artikeln', ' i artikeln', ' ur artikeln'],
  tr: [' bu haberin'],
  uk: [' зі статті', ' статті'],
};

/** How else it may end, with the space. */
export const endings: Readonly<Record<string, readonly string[]>> = {
  cs: [' stručně', ' v bodech', ' v kostce', ' ve zkratce'],
  da: [' i korte træk', ' kort'],
  de: [' auf einen blick', ' im überblick', ' in kürze', ' kompakt', ' vorab', ' zuerst', ' zum thema', ' zusammengefasst'],
  en: [' at a glance', ' in brief', ' so far'],
  es: [' de un vistazo', ' del día', ' en breve', ' hasta ahora'],
  fi: [' lyhyesti', ' tiivistettynä'],
  fr: [' du jour', ' en bref', ' en quelques lignes', ' en un coup d’œil', ' à retenir'],
  it: [' in breve', ' in pillole', ' in sintesi'],
  nl: [' in het kort', ' op een rij', ' tot nu toe'],
  no: [' i korte trekk', ' kort', ' så langt'],
  pl: [' w pigułce', ' w punktach', ' w skrócie'],
  pt: [' até agora', ' em poucas linhas', ' em resumo'],
  ru: [' вкратце', ' за минуту', ' к этому часу', ' кратко'],
  sv: [' hittills', ' i korthet', ' kort'],
  tr: [' bir bakışta', ' kısaca'],
  uk: [' коротко', ' на цю хвилину'],
};

const byLength = (rows: Readonly<Record<string, readonly string[]>>): readonly string[] => [...new Set(Object.values(rows).flat())].sort((a, b) => b.length - a.length);
const starts = byLength(openings);
const own = byLength(ofThisStory);
const ends = byLength(endings);

/** What is left of a label without its frame. */
export interface Core {
  readonly label: string;
  /** True where the frame says that it is said of this very story. */
  readonly own: boolean;
}

/** What is left of a label, in lower case, once its beginning, its end or both are taken off; none where it has no frame. */
export function coresOf(label: string): readonly Core[] {
  const opening = starts.find((one) => label.startsWith(one)) ?? '';
  const story = own.find((one) => label.endsWith(one)) ?? '';
  const ending = story === '' ? (ends.find((one) => label.endsWith(one)) ?? '') : story;
  const short = label.slice(0, label.length - ending.length);
  const found = [short, short.slice(opening.length), label.slice(opening.length)].filter((core) => core !== label && core !== '');
  return found.map((core, i) => ({ label: core, own: story !== '' && i < 2 }));
}
