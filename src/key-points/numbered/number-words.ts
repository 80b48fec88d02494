// Numbers that are written as words, 1 to 12 by position, in lower case.

/** Cardinals: 'seven things'. */
export const cardinals: Readonly<Record<string, readonly string[]>> = {
  cs: ['jedna', 'dva', 'tři', 'čtyři', 'pět', 'šest', 'sedm', 'osm', 'devět', 'deset', 'jedenáct', 'dvanáct'],
  da: ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  de: ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  es: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  fi: ['yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen', 'yksitoista', 'kaksitoista'],
  fr: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  it: ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  nl: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  no: ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  pl: ['jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć', 'jedenaście', 'dwanaście'],
  pt: ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  ru: ['один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать'],
  sv: ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  tr: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on', 'on bir', 'on iki'],
  uk: ['один', 'два', 'три', 'чотири', "п'ять", 'шість', 'сім', 'вісім', "дев'ять", 'десять', 'одинадцять', 'дванадцять'],
};

/** Han numerals that open a point: '三、'. */
export const hanNumerals = '一二三四五六七八九十';

/** Ordinals that open a point: 'Second,', 'Erstens'. Several rows where a language has several ways. */
export const ordinals: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ar: [['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا'], ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً', 'خامساً']],
  cs: [['zaprvé', 'zadruhé', 'zatřetí', 'začtvrté', 'zapáté']],
  da: [['for det første', 'for det andet', 'for det tredje', 'for det fjerde', 'for det femte']],
  de: [['erstens', 'zweitens', 'drittens', 'viertens', 'fünftens', 'sechstens', 'siebtens', 'achtens', 'neuntens', 'zehntens']],
  en: [
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    ['firstly', 'secondly', 'thirdly', 'fourthly', 'fifthly', 'sixthly', 'seventhly'],
  ],
  es: [['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo']],
  fi: [['ensiksi', 'toiseksi', 'kolmanneksi', 'neljänneksi', 'viidenneksi']],
  fr: [['premièrement', 'deuxièmement', 'troisièmement', 'quatrièmement', 'cinquièmement']],
  it: [['primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo', 'nono', 'decimo']],
  ja: [['第一に', '第二に', '第三に', '第四に', '第五に']],
  ko: [['첫째', '둘째', '셋째', '넷째', '다섯째']],
  nl: [['ten eerste', 'ten tweede', 'ten derde', 'ten vierde', 'ten vijfde']],
  no: [['for det første', 'for det andre', 'for det tredje', 'for det fjerde', 'for det femte']],
  pl: [['po pierwsze', 'po drugie', 'po trzecie', 'po czwarte', 'po piąte']],
  pt: [['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono', 'décimo']],
  ru: [['во-первых', 'во-вторых', 'в-третьих', 'в-четвертых', 'в-пятых']],
  sv: [['för det första', 'för det andra', 'för det tredje', 'för det fjärde', 'för det femte']],
  tr: [['birincisi', 'ikincisi', 'üçüncüsü', 'dördüncüsü', 'beşincisi']],
  uk: [['по-перше', 'по-друге', 'по-третє', 'по-четверте', "по-п'яте"]],
  zh: [['第一', '第二', '第三', '第四', '第五', '第六', '第七', '第八', '第九', '第十'], ['首先', '其次', '再次']],
};

/** Ordinals before what is counted: 'Third tip:'. Several rows where a language has several endings. */
export const adjectives: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ['erster', 'zweiter', 'dritter', 'vierter', 'fünfter', 'sechster', 'siebter', 'achter', 'neunter', 'zehnter'],
    ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'],
    ['erstes', 'zweites', 'drittes', 'viertes', 'fünftes', 'sechstes', 'siebtes', 'achtes', 'neuntes', 'zehntes'],
  ],
  en: [['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']],
  es: [
    ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo'],
    ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava', 'novena', 'décima'],
  ],
  fr: [
    ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'],
    ['première', 'seconde'],
  ],
  it: [
    ['primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo', 'nono', 'decimo'],
    ['prima', 'seconda', 'terza', 'quarta', 'quinta', 'sesta', 'settima', 'ottava', 'nona', 'decima'],
  ],
  nl: [['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende']],
  pt: [
    ['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono', 'décimo'],
    ['primeira', 'segunda', 'terceira', 'quarta', 'quinta', 'sexta', 'sétima', 'oitava', 'nona', 'décima'],
  ],
};

