const list = (words: string): readonly string[] => words.split(' ').sort();

/**
 * What people are called after their country, by language: 'svensken Luis Mora', 'ein Däne', 'el colombiano Luis Mora'. They say less
 * than any trade. Left out are those that are a small word or a verb as well ('finne').
 */
export const nationals: Readonly<Record<string, readonly string[]>> = {
  cs: list('američan angličan brit dán francouz ital kanaďan maďar nizozemec nor němec polák rakušan rus slovinec slovák ukrajinec švéd švýcar španěl'),
  da: list('amerikaner australier belgier brite canadier dansker englænder franskmand hollænder islænding italiener kineser nordmand polak russer schweizer spanier svensker tysker ukrainer østriger'),
  de: list('amerikaner belgier brite britin däne dänin engländer finnin franzose französin ire isländer italiener japaner kanadier kroate niederländer norweger pole polin portugiese russe russin schotte schwede schwedin schweizer slowene spanier tscheche ukrainer ungar österreicher'),
  en: list('american australian austrian belgian brazilian brit briton canadian chilean colombian croatian cuban czech dane dutchman egyptian englishman ethiopian finn frenchman frenchwoman german greek hungarian icelander indian iranian iraqi irishman israeli italian jamaican kenyan latvian lithuanian londoner mexican moroccan nigerian norwegian pakistani palestinian parisian pole romanian russian saudi scot scotsman serb serbian slovak slovenian spaniard swede syrian texan tunisian turk ukrainian venezuelan welshman'),
  es: list('alemana alemán argentina argentino belga brasileña brasileño británica británico chilena chileno colombiana colombiano croata danés ecuatoriana ecuatoriano esloveno francesa francés inglesa inglés italiana italiano marroquí mexicana mexicano neerlandés noruega noruego peruana peruano portugués portuguesa senegalés sueca sueco ucraniana ucraniano uruguayo venezolana venezolano'),
  fr: list('allemand allemande américain américaine anglais anglaise argentin australien autrichien belge britannique canadien canadienne danois danoise espagnol espagnole gallois irlandais irlandaise italien italienne japonais néerlandais néerlandaise néo-zélandais norvégien norvégienne polonais portugais russe slovène sud-africain suisse suédois suédoise tchèque écossais ukrainien ukrainienne'),
  it: list('albanese americana americano argentina argentino belga brasiliana brasiliano britannico croato danese francese indiana indiano inglese irlandese norvegese olandese polacca polacco portoghese russo sloveno spagnola spagnolo svedese svizzera svizzero tedesca tedesco ucraina ucraino'),
  nl: list('amerikaan australiër belg brit canadees deen duitser engelsman fransman ier italiaan japanner noor oekraïner oostenrijker pool portugees rus schot spanjaard zweed zwitser'),
  no: list('amerikaner australier belgier brite canadier danske engelskmann franskmann islending italiener kineser nederlender nordmann polakk russer spanjol sveitser svenske tysker ukrainer østerriker'),
  pl: list('amerykanin anglik austriaczka austriak belg białorusinka brytyjczyk czech czeszka duńczyk francuz francuzka hiszpan holender japończyk kanadyjczyk niemiec niemka norweg polak polka rosjanin rosjanka szwajcar szwed słoweniec słowenka ukrainiec ukrainka włoch włoszka'),
  pt: list('alemã alemão argentina argentino belga brasileira brasileiro britânico chileno colombiano croata dinamarquês equatoriano espanhol espanhola francesa francês inglesa inglês italiana italiano norueguês paraguaio português portuguesa sueco ucraniano uruguaio venezuelano'),
  ru: list('американец американка англичанин белорус британец германец датчанин испанец итальянец канадец латвиец немец норвежец поляк россиянин россиянка серб словак словенец украинец финн француз француженка чех швед швейцарец'),
  sv: list('amerikan australier belgare britt dansk engelsman fransman islänning italienare japan kanadensare norrman nederländare polack ryss schweizare spanjor svensk tysk ukrainare österrikare tjeck'),
  uk: list('американець американка англієць британець данець іспанець італієць канадець мексиканець мексиканка німець норвежець поляк полька серб словак українець українка француз хорват чех швед'),
};
