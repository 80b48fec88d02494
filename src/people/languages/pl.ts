import type { LanguageData } from './language-data.ts';

/** What Polish says around names. */
export const pl: LanguageData = {
  titles: [
    'abp', 'admirał', 'adwokat', 'aktor', 'aktorka', 'aktorki', 'ambasador', 'arcybiskup', 'autor', 'autorka', 'badacz', 'baron', 'biskup',
    'bp', 'bramkarz', 'brat', 'burmistrz', 'cesarz', 'dyrektor', 'dyrektora', 'działacz', 'dziennikarka', 'dziennikarz', 'ekonomista',
    'eurodeputowany', 'filozof', 'gen', 'generał', 'historyk', 'hrabia', 'imam', 'kanclerz', 'kanclerza', 'kandydat', 'kandydata',
    'kandydatka', 'kapitan', 'kard', 'kardynał', 'komendant', 'komisarz', 'kompozytor', 'kpt', 'król', 'króla', 'królowa', 'królowej', 'ks',
    'ksiądz', 'książę', 'księcia', 'księdza', 'księżna', 'księżniczka', 'lider', 'liderka', 'major', 'malarz', 'marszałek', 'marszałka',
    'mecenas', 'minister', 'ministra', 'ministrem', 'mjr', 'napastnik', 'obrońca', 'ojciec', 'papież', 'papieża', 'piosenkarka',
    'piosenkarz', 'pisarka', 'pisarz', 'poeta', 'pomocnik', 'porucznik', 'poseł', 'posła', 'posłanka', 'posłanki', 'premier', 'premiera',
    'premierem', 'prezes', 'prezesa', 'prezydent', 'prezydenta', 'prezydentem', 'prezydentowi', 'prof', 'profesor', 'prokurator',
    'prokuratora', 'przedsiębiorca', 'przewodnicząca', 'przewodniczącego', 'przewodniczący', 'publicysta', 'pułkownik', 'płk', 'rabin',
    'radna', 'radny', 'reżyser', 'reżysera', 'rzeczniczka', 'rzecznik', 'rzecznika', 'sekretarz', 'selekcjoner', 'selekcjonera', 'senator',
    'senatora', 'sierżant', 'siostra', 'starosta', 'szef', 'szefa', 'szefowa', 'sędzia', 'sędziego', 'trener', 'trenera', 'wiceminister',
    'wicepremier', 'wiceprezes', 'wojewoda', 'wokalista', 'wokalistka', 'współzałożyciel', 'wójt', 'św', 'święty',
  ],
  honorifics: [
    'doktor', 'dr', 'hab', 'inż', 'lady', 'lord', 'mgr', 'pan', 'pana', 'panem', 'pani', 'panie', 'panią', 'panowie', 'panu', 'państwo',
    'red', 'sir',
  ],
  particles: [
    'al', 'bin', 'da', 'de', 'del', 'den', 'der', 'di', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'van', 'von', 'zu',
  ],
  sayingVerbs: [
    'był', 'była', 'będzie', 'chce', 'dodaje', 'dodał', 'dodała', 'jest', 'komentuje', 'ma', 'miał', 'miała', 'może', 'musi', 'mówi',
    'mówił', 'mówiła', 'napisał', 'napisała', 'ocenia', 'ocenił', 'oceniła', 'odpowiedział', 'ogłosił', 'ogłosiła', 'oświadczył',
    'oświadczyła', 'pisze', 'podkreśla', 'podkreślił', 'podkreśliła', 'poinformował', 'poinformowała', 'powiedział', 'powiedziała',
    'przyznał', 'przyznała', 'skomentował', 'stwierdził', 'stwierdziła', 'twierdzi', 'tłumaczy', 'urodził', 'uważa', 'wygrał', 'wygrała',
    'wyjaśnia', 'wyjaśnił', 'wyjaśniła', 'zapowiedział', 'zapowiedziała', 'zaznaczył', 'zaznaczyła', 'zmarł', 'zmarła', 'został', 'została',
  ],
  auxiliaries: ['był', 'była', 'będzie', 'jest', 'ma', 'miał', 'miała', 'może', 'musi', 'został', 'została'],
  roleWords: [
    'aktywista', 'aktywistka', 'architekt', 'artysta', 'artystka', 'brat', 'ciotka', 'członek', 'członkini', 'córka', 'córki', 'doradca',
    'ekspert', 'ekspertka', 'gwiazda', 'inżynier', 'kierownik', 'kolega', 'koleżanka', 'koordynator', 'kuzyn', 'lekarka', 'lekarz', 'matka',
    'mistrz', 'mistrzyni', 'muzyk', 'mąż', 'męża', 'następca', 'nauczyciel', 'nauczycielka', 'ofiara', 'ojciec', 'oskarżony', 'partner',
    'partnerka', 'pielęgniarka', 'piłkarz', 'podejrzany', 'politolog', 'polityk', 'poprzednik', 'prezenter', 'prezenterka', 'przyjaciel',
    'przyjaciółka', 'rolnik', 'rywal', 'rywalka', 'siostra', 'skoczek', 'specjalista', 'student', 'studentka', 'syn', 'syna', 'sąsiad',
    'sąsiadka', 'tenisista', 'tenisistka', 'wdowa', 'wujek', 'właściciel', 'zawodniczka', 'zawodnik', 'założyciel', 'założycielka',
    'świadek', 'żona', 'żony',
  ],
  orgWords: [
    'agencja', 'agencji', 'akademia', 'akademii', 'armia', 'bank', 'banku', 'centrum', 'dom', 'fc', 'federacja', 'festiwal', 'festiwalu',
    'firma', 'firmy', 'front', 'fundacja', 'fundacji', 'gazeta', 'gazety', 'gmina', 'grupa', 'hotel', 'huragan', 'instytut', 'instytutu',
    'katedra', 'klub', 'klubu', 'komisja', 'komisji', 'komitet', 'kongres', 'kościoła', 'kościół', 'ks', 'lewica', 'liceum', 'liga', 'ligi',
    'ministerstwa', 'ministerstwo', 'muzeum', 'nagroda', 'nagrody', 'operacja', 'orkiestra', 'partia', 'partii', 'platforma', 'policja',
    'policji', 'politechnika', 'porozumienie', 'prawo', 'puchar', 'pucharu', 'rada', 'radio', 'rady', 'republika', 'ruch', 'rząd', 'rządu',
    'sa', 'sejm', 'sejmu', 'senat', 'senatu', 'solidarność', 'spółka', 'stadion', 'stowarzyszenia', 'stowarzyszenie', 'szkoła', 'szpital',
    'szpitala', 'sąd', 'sądu', 'teatr', 'teatru', 'telewizja', 'traktat', 'trybunał', 'trybunału', 'unia', 'unii', 'uniwersytet',
    'uniwersytetu', 'urząd', 'urzędu', 'ustawa', 'wydawnictwo', 'zakład', 'związek', 'związku',
  ],
  placeWords: [
    'al', 'alei', 'aleja', 'dolina', 'dzielnica', 'dzielnicy', 'gmina', 'gminy', 'góra', 'góry', 'jezioro', 'kraj', 'las', 'lotnisko',
    'miasta', 'miasto', 'morze', 'most', 'ocean', 'ogród', 'osiedle', 'park', 'parku', 'pl', 'plac', 'placu', 'plaża', 'port', 'powiat',
    'powiatu', 'południe', 'północ', 'region', 'rzeka', 'stacja', 'ul', 'ulica', 'ulicy', 'wieś', 'województwa', 'województwie',
    'województwo', 'wschód', 'wybrzeże', 'wyspa', 'wyspy', 'zachód', 'zamek',
  ],
  placePrepositions: [
    'do', 'koło', 'na', 'nad', 'pod', 'przy', 'w', 'we', 'z', 'ze',
  ],
  calendarWords: [
    'czerwca', 'czerwiec', 'czwartek', 'dzisiaj', 'dziś', 'grudnia', 'grudzień', 'jutro', 'kwiecień', 'kwietnia', 'lipca', 'lipiec',
    'listopad', 'listopada', 'lutego', 'luty', 'maj', 'maja', 'marca', 'marzec', 'niedziela', 'niedzielę', 'październik', 'października',
    'piątek', 'poniedziałek', 'sierpień', 'sierpnia', 'sobota', 'sobotę', 'styczeń', 'stycznia', 'wczoraj', 'wrzesień', 'września',
    'wtorek', 'środa', 'środę',
  ],
  creditWords: [
    'afp', 'ap', 'archiwum', 'autor', 'epa', 'fot', 'foto', 'getty', 'opracowanie', 'pap', 'redakcja', 'reuters', 'tekst', 'zdjęcia',
    'zdjęcie', 'źródło',
  ],
  commonWords: [
    'a', 'aby', 'albo', 'ale', 'ani', 'bardzo', 'bez', 'bo', 'bowiem', 'by', 'byli', 'było', 'były', 'chociaż', 'choć', 'ci', 'co', 'czy',
    'czyli', 'czytaj', 'dla', 'dlaczego', 'dlatego', 'do', 'dopiero', 'dwa', 'dwie', 'gdy', 'gdzie', 'go', 'i', 'ich', 'ile', 'im', 'inne',
    'ja', 'jak', 'jaki', 'jakie', 'jako', 'je', 'jednak', 'jego', 'jej', 'jest', 'jeszcze', 'jeśli', 'już', 'każdy', 'kiedy', 'kto',
    'która', 'które', 'który', 'ku', 'lecz', 'lub', 'ma', 'mają', 'mam', 'mimo', 'między', 'mnie', 'może', 'można', 'my', 'na', 'nad',
    'najpierw', 'nam', 'nasz', 'nasza', 'natomiast', 'nawet', 'nic', 'nie', 'nim', 'niż', 'no', 'o', 'obecnie', 'od', 'około', 'on', 'ona',
    'oni', 'ono', 'oprócz', 'oraz', 'po', 'pod', 'podczas', 'ponad', 'ponieważ', 'potem', 'poza', 'przed', 'przez', 'przy', 'również',
    'się', 'skoro', 'sobie', 'swoje', 'są', 'ta', 'tak', 'także', 'tam', 'te', 'tego', 'tej', 'ten', 'teraz', 'to', 'trzeba', 'trzy', 'tu',
    'tuż', 'twierdzi', 'tylko', 'tym', 'u', 'w', 'we', 'według', 'więc', 'wszyscy', 'wszystko', 'wtedy', 'z', 'za', 'zawsze', 'zaś',
    'zdaniem', 'ze', 'zobacz', 'że', 'żeby',
  ],
  joints: ['i', 'oraz'],
  caseEndings: [
    'a>', 'ce>ka', 'cie>t', 'cie>ta', 'ckiej>cka', 'cką>cka', 'dze>ga', 'ego>y', 'em>', 'emu>y', 'i>a', 'ie>', 'ie>a', 'iego>i', 'iej>a',
    'iem>', 'iemu>i', 'im>i', 'ka>ek', 'kiem>ek', 'kowi>ek', 'le>ł', 'nie>n', 'nie>na', 'owa>owa', 'owej>owa', 'owi>', 'owie>', 'ową>owa',
    'rze>r', 'rze>ra', 'skiej>ska', 'ską>ska', 'u>', 'y>a', 'ym>y', 'ze>r', 'ą>a', 'ę>a', 'ła>eł',
  ],
};