/** What stands before the number of a picture, a table or a person that is quoted, and counts no point. */
export const notUnits: Readonly<Record<string, readonly string[]>> = {
  de: ['abb', 'abbildung', 'antwort', 'bild', 'foto', 'grafik', 'kommentar', 'seite', 'spiel', 'tabelle'],
  en: ['answer', 'chart', 'comment', 'exhibit', 'fig', 'figure', 'game', 'graph', 'group', 'illustration', 'image', 'leg', 'map', 'match', 'page', 'photo', 'photograph', 'picture', 'player', 'quarter', 'reader', 'round', 'table'],
  es: ['comentario', 'figura', 'gráfico', 'imagen', 'página', 'respuesta', 'tabla'],
  fr: ['commentaire', 'graphique', 'illustration', 'page', 'réponse', 'tableau'],
  it: ['commento', 'grafico', 'immagine', 'pagina', 'risposta', 'tabella'],
  nl: ['afbeelding', 'antwoord', 'figuur', 'grafiek', 'pagina', 'tabel'],
  pt: ['comentário', 'gráfico', 'imagem', 'página', 'resposta', 'tabela'],
  sv: ['bild', 'diagram', 'figur', 'tabell'],
};

/** What stands before a number that counts points: 'Tip 3', 'Schritt 2'. */
export const units: Readonly<Record<string, readonly string[]>> = {
  cs: ['bod', 'důvod', 'krok', 'tip'],
  da: ['grund', 'punkt', 'råd', 'tip', 'trin'],
  de: ['fakt', 'fehler', 'frage', 'grund', 'idee', 'irrtum', 'lektion', 'methode', 'mythos', 'phase', 'platz', 'problem', 'punkt', 'regel', 'schritt', 'strategie', 'these', 'tipp', 'trend', 'trick', 'vorteil'],
  en: ['action', 'advantage', 'argument', 'barrier', 'benefit', 'cause', 'challenge', 'change', 'component', 'consideration', 'criterion', 'danger', 'day', 'difference', 'driver', 'element', 'essential', 'example', 'exercise', 'fact', 'factor', 'feature', 'finding', 'habit', 'hack', 'hint', 'idea', 'insight', 'issue', 'item', 'key', 'law', 'lesson', 'lie', 'measure', 'method', 'metric', 'misconception', 'mistake', 'model', 'moment', 'move', 'myth', 'number', 'opportunity', 'option', 'pattern', 'phase', 'pick', 'pillar', 'place', 'point', 'practice', 'prediction', 'principle', 'priority', 'problem', 'proposal', 'question', 'reason', 'recommendation', 'requirement', 'risk', 'rule', 'scenario', 'secret', 'sign', 'skill', 'slide', 'solution', 'stage', 'step', 'strategy', 'suggestion', 'symptom', 'tactic', 'takeaway', 'task', 'technique', 'theme', 'theory', 'thing', 'threat', 'tip', 'tool', 'trap', 'trend', 'trick', 'truth', 'type', 'warning', 'way', 'win'],
  es: ['clave', 'consejo', 'error', 'idea', 'lección', 'mito', 'motivo', 'paso', 'punto', 'razón', 'regla', 'truco'],
  fi: ['kohta', 'syy', 'vaihe', 'vinkki'],
  fr: ['astuce', 'clé', 'conseil', 'erreur', 'étape', 'idée', 'leçon', 'mythe', 'point', 'raison', 'règle'],
  it: ['consiglio', 'errore', 'motivo', 'passo', 'punto', 'ragione', 'regola'],
  nl: ['punt', 'reden', 'regel', 'stap', 'tip'],
  no: ['grunn', 'punkt', 'råd', 'tips', 'trinn'],
  pl: ['krok', 'porada', 'powód', 'punkt', 'zasada'],
  pt: ['dica', 'erro', 'motivo', 'passo', 'ponto', 'razão', 'regra'],
  ru: ['ошибка', 'правило', 'причина', 'пункт', 'совет', 'шаг'],
  sv: ['punkt', 'råd', 'skäl', 'steg', 'tips'],
  tr: ['adım', 'ipucu', 'kural', 'neden'],
  uk: ['крок', 'порада', 'правило', 'причина'],
};

const byWord = (rows: Iterable<readonly string[]>): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows) row.forEach((word, i) => found.set(word, i + 1));
  return found;
};

/** What each number word counts, whatever its language. */
export const cardinalValues = byWord(Object.values(cardinals));
export const ordinalValues = byWord(Object.values(ordinals).flat());
export const ordinalAdjectives = byWord(Object.values(adjectives).flat());
/** What stands before a number, in all languages at once: what counts no point, and what does. */
export const notUnitWords: ReadonlySet<string> = new Set(Object.values(notUnits).flat());
export const unitWords: ReadonlySet<string> = new Set(Object.values(units).flat());
