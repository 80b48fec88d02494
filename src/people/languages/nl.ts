import type { LanguageData } from './language-data.ts';

/** What Dutch says around names. */
export const nl: LanguageData = {
  titles: [
    'aanvoerder', 'aartsbisschop', 'acteur', 'actrice', 'admiraal', 'advocaat', 'ambassadeur', 'auteur', 'baas', 'baron', 'bisschop',
    'bondscoach', 'bondskanselier', 'brugwachter', 'burgemeester', 'cabaretier', 'coach', 'columnist', 'commandant', 'commissaris',
    'componist', 'dichter', 'directeur', 'directrice', 'doelman', 'dominee', 'ds', 'econoom', 'eurocommissaris', 'ex-premier', 'filosoof',
    'formateur', 'fractieleider', 'fractievoorzitter', 'gedeputeerde', 'generaal', 'gouverneur', 'graaf', 'gravin', 'hertog', 'hertogin',
    'historicus', 'hoogleraar', 'hydroloog', 'imam', 'informateur', 'journalist', 'journaliste', 'kamerlid', 'kandidaat', 'kanselier',
    'kapitein', 'kardinaal', 'keeper', 'keizer', 'kolonel', 'koning', 'koningin', 'kunstenaar', 'leider', 'lijsttrekker', 'luitenant',
    'majoor', 'middenvelder', 'minister', 'minister-president', 'officier', 'ondernemer', 'onderzoeker', 'onderzoekster', 'oprichter',
    'oud-minister', 'oud-premier', 'partijleider', 'pastoor', 'pater', 'paus', 'politicus', 'premier', 'presentator', 'presentatrice',
    'president', 'prins', 'prinses', 'prof', 'professor', 'rabbijn', 'rapper', 'rechter', 'regisseur', 'schilder', 'schipper',
    'schrijfster', 'schrijver', 'secretaris-generaal', 'senator', 'sergeant', 'sint', 'spits', 'staatssecretaris', 'topman', 'topvrouw',
    'trainer', 'tweede kamerlid', 'verdediger', 'voorzitter', 'wetenschapper', 'wethouder', 'wielrenner', 'woordvoerder', 'woordvoerster',
    'zanger', 'zangeres',
  ],
  honorifics: [
    'dhr', 'dr', 'drs', 'heer', 'ing', 'ir', 'jhr', 'juffrouw', 'lady', 'lord', 'mej', 'meneer', 'mevr', 'mevrouw', 'mijnheer', 'mr', 'mw',
    'oom', 'sir', 'tante',
  ],
  particles: [
    "'t", 'aan', 'al', 'ben', 'bin', 'da', 'de', 'den', 'der', 'di', 'du', 'el', 'het', 'in', 'la', 'le', 'op', 'te', 'ten', 'ter', 'van',
    'van de', 'van den', 'van der', 'vande', 'vander', 'von',
  ],
  sayingVerbs: [
    'antwoordt', 'benadrukt', 'benadrukte', 'besluit', 'dacht', 'denkt', 'erkent', 'gaat', 'ging', 'had', 'heeft', 'hoopt', 'is', 'kan',
    'komt', 'kreeg', 'kwam', 'laat', 'legt', 'liet', 'meldde', 'meldt', 'moet', 'noemde', 'noemt', 'overleed', 'reageerde', 'reageert',
    'riep', 'roept', 'schreef', 'schrijft', 'speelde', 'speelt', 'sprak', 'spreekt', 'stelde', 'stelt', 'stierf', 'verklaarde', 'verklaart',
    'vertelde', 'vertelt', 'vindt', 'voegde', 'vond', 'vraagt', 'waarschuwde', 'waarschuwt', 'was', 'werd', 'wil', 'wilde', 'won', 'wordt',
    'zegt', 'zei',
  ],
  auxiliaries: [
    'gaat', 'ging', 'had', 'heeft', 'is', 'kan', 'komt', 'kreeg', 'kwam', 'laat', 'legt', 'liet', 'moet', 'stelde', 'stelt', 'was', 'werd',
    'wordt',
  ],
  roleWords: [
    'activist', 'adviseur', 'architect', 'arts', 'bakkerin', 'beeldhouwer', 'bestuurder', 'bewoonster', 'boer', 'broer', 'buurman',
    'buurvrouw', 'collega', 'conducteur', 'deskundige', 'dichter', 'dochter', 'dokter', 'echtgenoot', 'echtgenote', 'eigenaar', 'expert',
    'fotograaf', 'gepensioneerde', 'getuige', 'havenmeester', 'hoofd', 'huisarts', 'imker', 'ingenieur', 'kampioen', 'kunstenaar',
    'leerkracht', 'leraar', 'lerares', 'lid', 'man', 'manager', 'moeder', 'molenaar', 'muzikant', 'neef', 'nicht', 'omwonende', 'oom',
    'oprichter', 'opvolger', 'partner', 'presentator', 'rivaal', 'romanschrijver', 'schaatser', 'schaatsster', 'slachtoffer', 'specialist',
    'speelster', 'speler', 'ster', 'student', 'studente', 'tante', 'vader', 'verdachte', 'verpleegkundige', 'voetballer', 'voorganger',
    'vriend', 'vriendin', 'vrouw', 'weduwe', 'wielrenner', 'winkelier', 'zoon', 'zus', 'zuster',
  ],
  orgWords: [
    'academie', 'ajax', 'akkoord', 'bank', 'bedrijf', 'beker', 'beweging', 'bond', 'bureau', 'bv', 'centrum', 'college', 'comité',
    'commissie', 'competitie', 'congres', 'cup', 'dienst', 'fc', 'festival', 'feyenoord', 'fonds', 'gemeente', 'groep', 'hof', 'hogeschool',
    'hotel', 'huis', 'instituut', 'kamer', 'kathedraal', 'kerk', 'krant', 'leger', 'ministerie', 'museum', 'nv', 'omroep', 'operatie',
    'orkaan', 'orkest', 'partij', 'politie', 'prijs', 'psv', 'raad', 'rechtbank', 'regering', 'republiek', 'sc', 'school', 'senaat',
    'stadion', 'stichting', 'sv', 'theater', 'uitgeverij', 'unie', 'universiteit', 'vakbond', 'verdrag', 'vereniging', 'vv', 'wet',
    'ziekenhuis',
  ],
  placeWords: [
    'berg', 'bos', 'brug', 'dal', 'dorp', 'eiland', 'eilanden', 'gemeente', 'golf', 'gracht', 'haven', 'kaap', 'kade', 'kasteel', 'kust',
    'laan', 'land', 'luchthaven', 'meer', 'noord', 'oceaan', 'oost', 'park', 'plein', 'polder', 'provincie', 'regio', 'rivier', 'sint',
    'stad', 'station', 'straat', 'strand', 'tuin', 'weg', 'west', 'wijk', 'zee', 'zuid',
  ],
  placePrepositions: [
    'bij', 'in', 'naar', 'nabij', 'rond', 'te', 'uit', 'vanuit',
  ],
  calendarWords: [
    'april', 'augustus', 'december', 'dinsdag', 'donderdag', 'februari', 'gisteren', 'januari', 'juli', 'juni', 'kerst', 'kerstmis',
    'maandag', 'maart', 'mei', 'morgen', 'november', 'oktober', 'pasen', 'september', 'vandaag', 'vrijdag', 'woensdag', 'zaterdag',
    'zondag',
  ],
  creditWords: [
    'afp', 'anp', 'ap', 'archief', 'beeld', 'belga', 'bron', 'door', 'epa', 'foto', "foto's", 'getty', 'hollandse', 'hoogte', 'redactie',
    'reuters', 'tekst',
  ],
  commonWords: [
    'aan', 'al', 'alle', 'alleen', 'als', 'bij', 'bijna', 'daar', 'daarna', 'daarom', 'dan', 'dat', 'de', 'den', 'deze', 'die', 'dit',
    'doch', 'door', 'drie', 'dus', 'echter', 'een', 'eerst', 'en', 'er', 'ervan', 'ge', 'geen', 'haar', 'had', 'heb', 'heeft', 'het',
    'hier', 'hij', 'hoe', 'hun', 'ik', 'in', 'intussen', 'is', 'ja', 'je', 'kan', 'lees', 'maar', 'man', 'me', 'meer', 'men', 'met', 'mijn',
    'na', 'naar', 'naast', 'nee', 'niet', 'nieuwe', 'nog', 'nu', 'of', 'om', 'omdat', 'ondanks', 'onder', 'ons', 'onze', 'ook', 'op',
    'over', 'pas', 'sinds', 'te', 'tegen', 'ten', 'terwijl', 'tijdens', 'toch', 'toen', 'tot', 'tussen', 'twee', 'u', 'uit', 'uw', 'van',
    'vanaf', 'veel', 'volgens', 'voor', 'vooral', 'waar', 'waarom', 'wanneer', 'want', 'was', 'wat', 'we', 'weer', 'wel', 'welke', 'wie',
    'wij', 'ze', 'zelfs', 'zich', 'zij', 'zijn', 'zo', 'zoals', 'zonder', 'zou',
  ],
  joints: ['en'],
  caseEndings: [],
};
