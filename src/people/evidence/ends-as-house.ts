/**
 * Last words of firms, teams, clinics and bands that are called after somebody or look so, wherever English is written on their signs: 'Reed Robotics'. Nobody
 * is called by any of them.
 */
const endings: ReadonlySet<string> = new Set(
  'Aerospace Airways Analytics Apparel Bakery Ballet Biosciences Brewing Bros Choir Clinic Coatings Cruises Diagnostics Distillery Electronics Ensemble Genetics Hotspur Logistics Materials Microsystems Networks Optics Orchestra Outfitters Paints Petroleum Pharma Pharmaceuticals Quartet Racing Railways Realty Rescue Robotics Rovers Semiconductors Software Tech Therapeutics Wanderers Winery'.split(' '),
);

/** True for a name of two words or more that ends as those of houses do. */
export const endsAsHouse = (name: string): boolean => name.includes(' ') && endings.has(name.slice(name.lastIndexOf(' ') + 1));
