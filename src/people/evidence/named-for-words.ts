/** What stands right before the name that it bears in a language, lower-case, in its dictionary form. */
interface NamedFor {
  /** Streets, storms, grounds: nobody is ever said to be of one by his name alone. */
  readonly sure: readonly string[];
  /** Houses, which a role may end with as well: 'la directora del instituto Ana Riva'. */
  readonly houses: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

/** Of the languages that put the name after the noun without a word between, or in the genitive. Nouns that are as well verbs or small words are left out. */
export const namedFor: Readonly<Record<string, NamedFor>> = {
  cs: { sure: words('bouře hurikán kurt letiště memoriál most nábřeží náměstí orkán stadion tribuna třída ulice'), houses: words('gymnázium knihovna nemocnice univerzita') },
  da: { sure: words('orkanen stormen uvejret'), houses: words('galleri restaurant') },
  de: { sure: words('hurrikan orkan orkantief sturm sturmtief taifun zyklon'), houses: words('galerie hotel') },
  es: {
    sure: words('aeropuerto alameda autopista autovía avda avenida borrasca calle carretera ciclón dana estadio glorieta huracán pabellón parque paseo plaza polideportivo puente tifón tormenta trofeo velódromo viaducto'),
    houses: words('auditorio biblioteca ceip clínica colegio escuela fundación hospital ies instituto museo premio premios residencia teatro universidad'),
  },
  fr: {
    sure: words('aéroport allée avenue boulevard cyclone esplanade gymnase impasse ouragan piscine place pont quai rond-point rue ruelle square stade tempête trophée typhon vélodrome'),
    houses: words('bibliothèque caserne clinique collège école fondation hôpital institut lycée maternité médiathèque musée palais prix théâtre université'),
  },
  it: {
    sure: words('aeroporto autostrada ciclone corso largo lungomare palasport parco piazza piazzale piazzetta ponte stadio tempesta tifone trofeo uragano via viale vicolo'),
    houses: words('auditorium biblioteca caserma clinica fondazione istituto liceo museo ospedale palazzo policlinico premio rifugio scuola teatro università'),
  },
  nl: { sure: words('orkaan storm'), houses: words('basisschool galerie hotel museum restaurant') },
  no: { sure: words('orkanen stormen uværet'), houses: words('galleri hotell') },
  pl: { sure: words('alei aleja bulwar huragan imienia korcie kort lotnisko memoriał most moście orkan osiedle park plac rondo rondzie skwer stadion trybuna ulica'), houses: words('liceum szpital uniwersytet') },
  pt: {
    sure: words('aeroporto alameda av avenida ciclone depressão estádio estrada furacão ginásio largo parque plenário ponte praça rodovia rua tempestade tormenta travessa troféu túnel tufão viaduto'),
    houses: words('auditório biblioteca clínica colégio creche escola faculdade fundação hospital instituto maternidade museu prémio prêmio teatro universidade'),
  },
  ru: { sure: words('аллея аэропорт бульвар имени мемориал микрорайон мост набережная парк переулок площадь проспект сквер стадион тайфун тупик улица ураган шоссе'), houses: [] },
  sv: { sure: words('orkanen ovädret stormen'), houses: words('galleri hotell restaurang') },
  uk: { sure: words('алея аеропорт бульвар вулиця імені меморіал мікрорайон набережна парк площа провулок проспект сквер стадіон тайфун ураган шосе'), houses: [] },
};

/** Streets that have their name after 'de' as well: 'la avenida de Francisco Mora'. */
export const streetsOf: Readonly<Record<string, readonly string[]>> = { es: words('avenida avda calle glorieta alameda'), pt: words('avenida rua travessa') };

/** Streets after the genitive of a name: 'Jens Bjelkes gate'. Left out is what is anybody's own: 'Anna Holms plats i laget'. */
export const streetsAfter: Readonly<Record<string, readonly string[]>> = {
  da: words('allé boulevard gade plads stræde torv'),
  no: words('allé gate torg torv'),
  sv: words('allé backe gata gränd torg'),
};
/** Those that are so only where they are told by a preposition before the name and none after the noun: 'till Olof Palmes plats.' */
export const waysAfter: Readonly<Record<string, readonly string[]>> = { da: ['vej'], no: ['plass', 'vei', 'veg'], sv: ['plats', 'väg'] };
