import type { LanguageData } from './language-data.ts';

/** What Swedish says around names. */
export const sv: LanguageData = {
  titles: [
    'advokat', 'advokaten', 'ambassadör', 'anfallare', 'artisten', 'back', 'backen', 'baron', 'befäl', 'biskop', 'borgmästare', 'chef',
    'chefen', 'chefsekonom', 'direktör', 'docent', 'domare', 'drottning', 'drottningen', 'ekonom', 'entreprenör', 'expert', 'experten',
    'filosof', 'finansminister', 'finansministern', 'forskare', 'forskaren', 'förbundskansler', 'förbundskapten', 'förbundskaptenen',
    'författare', 'författaren', 'försvarsminister', 'general', 'generalsekreterare', 'greve', 'grevinnan', 'grundare', 'gruppledare',
    'guvernör', 'hertig', 'historiker', 'imam', 'insatsledare', 'journalist', 'journalisten', 'justitieminister', 'kammaråklagare',
    'kandidat', 'kansler', 'kapten', 'kardinal', 'kejsare', 'komiker', 'komikern', 'kommissarie', 'kommunalråd', 'kommunstyrelseordförande',
    'kronprinsessan', 'kung', 'kungen', 'kyrkoherde', 'landshövding', 'ledare', 'ledaren', 'löjtnant', 'major', 'meteorolog', 'minister',
    'ministern', 'mittfältare', 'målvakt', 'målvakten', 'ordförande', 'ordföranden', 'partiledare', 'partiledaren', 'partisekreterare',
    'polischef', 'president', 'presidenten', 'pressekreterare', 'presstalesperson', 'presstalespersonen', 'prins', 'prinsen', 'prinsessa',
    'prinsessan', 'professor', 'professorn', 'programledare', 'programledaren', 'präst', 'påve', 'påven', 'regissör', 'regissören',
    'rektor', 'riksdagsledamot', 'räddningsledare', 'sankt', 'senator', 'skådespelare', 'skådespelaren', 'skådespelerskan', 'språkrör',
    'statsminister', 'statsministern', 'statssekreterare', 'sångare', 'sångaren', 'sångerskan', 'talesman', 'talesperson', 'talespersonen',
    'talman', 'tränare', 'tränaren', 'utrikesminister', 'utrikesministern', 'vakthavande', 'vd', 'vd:n', 'yttre', 'ärkebiskop', 'åklagare',
    'överläkare', 'överste', 'överåklagare',
  ],
  honorifics: [
    'doktor', 'dr', 'fru', 'fröken', 'herr', 'hr', 'lady', 'lord', 'sir',
  ],
  particles: [
    'af', 'al', 'av', 'bin', 'da', 'de', 'den', 'der', 'di', 'du', 'el', 'la', 'le', 'van', 'von', 'zu',
  ],
  sayingVerbs: [
    'anser', 'ansåg', 'avled', 'berättade', 'berättar', 'betonar', 'blev', 'dog', 'fick', 'får', 'föddes', 'förklarade', 'förklarar',
    'gjorde', 'går', 'gör', 'hade', 'har', 'kan', 'kommenterar', 'kommer', 'konstaterar', 'meddelar', 'menade', 'menar', 'sa', 'sade',
    'ska', 'skrev', 'skriver', 'spelade', 'svarade', 'svarar', 'säger', 'tog', 'trodde', 'tror', 'tycker', 'tycks', 'uppgav', 'uppger',
    'vann', 'var', 'varnar', 'vill', 'är',
  ],
  auxiliaries: ['blev', 'fick', 'får', 'gjorde', 'går', 'gör', 'hade', 'har', 'kan', 'kommer', 'ska', 'tog', 'var', 'är'],
  roleWords: [
    'aktivist', 'arborist', 'arkitekt', 'arkivarie', 'artist', 'astronom', 'bibliotekarie', 'bonde', 'botaniker', 'bror', 'chefredaktör',
    'dotter', 'efterträdare', 'ekolog', 'etnolog', 'expert', 'far', 'flickvän', 'forskare', 'fotbollsspelare', 'fru', 'författare',
    'förlagschef', 'granne', 'grundare', 'gymnast', 'hustru', 'hydrolog', 'hyresgäst', 'ingenjör', 'kollega', 'konditor', 'konservator',
    'konstnär', 'konstnärinna', 'kurator', 'ledamot', 'läkare', 'lärare', 'lärling', 'maka', 'make', 'mamma', 'man', 'maskinist', 'medlem',
    'mekaniker', 'misstänkt', 'mor', 'musikant', 'musiker', 'mästare', 'nattvakt', 'offer', 'optiker', 'ornitolog', 'pappa', 'partner',
    'poet', 'pojkvän', 'polis', 'rival', 'rådgivare', 'sambo', 'samordnare', 'servitör', 'sjuksköterska', 'skolkamrat', 'sommargäst', 'son',
    'spelare', 'stjärna', 'student', 'svägerska', 'svärson', 'syster', 'virolog', 'vittne', 'volontär', 'vän', 'ägare', 'öbo',
  ],
  orgWords: [
    'ab', 'aik', 'akademi', 'akademien', 'arena', 'armén', 'avtal', 'bank', 'banken', 'bk', 'bolag', 'bolaget', 'byrå', 'centerpartiet',
    'centrum', 'cupen', 'departement', 'domstol', 'facket', 'fc', 'festival', 'festivalen', 'ff', 'folkpartiet', 'förbund', 'förbundet',
    'förening', 'förlag', 'gymnasium', 'hotell', 'hotellet', 'hovrätten', 'hus', 'högskola', 'if', 'ifk', 'institut', 'kommission',
    'kommissionen', 'kommitté', 'kommun', 'koncern', 'kongress', 'kyrka', 'kyrkan', 'lag', 'lagen', 'landsting', 'liberalerna', 'ligan',
    'miljöpartiet', 'moderaterna', 'museet', 'museum', 'myndighet', 'operation', 'orkan', 'orkester', 'parti', 'partiet', 'polisen', 'pris',
    'priset', 'regering', 'republiken', 'riksdagen', 'rörelse', 'serien', 'sjukhus', 'sjukhuset', 'skola', 'skolan', 'socialdemokraterna',
    'stadion', 'stiftelse', 'stiftelsen', 'sverigedemokraterna', 'teater', 'teatern', 'tidning', 'tidningen', 'tingsrätt', 'tingsrätten',
    'union', 'universitet', 'verket', 'vänsterpartiet',
  ],
  placeWords: [
    'berg', 'berget', 'bro', 'bron', 'by', 'byn', 'dal', 'dalen', 'flod', 'flygplats', 'gata', 'gatan', 'hamn', 'hav', 'havet', 'kommun',
    'kust', 'kusten', 'land', 'landskap', 'län', 'norr', 'norra', 'område', 'park', 'parken', 'region', 'sankt', 'sjö', 'sjön', 'skog',
    'slott', 'stad', 'staden', 'station', 'strand', 'söder', 'södra', 'torg', 'torget', 'väg', 'vägen', 'väster', 'västra', 'älv', 'älven',
    'ö', 'öarna', 'ön', 'öster', 'östra',
  ],
  placePrepositions: [
    'från', 'i', 'nära', 'på', 'till', 'utanför', 'vid',
  ],
  calendarWords: [
    'april', 'augusti', 'december', 'februari', 'fredag', 'fredagen', 'idag', 'igår', 'imorgon', 'januari', 'jul', 'juli', 'juni', 'lördag',
    'lördagen', 'maj', 'mars', 'måndag', 'måndagen', 'november', 'oktober', 'onsdag', 'onsdagen', 'påsk', 'september', 'söndag', 'söndagen',
    'tisdag', 'tisdagen', 'torsdag', 'torsdagen',
  ],
  creditWords: [
    'afp', 'ap', 'arkiv', 'arkivbild', 'av', 'bild', 'bilder', 'epa', 'foto', 'getty', 'källa', 'redaktion', 'reuters', 'scanpix', 'text',
    'tt',
  ],
  commonWords: [
    'alla', 'allt', 'andra', 'att', 'av', 'bara', 'blir', 'både', 'de', 'dem', 'den', 'denna', 'deras', 'dess', 'det', 'detta', 'där',
    'därför', 'då', 'efter', 'ej', 'eller', 'en', 'enligt', 'ett', 'fler', 'flera', 'från', 'för', 'före', 'förra', 'genom', 'han', 'hans',
    'har', 'hela', 'henne', 'hennes', 'hon', 'hur', 'här', 'i', 'ibland', 'idag', 'in', 'ingen', 'inget', 'innan', 'inom', 'inte', 'ja',
    'jag', 'kan', 'läs', 'man', 'med', 'medan', 'men', 'mer', 'mest', 'min', 'mitt', 'mot', 'många', 'måste', 'nej', 'ni', 'nu', 'ny',
    'nya', 'när', 'något', 'några', 'och', 'också', 'om', 'omkring', 'oss', 'på', 'redan', 'samma', 'samt', 'sedan', 'senare', 'sin',
    'sina', 'ska', 'som', 'så', 'sådan', 'till', 'tre', 'trots', 'två', 'under', 'ur', 'ut', 'utan', 'vad', 'var', 'varför', 'varje', 'vem',
    'vi', 'vid', 'vilka', 'vilken', 'vår', 'våra', 'än', 'ännu', 'även', 'över',
  ],
  joints: ['och'],
  caseEndings: [],
};
