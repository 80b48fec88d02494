import type { LanguageData } from './language-data.ts';

/** What Italian says around names. */
export const it: LanguageData = {
  titles: [
    'ad', 'allenatore', 'ambasciatore', 'ambasciatrice', 'ammiraglio', 'arbitro', 'arcivescovo', 'assessora', 'assessore', 'attaccante',
    'attore', 'attrice', 'autore', 'autrice', 'avv', 'avvocato', 'barone', 'cancelliere', 'candidata', 'candidato', 'cantante',
    'cantautore', 'capitan', 'capitano', 'capo', 'capogruppo', 'cardinale', 'centrocampista', 'colonnello', 'comandante', 'comico',
    'commissario', 'conduttore', 'conduttrice', 'consigliera', 'consigliere', 'conte', 'contessa', 'coordinatore', 'ct', 'deputata',
    'deputati', 'deputato', 'difensore', 'direttore', 'direttrice', 'duca', 'duchessa', 'economista', 'ex presidente', 'filosofo', 'fra',
    'frate', 'generale', 'giornalista', 'gip', 'giudice', 'governatore', 'governatrice', 'gup', 'imperatore', 'imprenditore', 'leader',
    'maggiore', 'magistrato', 'marchese', 'maresciallo', 'ministra', 'ministro', 'mister', 'on', 'onorevole', 'padre', 'papa', 'parroco',
    'pilota', 'pm', 'portavoce', 'portiere', 'prefetta', 'prefetto', 'premier', 'presidente', 'presidentessa', 'principe', 'principessa',
    'procuratore', 'prof', 'professore', 'professoressa', 'questore', 're', 'regina', 'regista', 'ricercatore', 'ricercatrice', 'san',
    'santa', 'scrittore', 'scrittrice', 'segretaria', 'segretario', 'sen', 'senatore', 'senatrice', 'sindaca', 'sindaco', 'storico', 'suor',
    'tecnico', 'tenente', 'terzino', 'vescovo', 'viceministro', 'vicepresidente',
  ],
  honorifics: [
    'arch', 'architetto', 'cav', 'don', 'donna', 'dott', 'dottor', 'dottoressa', 'dr', 'geom', 'ing', 'ingegner', 'lady', 'lord', 'mons',
    'monsignor', 'rag', 'sig', 'sig.ra', 'sigg', 'signor', 'signora', 'signorina', 'sir',
  ],
  particles: [
    'al', 'ben', 'bin', 'd', 'da', 'dal', 'dalla', 'de', 'degli', 'dei', 'del', 'della', 'delle', 'dello', 'den', 'der', 'di', 'el', 'la',
    'le', 'li', 'lo', 'san', 'van', 'von',
  ],
  sayingVerbs: [
    'afferma', 'affermato', 'aggiunge', 'aggiunto', 'ammette', 'annuncia', 'annunciato', 'assicura', 'attacca', 'aveva', 'avverte',
    'chiede', 'commenta', 'commentato', 'conclude', 'concluso', 'confessa', 'detto', 'deve', 'dice', 'dichiarato', 'era', 'ha', 'invita',
    'morto', 'nato', 'osserva', 'parla', 'precisa', 'promette', 'può', 'racconta', 'raccontato', 'replica', 'ribadisce', 'ricorda',
    'ricordato', 'risponde', 'risposto', 'sarà', 'scritto', 'scrive', 'sostiene', 'sottolinea', 'sottolineato', 'spiega', 'spiegato',
    'vinto', 'vuole', 'è',
  ],
  auxiliaries: ['aveva', 'deve', 'era', 'ha', 'può', 'sarà', 'è'],
  roleWords: [
    'agricoltore', 'amica', 'amico', 'astrofisica', 'astrofisico', 'attivista', 'ballerina', 'benzinaio', 'bibliotecaria', 'bibliotecario',
    'bidello', 'boss', 'calciatore', 'calzolaio', 'campione', 'campionessa', 'casalinga', 'ciclista', 'collega', 'commessa', 'compagna',
    'compagno', 'consulente', 'corniciaio', 'cugina', 'cugino', 'cuoco', 'dirigente', 'edicolante', 'esperta', 'esperto', 'esponente',
    'fidanzata', 'fidanzato', 'figlia', 'figlio', 'fioraia', 'fondatore', 'fondatrice', 'fornaia', 'fratello', 'gelataio', 'giocatore',
    'giocatrice', 'imbianchino', 'imputato', 'infermiera', 'infermiere', 'insegnante', 'liutaio', 'macellaio', 'madre', 'marito', 'medico',
    'membro', 'modella', 'moglie', 'musicista', 'notaia', 'nuora', 'orafo', 'padre', 'pasticcera', 'pendolare', 'pittore', 'pizzaiolo',
    'poeta', 'politologo', 'poliziotta', 'portinaia', 'postina', 'proprietario', 'rappresentante', 'responsabile', 'rivale', 'romanziere',
    'skipper', 'sorella', 'sospettato', 'sovrintendente', 'specialista', 'stella', 'stilista', 'studente', 'studentessa', 'successore',
    'tennista', 'testimone', 'titolare', 'vedova', 'vice', 'vicina', 'vicino', 'vignaiola', 'vignaiolo', 'vittima', 'zia', 'zio',
  ],
  orgWords: [
    'ac', 'accademia', 'accordo', 'agenzia', 'as', 'assemblea', 'associazione', 'banca', 'camera', 'carabinieri', 'casa', 'cattedrale',
    'centro', 'chiesa', 'clinica', 'comitato', 'commissione', 'compagnia', 'comune', 'congresso', 'consiglio', 'cooperativa', 'coppa',
    'corriere', 'corte', 'editrice', 'edizioni', 'ente', 'esercito', 'fc', 'federazione', 'festival', 'fondazione', 'fronte', 'gazzetta',
    'giornale', 'governo', 'gruppo', 'guardia', 'hotel', 'inter', 'istituto', 'juventus', 'lega', 'legge', 'liceo', 'milan', 'ministero',
    'movimento', 'museo', 'operazione', 'orchestra', 'ospedale', 'partito', 'polizia', 'premio', 'procura', 'radio', 'regione',
    'repubblica', 'scuola', 'senato', 'serie', 'sindacato', 'società', 'spa', 'srl', 'stadio', 'stati', 'stato', 'teatro', 'televisione',
    'trattato', 'tribunale', 'unione', 'università', 'uragano',
  ],
  placeWords: [
    'aeroporto', 'borgo', 'bosco', 'capo', 'castello', 'città', 'comune', 'corso', 'costa', 'est', 'fiume', 'giardino', 'golfo', 'isola',
    'isole', 'lago', 'largo', 'mare', 'montagna', 'monte', 'nord', 'oceano', 'ovest', 'paese', 'palazzo', 'parco', 'piazza', 'piazzale',
    'ponte', 'porta', 'porto', 'provincia', 'quartiere', 'regione', 'san', 'santa', 'santo', 'spiaggia', 'stazione', 'strada', 'sud',
    'valle', 'via', 'viale', 'villa',
  ],
  placePrepositions: [
    'a', 'ad', 'in', 'nel', 'nella', 'presso', 'verso',
  ],
  calendarWords: [
    'agosto', 'aprile', 'dicembre', 'domani', 'domenica', 'febbraio', 'gennaio', 'giovedì', 'giugno', 'ieri', 'luglio', 'lunedì', 'maggio',
    'martedì', 'marzo', 'mercoledì', 'natale', 'novembre', 'oggi', 'ottobre', 'pasqua', 'sabato', 'settembre', 'venerdì',
  ],
  creditWords: [
    'afp', 'ansa', 'ap', 'archivio', 'credit', 'cura', 'di', 'fonte', 'foto', 'fotografia', 'getty', 'imagoeconomica', 'immagine',
    'lapresse', 'redazione', 'reuters',
  ],
  commonWords: [
    'a', 'ad', 'ai', 'al', 'alcuni', 'all', 'alla', 'alle', 'altri', 'anche', 'ancora', 'anzi', "c'è", 'che', 'chi', 'ci', 'come', 'con',
    'contro', 'cosa', 'così', 'da', 'dai', 'dal', 'dall', 'dalla', 'dalle', 'davanti', 'degli', 'dei', 'del', 'dell', 'della', 'delle',
    'dentro', 'dopo', 'dove', 'due', 'dunque', 'durante', 'e', 'ecco', 'ed', 'era', 'essere', 'fino', 'fra', 'già', 'gli', 'ha', 'hanno',
    'ho', 'i', 'il', 'in', 'infatti', 'infine', 'inoltre', 'io', 'l', 'la', 'le', 'leggi', 'lei', 'li', 'lo', 'loro', 'lui', 'ma', 'mai',
    'mentre', 'mi', 'mia', 'mio', 'molti', 'molto', 'ne', 'negli', 'nei', 'nel', 'nell', 'nella', 'nelle', 'nessuno', 'no', 'noi', 'non',
    'nonostante', 'o', 'ogni', 'oltre', 'per', 'perché', 'però', 'più', 'poi', 'prima', 'proprio', 'qualche', 'quando', 'quanto', 'quattro',
    'quel', 'quella', 'quelle', 'quelli', 'quello', 'questa', 'queste', 'questi', 'questo', 'qui', 'quindi', 'se', 'secondo', 'sempre',
    'senza', 'si', 'solo', 'sono', 'sotto', 'sua', 'sue', 'sui', 'sul', 'sull', 'sulla', 'suo', 'suoi', 'sì', 'tra', 'tre', 'tutta',
    'tutte', 'tutti', 'tutto', 'un', 'una', 'uno', 'vi', 'voi', 'è',
  ],
  joints: ['e', 'ed'],
  caseEndings: [],
};
