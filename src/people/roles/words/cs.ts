/** What people are called in Czech besides the titles and words around names. Sorted and unique. */
export const cs: readonly string[] = [
  'absolvent', 'agent', 'analytička', 'asistent', 'astronaut', 'astronom', 'baletka', 'bankéř', 'bloger', 'blogger', 'boxer',
  'básnířka', 'běžec', 'běžkyně', 'chemik', 'chemička', 'chirurg', 'chirurgička', 'choreograf', 'dealer', 'designér', 'designérka',
  'detektiv', 'diplomat', 'dirigent', 'disident', 'docent', 'dozorce', 'dramatik', 'družka', 'duchovní', 'dvojče', 'děda', 'dědic',
  'dědička', 'europoslanec', 'europoslankyně', 'fotograf', 'fyzik', 'fyzioterapeut', 'genetik', 'geograf', 'gymnasta', 'hasič',
  'historička', 'horolezec', 'hrdina', 'influencer', 'instalatér', 'jeptiška', 'jezdec', 'kameraman', 'kaplan', 'komik', 'konkurent',
  'konzul', 'konzultant', 'kosmonaut', 'kritik', 'kritička', 'kurýr', 'letec', 'lídryně', 'makléř', 'maratonec', 'matematik',
  'matematička', 'mechanik', 'miss', 'mnich', 'model', 'muzikant', 'místostarosta', 'místostarostka', 'nástupkyně', 'obhájce',
  'obhájkyně', 'obviněný', 'odsouzený', 'oligarcha', 'olympionik', 'ombudsman', 'opat', 'pacient', 'partyzán', 'pedagog', 'pedagožka',
  'pediatr', 'pilot', 'plavec', 'plavkyně', 'politička', 'poradkyně', 'poškozený', 'pošťačka', 'pravnuk', 'prodavač', 'producent',
  'právnička', 'průvodce', 'psychiatr', 'pěvec', 'pěvkyně', 'radní', 'raper', 'rapper', 'reportér', 'rodačka', 'rodák', 'scénograf',
  'sedlák', 'servírka', 'seržant', 'skokan', 'sládek', 'snacha', 'spoluhráč', 'sportovec', 'sportovkyně', 'stoupenec', 'strážce',
  'střelec', 'svědkyně', 'tatér', 'technik', 'technička', 'terapeut', 'tvůrce', 'uchazeč', 'umělkyně', 'uprchlík', 'vdovec',
  'velvyslankyně', 'veterán', 'voják', 'vrah', 'vrátný', 'vyjednavač', 'vynálezce', 'vzpěrač', 'vítěz', 'vítězka', 'vězeň', 'vůdce',
  'youtuber', 'zeť', 'zloděj', 'zmocněnec', 'znalec', 'znalkyně', 'zpravodaj', 'zpravodajka', 'zástupkyně', 'školačka', 'školák',
  'šlechtic', 'špion', 'švadlena', 'žalobkyně', 'ženich', 'žokej',
];
