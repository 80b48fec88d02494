/** What people are called in Czech besides the titles and words around names. Sorted and unique. */
export const cs: readonly string[] = [
  'absolvent', 'agent', 'analytička', 'asistent', 'astronaut', 'astronom', 'baletka', 'bankéř', 'bloger', 'blogger', 'boxer',
  'básnířka', 'běžec', 'běžkyně', 'chemik', 'chirurg', 'choreograf', 'detektiv', 'diplomat', 'dirigent', 'disident', 'docent',
  'dozorce', 'dramatik', 'družka', 'duchovní', 'dvojče', 'děda', 'dědic', 'europoslanec', 'europoslankyně', 'fotograf', 'fyzik',
  'geograf', 'gymnasta', 'hasič', 'historička', 'horolezec', 'hrdina', 'influencer', 'instalatér', 'jeptiška', 'jezdec', 'kaplan',
  'komik', 'konkurent', 'konzul', 'konzultant', 'kosmonaut', 'kritik', 'kurýr', 'letec', 'lídryně', 'makléř', 'matematik',
  'mechanik', 'miss', 'mnich', 'model', 'muzikant', 'místostarosta', 'místostarostka', 'obhájce', 'obhájkyně', 'obviněný',
  'oligarcha', 'olympionik', 'ombudsman', 'opat', 'pacient', 'pedagog', 'pediatr', 'pilot', 'plavec', 'plavkyně', 'politička',
  'poradkyně', 'pošťačka', 'pravnuk', 'prodavač', 'producent', 'právnička', 'průvodce', 'psychiatr', 'radní', 'raper', 'rapper',
  'reportér', 'scénograf', 'skokan', 'sládek', 'snacha', 'spoluhráč', 'sportovec', 'střelec', 'svědkyně', 'technik', 'terapeut',
  'velvyslankyně', 'veterán', 'voják', 'vrah', 'vynálezce', 'vzpěrač', 'vítěz', 'vítězka', 'youtuber', 'zeť', 'znalec', 'znalkyně',
  'zástupkyně', 'školačka', 'školák', 'švadlena', 'žalobkyně',
];
