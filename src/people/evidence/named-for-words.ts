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
  cs: { sure: words('bouře hurikán kurt letiště memoriál most nábřeží náměstí orkán stadion tribuna třída ulice'), houses: words('cena divadlo galerie gymnázium hotel kino knihovna muzeum nadace nemocnice pekárna univerzita škola') },
  da: { sure: words('orkanen stormen uvejret'), houses: words('bageriet boghandelen fonden forlaget galleri galleriet rederiet restaurant restauranten stiftelsen') },
  de: { sure: words('hurrikan orkan orkantief sturm sturmtief taifun zyklon'), houses: words('apotheke autohaus brauerei buchhandlung bäckerei druckerei galerie gasthaus gasthof gärtnerei hotel kanzlei konditorei metzgerei restaurant schreinerei spedition verlag weingut') },
  es: {
    sure: words('aeropuerto alameda arroyo autopista autovía avda avenida avinguda barrio borrasca boulevard bulevar calle calzada carrer carretera ciclón dana embalse estadio glorieta huracán kalea libramiento malecón pabellón parque paseo plaza plaça polideportivo puente rúa tifón tormenta trofeo velódromo viaducto'),
    houses: words('auditorio biblioteca bodega cafetería ceip clínica colegio constructora editorial escuela fundación galería hospital ies instituto librería museo panadería premio premios preparatoria residencia restaurante secundaria serie teatro telenovela universidad'),
  },
  fr: {
    sure: words('allée avenue aéroport boulevard cyclone esplanade gymnase impasse ouragan piscine place pont quai rond-point rue ruelle square stade tempête trophée typhon vélodrome'),
    houses: words('bibliothèque boulangerie café caserne clinique collège feuilleton fondation galerie garage hôpital institut librairie lycée maison maternité musée médiathèque palais prix restaurant série théâtre université école'),
  },
  it: {
    sure: words('aeroporto autostrada ciclone corso largo lungomare palasport parco piazza piazzale piazzetta ponte stadio tempesta tifone trofeo uragano via viale vicolo'),
    houses: words('auditorium biblioteca cantina caserma clinica fondazione galleria istituto libreria liceo museo ospedale osteria palazzo panificio pasticceria policlinico premio rifugio ristorante scuola serie teatro trattoria università'),
  },
  nl: { sure: words('orkaan storm'), houses: words('bakkerij basisschool boerderij brouwerij drukkerij galerie hotel kwekerij museum rederij restaurant slagerij uitgeverij') },
  no: { sure: words('ekstremværet orkanen stormen uværet'), houses: words('bakeriet bokhandelen forlaget galleri galleriet hotell rederiet restauranten stiftelsen') },
  pl: { sure: words('alei aleja bulwar huragan imienia korcie kort lotnisko memoriał most moście orkan osiedle park plac rondo rondzie skwer stadion trybuna ulica'), houses: words('fundacja galeria hotel kino liceum muzeum nagroda piekarnia restauracja szkoła szpital teatr uniwersytet') },
  pt: {
    sure: words('aeroporto alameda arroio av avda avenida bairro barragem beco ciclone córrego depressão estrada estádio furacão ginásio lago lagoa largo parque plenário ponte praça ribeirão rodovia rotunda rua tempestade tormenta travessa troféu tufão túnel viaduto viela'),
    houses: words('adega auditório biblioteca café clínica colégio construtora creche editora escola faculdade fundação galeria hospital instituto livraria maternidade museu padaria prémio prêmio restaurante série teatro universidade'),
  },
  ru: { sure: words('аллея аэропорт бульвар имени мемориал микрорайон мост набережная парк переулок площадь проспект сквер стадион тайфун тупик улица ураган шоссе'), houses: [] },
  sv: { sure: words('orkanen ovädret stormen'), houses: words('bageriet bokförlaget bokhandeln förlaget galleri galleriet hotell kliniken rederiet restaurang restaurangen stiftelsen') },
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
/** Those that are so only where they are told by a preposition before the name and none after the noun: 'till Olof Palmes plats' */
export const waysAfter: Readonly<Record<string, readonly string[]>> = { da: ['vej'], no: ['plass', 'vei', 'veg'], sv: ['plats', 'väg'] };

/** 'Brothers', before the name of a firm, where it has a capital inside a sentence: 'a construtora Irmãos Riva', 'Brødrene Holm'. */
export const brothers: Readonly<Record<string, readonly string[]>> = {
  cs: ['bratři'], da: ['brødrene'], es: ['hermanos'], it: ['fratelli'], nl: ['gebroeders'], no: ['brødrene'], pl: ['bracia'], pt: ['irmãos'], sv: ['bröderna'],
};
