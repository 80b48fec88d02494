/**
 * Last words of firms, teams, clinics and bands that are called after somebody or look so, wherever English is written on their signs: 'Reed Robotics'. Nobody
 * is called by any of them.
 */
const endings: ReadonlySet<string> = new Set(
  'Aerospace Airways Analytics Apparel Arena Avenue Awards Bakery Ballet Biosciences Boulevard Brewing Bros Buildcon Bygg Choir Clinic Coatings Corp Cruises Cup Diagnostics Distillery Eiendom Electronics Elementary Ensemble Export Expressway Fastigheter Fellowship Genetics Gymnasium Havbruk Holdings Hotspur Inc Infra LLC Labs Laks Lecture Logistics Ltd Materials Micro Microsystems Motors Networks Optics Orchestra Outfitters Paints Pavilion Petroleum Pharma Pharmaceuticals Plc Prize Quartet Quintet Racing Railways Realty Rescue Robotics Rovers Scholarship Semiconductors Septet Sextet Sjømat Software Stadium Stakes Steeplechase Suite Tech Tehreek Therapeutics Trio Trophy Utsav Wanderers Winery'.split(' '),
);

/** First words of restaurants, shops, firms, theatres and clubs in many languages, by which nobody is called. */
const beginnings: ReadonlySet<string> = new Set('Atelier Atlético Banca Banco Bistro Bodega Café Cantina Casa Château Cicli Circus Cirque Clínica Copa Coppa Deportivo Ediciones Editorial Edizioni Estadio Estádio Festival Fondation Fondazione Fundación Fundação Galerie Galleria Gasthaus Gasthof Grasshopper Groupe Grupo Gruppo Hostal Hotel Librairie Librería Locanda Lokomotiv Maison Museo Museu Musée Orchestre Orquesta Osteria Palazzo Piazza Pizzeria Pousada Racing Radio Ristorante Spartak Sporting Stade Taberna Tapas Taverna Teatro Théâtre Trattoria Villa'.split(' '));

/** True for a name of two words or more that begins or ends as those of houses do. */
export const isHouseName = (name: string): boolean => name.includes(' ') && (endings.has(name.slice(name.lastIndexOf(' ') + 1)) || beginnings.has(name.slice(0, name.indexOf(' '))));
