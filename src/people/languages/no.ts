import type { LanguageData } from './language-data.ts';

/** What Norwegian (both forms) says around names. */
export const no: LanguageData = {
  titles: [
    'administrerende', 'advokat', 'aktor', 'ambassadør', 'artist', 'artisten', 'back', 'baron', 'biskop', 'biskopen', 'byråd',
    'byrådsleder', 'direktør', 'dommar', 'dommer', 'dronning', 'dronningen', 'ekspert', 'erkebiskop', 'filosof', 'finansminister',
    'forbundskansler', 'forfattar', 'forfatter', 'forfatteren', 'formann', 'forskar', 'forsker', 'forsvarar', 'forsvarer', 'fylkesmann',
    'fylkesordfører', 'førsteamanuensis', 'general', 'generalsekretær', 'greve', 'gründer', 'guvernør', 'hertug', 'historiker', 'imam',
    'informasjonssjef', 'innsatsleder', 'journalist', 'justisminister', 'kandidat', 'kaptein', 'kardinal', 'keeper', 'keiser', 'komiker',
    'kong', 'konge', 'kongen', 'kronprins', 'kronprinsesse', 'landslagssjef', 'landslagstrener', 'leder', 'leiar', 'lensmann', 'lensmannen',
    'løytnant', 'major', 'meteorolog', 'midtbanespiller', 'minister', 'målvakt', 'nestleder', 'oberst', 'operasjonsleder', 'ordførar',
    'ordfører', 'overlege', 'partileder', 'partileiar', 'pave', 'paven', 'politiadvokat', 'politiinspektør', 'politimester',
    'politioverbetjent', 'popstjerne', 'president', 'presidenten', 'pressesjef', 'pressetalsmann', 'prest', 'prins', 'prinsesse',
    'professor', 'programleder', 'rapper', 'redaktør', 'regissør', 'rektor', 'rådmann', 'sangar', 'sanger', 'sankt', 'senator', 'sjef',
    'sjefen', 'sjefredaktør', 'sjeføkonom', 'skipper', 'skodespelar', 'skuespiller', 'skuespilleren', 'sogneprest', 'sorenskriver', 'spiss',
    'statsadvokat', 'statsminister', 'statsministeren', 'statsråd', 'statssekretær', 'stortingsrepresentant', 'talsmann', 'talsperson',
    'trenar', 'trener', 'utanriksminister', 'utenriksminister', 'varaordfører', 'økonom',
  ],
  honorifics: [
    'doktor', 'dr', 'fru', 'frøken', 'h.m', 'herr', 'hr', 'lady', 'lord', 'sir',
  ],
  particles: [
    'af', 'al', 'av', 'bin', 'da', 'de', 'den', 'der', 'di', 'du', 'el', 'la', 'le', 'van', 'von', 'zu',
  ],
  sayingVerbs: [
    'advarer', 'bekrefter', 'ble', 'blei', 'blir', 'døde', 'er', 'fekk', 'fikk', 'forklarer', 'forklarte', 'fortalde', 'fortalte', 'fortel',
    'forteller', 'får', 'gikk', 'hadde', 'har', 'hevder', 'innrømmer', 'kan', 'kommenterer', 'kommer', 'legger', 'meiner', 'meinte',
    'mener', 'mente', 'opplyser', 'påpeker', 'roper', 'ropte', 'sa', 'seier', 'sier', 'skal', 'skrev', 'skriv', 'skriver', 'spilte',
    'svarer', 'svarte', 'synes', 'tok', 'trodde', 'tror', 'trur', 'understreker', 'vant', 'var', 'vart', 'vil',
  ],
  auxiliaries: [
    'ble', 'blei', 'blir', 'er', 'fekk', 'fikk', 'får', 'gikk', 'hadde', 'har', 'kan', 'kommer', 'legger', 'skal', 'tok', 'var', 'vart',
    'vil',
  ],
  roleWords: [
    'aktivist', 'ambulansarbeider', 'apoteker', 'arkitekt', 'arkivar', 'astronom', 'badevakt', 'baker', 'bibliotekar', 'birøkter',
    'blikkenslager', 'bokhandler', 'bonde', 'botaniker', 'bror', 'brøytebilsjåfør', 'bureiser', 'bussjåfør', 'båtbygger', 'båtfører',
    'campingvert', 'datter', 'dikter', 'dotter', 'drosjesjåfør', 'dykker', 'eier', 'eigar', 'ekspert', 'ektemann', 'etterfølger', 'far',
    'fetter', 'fiolinist', 'fiskeoppdretter', 'fisker', 'forsker', 'fotballspiller', 'fyrvokter', 'gartner', 'gjeter', 'gruvearbeider',
    'gründer', 'hydrolog', 'håndverker', 'ingeniør', 'kjæreste', 'kollega', 'komponist', 'konduktør', 'kone', 'konservator', 'koordinator',
    'kunstnar', 'kunstner', 'kunstnerinne', 'leder', 'lege', 'leietaker', 'lokfører', 'lyriker', 'lærar', 'lærer', 'lærling', 'makker',
    'mamma', 'maskinist', 'medarbeider', 'medlem', 'mekaniker', 'mester', 'miljøarbeider', 'mistenkt', 'mor', 'museumsvert', 'musiker',
    'nabo', 'offer', 'ornitolog', 'pappa', 'partner', 'postbud', 'renholder', 'resepsjonist', 'rival', 'rådgivar', 'rådgiver', 'rørlegger',
    'samboer', 'sandvolleyballspiller', 'seilmaker', 'siktet', 'sjåfør', 'skipsfører', 'skredder', 'slakter', 'snekker', 'son', 'spelar',
    'spesialist', 'spiller', 'stjerne', 'student', 'svigerinne', 'sykepleier', 'syklist', 'syster', 'sønn', 'søster', 'taxisjåfør',
    'tillitsvalgt', 'tiltalt', 'togfører', 'tollbetjent', 'turist', 'tv-kommentator', 'tømrer', 'venn', 'venninne', 'vertinne', 'veteran',
    'vitne', 'øyboer',
  ],
  orgWords: [
    'akademi', 'arbeidarpartiet', 'arbeiderpartiet', 'arena', 'as', 'asa', 'avis', 'avisa', 'avtale', 'bank', 'banken', 'bevegelse', 'byrå',
    'cupen', 'dagblad', 'departement', 'departementet', 'domstol', 'eliteserien', 'etaten', 'fc', 'festival', 'festivalen', 'fk', 'forbund',
    'forbundet', 'forening', 'forlag', 'fremskrittspartiet', 'frp', 'hotel', 'hotell', 'hus', 'hæren', 'høgre', 'høgskole', 'høgskulen',
    'høyesterett', 'høyre', 'høyskole', 'if', 'il', 'institutt', 'kirke', 'kirken', 'komité', 'kommisjon', 'kommisjonen', 'kommune',
    'kongress', 'konsern', 'krf', 'kyrkje', 'lagmannsrett', 'ligaen', 'lov', 'lova', 'loven', 'museet', 'museum', 'operasjon', 'orkan',
    'orkester', 'parti', 'partiet', 'politiet', 'pris', 'prisen', 'regjering', 'regjeringa', 'republikken', 'selskap', 'selskapet',
    'senter', 'senterpartiet', 'sjukehus', 'sk', 'skole', 'skolen', 'skule', 'stadion', 'stiftelse', 'stiftelsen', 'stortinget', 'sykehus',
    'teater', 'teatret', 'tilsynet', 'tingrett', 'union', 'universitet', 'universitetet', 'venstre',
  ],
  placeWords: [
    'aust', 'berg', 'bru', 'brua', 'by', 'byen', 'bygd', 'dal', 'dalen', 'elv', 'elva', 'fjell', 'fjellet', 'fjord', 'fjorden', 'flyplass',
    'fylke', 'gata', 'gate', 'hav', 'havn', 'kommune', 'kyst', 'land', 'lufthavn', 'nord', 'park', 'parken', 'region', 'sankt', 'sjø',
    'skog', 'slott', 'stasjon', 'strand', 'sør', 'torg', 'torget', 'vann', 'vatn', 'vatnet', 'veg', 'vegen', 'vei', 'veien', 'vest', 'vika',
    'øst', 'øy', 'øya', 'øyene',
  ],
  placePrepositions: [
    'fra', 'frå', 'i', 'nær', 'på', 'til', 'utenfor', 'ved',
  ],
  calendarWords: [
    'april', 'august', 'dag', 'desember', 'februar', 'fredag', 'går', 'januar', 'jul', 'juli', 'juni', 'laurdag', 'lørdag', 'mai', 'mandag',
    'mars', 'måndag', 'november', 'oktober', 'onsdag', 'påske', 'september', 'sundag', 'søndag', 'tirsdag', 'torsdag', 'tysdag',
  ],
  creditWords: [
    'afp', 'ap', 'arkiv', 'av', 'bilde', 'bilder', 'epa', 'foto', 'getty', 'illustrasjon', 'kilde', 'kjelde', 'ntb', 'privat', 'redaksjon',
    'reuters', 'scanpix', 'tekst',
  ],
  commonWords: [
    'alle', 'alt', 'andre', 'at', 'av', 'bare', 'berre', 'ble', 'både', 'da', 'de', 'dei', 'dem', 'den', 'denne', 'der', 'deres', 'derfor',
    'det', 'dette', 'du', 'eg', 'ei', 'ein', 'eit', 'eller', 'en', 'er', 'et', 'etter', 'fleire', 'flere', 'for', 'fordi', 'fra', 'frå',
    'før', 'gjennom', 'han', 'hans', 'har', 'her', 'ho', 'hun', 'hva', 'hvem', 'hver', 'hvis', 'hvor', 'hvordan', 'i', 'ifølge', 'ikke',
    'ikkje', 'ingen', 'inn', 'ja', 'jeg', 'kan', 'korleis', 'kva', 'kvar', 'les', 'man', 'mange', 'med', 'meir', 'mellom', 'men', 'mens',
    'mer', 'mest', 'min', 'mot', 'må', 'ned', 'nei', 'no', 'noe', 'noen', 'noko', 'nokre', 'ny', 'nye', 'nå', 'når', 'og', 'også', 'om',
    'opp', 'oss', 'over', 'på', 'samme', 'samtidig', 'selv', 'sidan', 'siden', 'sin', 'sjølv', 'skal', 'slik', 'som', 'så', 'til', 'to',
    'tre', 'tross', 'under', 'ut', 'utan', 'uten', 'var', 'ved', 'vi', 'vil', 'vår', 'våre', 'være',
  ],
  joints: ['og'],
  caseEndings: [],
};
