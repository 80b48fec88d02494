/** What people are called in Czech besides the titles and words around names. Sorted and unique. */
export const cs: readonly string[] = [
  'absolvent', 'agent', 'ambasador', 'analytička', 'asistent', 'astronaut', 'astronom', 'baletka', 'bankéř', 'bloger', 'blogger',
  'boxer', 'básnířka', 'běžec', 'běžkyně', 'chemik', 'chemička', 'chirurg', 'chirurgička', 'choreograf', 'dealer', 'designér',
  'designérka', 'detektiv', 'diplomat', 'dirigent', 'disident', 'docent', 'dozorce', 'dramatik', 'družka', 'duchovní', 'dvojče', 'děda',
  'dědic', 'dědička', 'europoslanec', 'europoslankyně', 'fanoušek', 'fotograf', 'fyzik', 'fyzioterapeut', 'genetik', 'geograf',
  'guvernér', 'gymnasta', 'gymnastka', 'hasič', 'historička', 'horolezec', 'hrdina', 'hygienik', 'influencer', 'instalatér', 'jeptiška',
  'jezdec', 'kameraman', 'kaplan', 'komik', 'konkurent', 'konstruktér', 'konzul', 'konzultant', 'kosmonaut', 'kritik', 'kritička',
  'kurýr', 'kustod', 'laureát', 'letec', 'lezec', 'lídryně', 'makléř', 'manager', 'maratonec', 'matematik', 'matematička', 'mecenáš',
  'mechanik', 'miss', 'mnich', 'model', 'mořeplavec', 'muzikant', 'místostarosta', 'místostarostka', 'nástupkyně', 'obhájce',
  'obhájkyně', 'obviněný', 'odsouzený', 'oligarcha', 'olympionik', 'ombudsman', 'opat', 'pacient', 'partyzán', 'pedagog', 'pedagožka',
  'pediatr', 'pilot', 'plavec', 'plavkyně', 'politička', 'poradkyně', 'poškozený', 'pošťačka', 'pravnuk', 'prodavač', 'producent',
  'právnička', 'průvodce', 'psychiatr', 'pěvec', 'pěvkyně', 'radní', 'raper', 'rapper', 'reportér', 'rodačka', 'rodák',
  'scénograf', 'sedlák', 'servírka', 'seržant', 'skaut', 'skokan', 'sládek', 'snacha', 'snoubenka', 'spoluhráč', 'sportovec',
  'sportovkyně', 'stavbyvedoucí', 'stoupenec', 'strážce', 'střelec', 'svědkyně', 'tatér', 'technik', 'technička', 'terapeut', 'tvůrce',
  'uchazeč', 'umělkyně', 'uprchlík', 'vdovec', 'velvyslankyně', 'veterán', 'voják', 'vrah', 'vrátný', 'vyjednavač', 'vynálezce',
  'vzpěrač', 'vítěz', 'vítězka', 'vězeň', 'vůdce', 'youtuber', 'zeť', 'zloděj', 'zmocněnec', 'znalec', 'znalkyně', 'zpravodaj',
  'zpravodajka', 'zástupkyně', 'školačka', 'školák', 'šlechtic', 'špion', 'švadlena', 'žalobkyně', 'ženich', 'žokej',
];
