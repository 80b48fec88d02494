import type { LanguageData } from './language-data.ts';

/** What Danish says around names. */
export const da: LanguageData = {
  titles: [
    'adm', 'administrerende', 'advokat', 'advokaten', 'ambassadør', 'angriber', 'anklager', 'baron', 'biskop', 'borgmester', 'chef',
    'chefen', 'chefredaktør', 'cheftræner', 'cheføkonom', 'digter', 'direktør', 'dommer', 'dronning', 'dronningen', 'ekspert',
    'eksstatsminister', 'eu-kommissær', 'filosof', 'finansminister', 'folketingsmedlem', 'forbundskansler', 'forfatter', 'forfatteren',
    'forkvinde', 'formand', 'formanden', 'forsker', 'forsvarer', 'forsvarsminister', 'forsvarsspiller', 'general', 'generalsekretær',
    'greve', 'grevinde', 'guvernør', 'hertug', 'historiker', 'imam', 'indenrigsminister', 'instruktør', 'iværksætter', 'journalist',
    'justitsminister', 'kandidat', 'kansler', 'kaptajn', 'kardinal', 'kejser', 'komiker', 'kommissær', 'komponist', 'kong', 'konge',
    'kongen', 'kronprins', 'kronprinsesse', 'kunstner', 'landstræner', 'leder', 'lektor', 'løjtnant', 'major', 'medstifter', 'meteorolog',
    'midtbanespiller', 'minister', 'ministeren', 'målmand', 'næstformand', 'oberst', 'ordfører', 'overborgmester', 'overlæge', 'partileder',
    'pave', 'paven', 'politidirektør', 'politikommissær', 'politisk ordfører', 'pressechef', 'prins', 'prinsen', 'prinsesse', 'professor',
    'provst', 'præsident', 'præsidenten', 'præst', 'rapper', 'redaktør', 'regionsrådsformand', 'rektor', 'rådmand', 'sanger', 'sangerinde',
    'sankt', 'senator', 'skatteminister', 'skuespiller', 'skuespilleren', 'sognepræst', 'specialanklager', 'statsminister',
    'statsministeren', 'stifter', 'studievært', 'sundhedsminister', 'talskvinde', 'talsmand', 'talsperson', 'træner', 'tv-vært',
    'udenrigsminister', 'vagtchef', 'vicepolitiinspektør', 'ærkebiskop', 'økonom',
  ],
  honorifics: [
    'doktor', 'dr', 'frk', 'fru', 'frøken', 'herr', 'hr', 'lady', 'lord', 'sir',
  ],
  particles: [
    'af', 'al', 'bin', 'da', 'de', 'den', 'der', 'di', 'du', 'el', 'la', 'le', 'van', 'von', 'zu',
  ],
  sayingVerbs: [
    'advarer', 'bekræfter', 'blev', 'bliver', 'døde', 'er', 'erkender', 'fik', 'forklarede', 'forklarer', 'fortalte', 'fortæller', 'får',
    'gik', 'har', 'havde', 'hævder', 'kan', 'kommenterer', 'kommer', 'lyder', 'mener', 'mente', 'oplyser', 'oplyste', 'påpeger', 'sagde',
    'siger', 'skal', 'skrev', 'skriver', 'spillede', 'svarede', 'svarer', 'synes', 'tilføjer', 'tog', 'troede', 'tror', 'udtaler',
    'understreger', 'vandt', 'var', 'vil',
  ],
  auxiliaries: ['blev', 'bliver', 'er', 'fik', 'får', 'gik', 'har', 'havde', 'kan', 'kommer', 'lyder', 'skal', 'tog', 'var', 'vil'],
  roleWords: [
    'aktivist', 'ambulancefører', 'apoteker', 'arkitekt', 'arkivar', 'astronom', 'bager', 'biavler', 'bibliotekar', 'blikkenslager',
    'boghandler', 'botaniker', 'bror', 'bådebygger', 'bådfører', 'campingfatter', 'dagplejer', 'datter', 'digter', 'dykker', 'efterfølger',
    'ejer', 'ekspert', 'enke', 'entreprenør', 'far', 'fisker', 'fiskeskipper', 'fodboldspiller', 'forfatter', 'forgænger', 'formand',
    'forsker', 'færgefører', 'fætter', 'følgesvend', 'grosserer', 'havnefoged', 'hustru', 'håndværker', 'ingeniør', 'initiativtager',
    'karetmager', 'kollega', 'konditor', 'kone', 'konservator', 'koordinator', 'kunstner', 'kunstnerinde', 'kæreste', 'landmand', 'leder',
    'lejerske', 'lokofører', 'læge', 'lærer', 'lærling', 'mand', 'medlem', 'mejerist', 'mekaniker', 'mester', 'mistænkt', 'mor', 'musiker',
    'nabo', 'offer', 'organist', 'ornitolog', 'partner', 'restauratør', 'rival', 'rådgiver', 'sejler', 'servitrice', 'sigtet', 'skibsfører',
    'skomager', 'skovfoged', 'skovrider', 'skrædder', 'slagter', 'spiller', 'stationsforstander', 'stifter', 'stjerne', 'studerende',
    'svigerinde', 'sygeplejerske', 'søn', 'søster', 'tiltalt', 'togfører', 'urmager', 'ven', 'veninde', 'vidne', 'vinavler', 'vært',
    'ægtemand', 'øbo',
  ],
  orgWords: [
    'a/s', 'aftale', 'akademi', 'alternativet', 'aps', 'arena', 'as', 'avis', 'avisen', 'bank', 'banken', 'bevægelse', 'bk', 'bladet',
    'brøndby', 'byret', 'center', 'cup', 'dagblad', 'domstol', 'enhedslisten', 'fc', 'fck', 'festival', 'folkeparti', 'folketinget', 'fond',
    'fonden', 'forbund', 'forbundet', 'forening', 'foreningen', 'forlag', 'gymnasium', 'hospital', 'hotel', 'hus', 'hær', 'højesteret',
    'højskole', 'if', 'institut', 'kirke', 'kirken', 'komité', 'kommission', 'kommissionen', 'kommune', 'koncern', 'kongres', 'landsret',
    'liga', 'lov', 'loven', 'ministeriet', 'ministerium', 'museet', 'museum', 'operation', 'orkan', 'orkester', 'parti', 'partiet',
    'politi', 'politiet', 'pris', 'prisen', 'radikale', 'regering', 'regeringen', 'republik', 'selskab', 'selskabet', 'skole', 'skolen',
    'socialdemokratiet', 'stadion', 'styrelsen', 'superligaen', 'sygehus', 'teater', 'teatret', 'union', 'universitet', 'venstre',
  ],
  placeWords: [
    'allé', 'amt', 'bjerg', 'bro', 'broen', 'bugt', 'by', 'byen', 'dal', 'fjord', 'gade', 'gaden', 'hav', 'havn', 'kommune', 'kyst', 'land',
    'lufthavn', 'nord', 'park', 'plads', 'region', 'sankt', 'skov', 'slot', 'station', 'strand', 'syd', 'sø', 'torv', 'torvet', 'vej',
    'vejen', 'vest', 'å', 'ø', 'øen', 'øst',
  ],
  placePrepositions: [
    'fra', 'i', 'nær', 'på', 'til', 'uden', 'ved',
  ],
  calendarWords: [
    'april', 'august', 'dag', 'december', 'februar', 'fredag', 'går', 'januar', 'jul', 'juli', 'juni', 'lørdag', 'maj', 'mandag', 'marts',
    'november', 'oktober', 'onsdag', 'påske', 'september', 'søndag', 'tirsdag', 'torsdag',
  ],
  creditWords: [
    'af', 'afp', 'ap', 'arkiv', 'billede', 'epa', 'foto', 'getty', 'kilde', 'privatfoto', 'redaktion', 'reuters', 'ritzau', 'scanpix',
    'tekst',
  ],
  commonWords: [
    'af', 'alle', 'alt', 'andre', 'at', 'bare', 'blev', 'både', 'da', 'de', 'dem', 'den', 'denne', 'der', 'deres', 'derfor', 'det', 'dette',
    'du', 'efter', 'eller', 'en', 'er', 'et', 'flere', 'for', 'fordi', 'fra', 'før', 'gennem', 'ham', 'han', 'hans', 'har', 'her', 'hun',
    'hvad', 'hvem', 'hver', 'hvis', 'hvor', 'hvordan', 'i', 'ifølge', 'ikke', 'ind', 'ingen', 'ja', 'jeg', 'kan', 'læs', 'man', 'mange',
    'med', 'mellem', 'men', 'mens', 'mere', 'mest', 'min', 'mod', 'må', 'ned', 'nej', 'noget', 'nogle', 'nok', 'nu', 'ny', 'nye', 'når',
    'og', 'også', 'om', 'op', 'os', 'over', 'på', 'samme', 'samtidig', 'selv', 'siden', 'sin', 'skal', 'som', 'så', 'sådan', 'til', 'to',
    'tre', 'trods', 'ud', 'uden', 'under', 'var', 'ved', 'vi', 'vil', 'vores', 'være',
  ],
  joints: ['og'],
  caseEndings: [],
};
