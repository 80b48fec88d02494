import type { LanguageData } from './language-data.ts';

/** What Czech says around names. */
export const cs: LanguageData = {
  titles: [
    'advokát', 'advokáta', 'advokátka', 'arcibiskup', 'autor', 'autorka', 'baron', 'bek', 'biskup', 'brankář', 'básník', 'císař', 'děkan',
    'ekonom', 'ekonomka', 'exministr', 'expremiér', 'exprezident', 'filozof', 'generál', 'generála', 'gólman', 'hejtman', 'hejtmana',
    'hejtmanka', 'herec', 'herečka', 'herečky', 'historik', 'hrabě', 'kancléř', 'kancléře', 'kancléřka', 'kandidát', 'kandidátka',
    'kapitán', 'kapitána', 'kapitánka', 'kardinál', 'kněz', 'komisař', 'komisařka', 'kouč', 'kouče', 'krajan', 'král', 'krále', 'královna',
    'královny', 'legenda', 'lídr', 'lídra', 'majitel', 'majitele', 'major', 'malíř', 'manažer', 'manažera', 'ministr', 'ministra',
    'ministrem', 'ministryně', 'mluvčí', 'moderátor', 'moderátorka', 'místopředseda', 'místopředsedkyně', 'novinář', 'novinářka',
    'náměstek', 'obránce', 'otec', 'papež', 'papeže', 'plukovník', 'podnikatel', 'poručík', 'poslance', 'poslanec', 'poslankyně', 'premiér',
    'premiéra', 'premiérem', 'premiérka', 'prezident', 'prezidenta', 'prezidentem', 'prezidentka', 'prezidentovi', 'primátor', 'primátora',
    'primátorka', 'princ', 'prince', 'princezna', 'princezny', 'prof', 'profesor', 'profesorka', 'předseda', 'předsedkyně', 'předsedy',
    'reprezentant', 'režisér', 'režiséra', 'senátor', 'senátorka', 'skladatel', 'soudce', 'soudkyně', 'spisovatel', 'spisovatelka',
    'starosta', 'starostka', 'stoper', 'státní zástupce', 'sudí', 'sv', 'svatý', 'trenér', 'trenéra', 'velitel', 'velvyslanec', 'vévoda',
    'vévodkyně', 'vědec', 'vědkyně', 'zpěvačka', 'zpěvačky', 'zpěvák', 'záložník', 'útočník', 'ředitel', 'ředitele', 'ředitelka', 'šéf',
    'šéfa', 'šéfka', 'žalobce',
  ],
  honorifics: [
    'bc', 'csc', 'doc', 'doktor', 'dr', 'ing', 'judr', 'lady', 'lord', 'mgr', 'mudr', 'pan', 'pana', 'pane', 'panem', 'panu', 'paní',
    'phdr', 'rndr', 'sir', 'slečna',
  ],
  particles: [
    'al', 'bin', 'da', 'de', 'del', 'den', 'der', 'di', 'dos', 'du', 'el', 'la', 'le', 'van', 'von', 'z', 'ze',
  ],
  sayingVerbs: [
    'bude', 'byl', 'byla', 'chce', 'dodal', 'dodala', 'dodává', 'doplnil', 'doplnila', 'je', 'komentoval', 'musí', 'myslí', 'má', 'míní',
    'měl', 'měla', 'může', 'napsal', 'napsala', 'narodil', 'odpověděl', 'odpověděla', 'oznámil', 'oznámila', 'popsal', 'popsala',
    'potvrdil', 'potvrdila', 'prohlásil', 'prohlásila', 'píše', 'připustil', 'přiznal', 'přiznala', 'sdělil', 'sdělila', 'tvrdí',
    'upozornil', 'upozornila', 'uvedl', 'uvedla', 'uzavřel', 'vyhrál', 'vyhrála', 'vysvětlil', 'vysvětlila', 'vysvětluje', 'vzkázal',
    'zdůraznil', 'zemřel', 'zemřela', 'řekl', 'řekla', 'říká',
  ],
  auxiliaries: ['bude', 'byl', 'byla', 'je', 'musí', 'má', 'měl', 'měla', 'může'],
  roleWords: [
    'aktivista', 'analytik', 'architekt', 'atlet', 'atletka', 'babička', 'bratr', 'bratranec', 'dcera', 'dědeček', 'důchodce', 'důchodkyně',
    'expert', 'expertka', 'fotbalista', 'hokejista', 'hráč', 'hráčka', 'hudebník', 'hvězda', 'inženýr', 'kamarád', 'kolega', 'kolegyně',
    'koordinátor', 'lékař', 'lékařka', 'majitel', 'manžel', 'manželka', 'manželky', 'matka', 'mistr', 'mistryně', 'neteř', 'nástupce',
    'oběť', 'obžalovaný', 'odchovanec', 'odchovankyně', 'otec', 'partner', 'partnerka', 'podezřelý', 'politik', 'politolog', 'poradce',
    'předchůdce', 'přítel', 'přítelkyně', 'rival', 'sestra', 'sestřička', 'soused', 'sousedka', 'specialista', 'strýc', 'student',
    'studentka', 'svědek', 'syn', 'syna', 'synovec', 'tchyně', 'tchán', 'tenista', 'tenistka', 'teta', 'umělec', 'učitel', 'učitelka',
    'vdova', 'vedoucí', 'vnuk', 'vnučka', 'zakladatel', 'zakladatelka', 'zemědělec', 'člen', 'členka', 'řidič', 'řidička',
  ],
  orgWords: [
    'agentura', 'agentury', 'akademie', 'aktualne', 'armáda', 'armády', 'banka', 'banky', 'cena', 'centrum', 'ceny', 'city', 'církev',
    'divadla', 'divadlo', 'dohoda', 'dům', 'fc', 'federace', 'festival', 'festivalu', 'firma', 'firmy', 'fk', 'gymnázium', 'hc', 'hnutí',
    'hotel', 'hurikán', 'katedrála', 'klub', 'klubu', 'komise', 'kongres', 'liga', 'ligy', 'ministerstva', 'ministerstvo', 'muzeum',
    'nadace', 'nakladatelství', 'nemocnice', 'noviny', 'obec', 'operace', 'orchestr', 'pohár', 'poháru', 'policie', 'rada', 'rady',
    'republika', 'republiky', 'rozhlas', 'sdružení', 'senát', 'senátu', 'sk', 'skupina', 'slavia', 'slavie', 'smlouva', 'sněmovna',
    'sněmovny', 'soud', 'soudu', 'sparta', 'sparty', 'společnost', 'stadion', 'strana', 'strany', 'svaz', 'svazu', 'televize', 'unie',
    'united', 'univerzita', 'univerzity', 'vláda', 'vlády', 'výbor', 'zákon', 'ústav', 'ústavu', 'úřad', 'úřadu', 'škola',
  ],
  placeWords: [
    'hora', 'hory', 'hrad', 'jezero', 'jih', 'kraj', 'kraje', 'les', 'letiště', 'most', 'moře', 'města', 'město', 'náměstí', 'obec',
    'oceán', 'okres', 'okresu', 'ostrov', 'ostrovy', 'park', 'pláž', 'pobřeží', 'přístav', 'sever', 'stanice', 'sídliště', 'třída', 'ulice',
    'ulici', 'vesnice', 'východ', 'zahrada', 'země', 'zámek', 'západ', 'údolí', 'čtvrť', 'řeka',
  ],
  placePrepositions: [
    'do', 'na', 'nad', 'poblíž', 'pod', 'u', 'v', 've', 'z', 'ze',
  ],
  calendarWords: [
    'březen', 'března', 'dnes', 'duben', 'dubna', 'květen', 'května', 'leden', 'ledna', 'listopad', 'listopadu', 'neděle', 'neděli',
    'pondělí', 'prosince', 'prosinec', 'pátek', 'sobota', 'sobotu', 'srpen', 'srpna', 'středa', 'středu', 'vánoce', 'včera', 'září',
    'zítra', 'únor', 'února', 'úterý', 'červen', 'července', 'červenec', 'června', 'čtvrtek', 'říjen', 'října',
  ],
  creditWords: [
    'afp', 'ap', 'archiv', 'autor', 'epa', 'foto', 'fotografie', 'getty', 'profimedia', 'redakce', 'reuters', 'snímek', 'text', 'zdroj',
    'čtk',
  ],
  commonWords: [
    'a', 'aby', 'ale', 'ani', 'asi', 'ať', 'až', 'bez', 'bude', 'by', 'byl', 'byla', 'byli', 'bylo', 'během', 'co', 'což', 'další', 'dnes',
    'do', 'dva', 'dvě', 'díky', 'ho', 'i', 'jak', 'jako', 'jaký', 'je', 'jeho', 'jejich', 'její', 'jen', 'jenže', 'jestli', 'ještě', 'již',
    'jsem', 'jsme', 'jsou', 'k', 'kam', 'každý', 'kde', 'kdo', 'kdy', 'když', 'ke', 'která', 'které', 'který', 'lze', 'mají', 'mezi', 'mi',
    'mně', 'mu', 'musí', 'my', 'má', 'na', 'nad', 'naopak', 'navíc', 'ne', 'nebo', 'nejen', 'není', 'než', 'o', 'od', 'on', 'ona', 'oni',
    'ovšem', 'po', 'pod', 'podle', 'pokud', 'potom', 'pouze', 'pro', 'proto', 'protože', 'proč', 'právě', 'před', 'přes', 'přesto', 'při',
    'přitom', 's', 'se', 'si', 'sice', 'stejně', 'svůj', 'ta', 'tady', 'tak', 'také', 'takže', 'tam', 'tato', 'ten', 'tento', 'teď', 'to',
    'tohle', 'toho', 'tom', 'tomu', 'toto', 'tu', 'ty', 'tři', 'u', 'už', 'v', 've', 'více', 'však', 'vše', 'všechno', 'všichni', 'z', 'za',
    'zatím', 'zatímco', 'ze', 'čtěte', 'že',
  ],
  joints: ['a', 'i'],
  caseEndings: [
    'a>', 'ce>ec', 'cem>ec', 'e>', 'em>', 'i>', 'ka>ek', 'kem>ek', 'kovi>ek', 'la>el', 'le>el', 'lem>el', 'ni>ňa', 'ně>na', 'o>', 'ou>a',
    'ovi>', 'ovi>a', 'ovou>ová', 'ové>a', 'ové>ová', 'ra>er', 'u>', 'u>a', 'y>a', 'ého>ý', 'ém>ý', 'ému>ý', 'ího>í', 'ím>í', 'ým>ý',
    'ši>cha',
  ],
};
