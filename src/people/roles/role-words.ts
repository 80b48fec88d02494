/**
 * Words of role, trade and relation that are not said before a name alone, by language: they stand here and not with the words
 * around names because they name a person only where a name is known already ('a surfer', 'front-runner'). Sorted and unique.
 */
export const moreRoleWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'academic', 'accuser', 'administrator', 'advocate', 'agent', 'alum', 'alumna', 'alumnus', 'anchor', 'apprentice', 'archaeologist',
    'assemblyman', 'assemblywoman', 'astrologer', 'astronomer', 'astrophysicist', 'attacker', 'auditor', 'baker', 'ballerina',
    'banker', 'barrister', 'bishop', 'blogger', 'boss', 'broadcaster', 'broker', 'builder', 'campaigner', 'captain', 'carer',
    'caretaker', 'cashier', 'centre-back', 'ceo', 'cfo', 'challenger', 'champion', 'choreographer', 'cleaner', 'cleric', 'clerk',
    'climber', 'co-author', 'co-founder', 'co-host', 'co-owner', 'co-star', 'commentator', 'commissioner', 'conductor', 'congressman',
    'contestant', 'contractor', 'controller', 'coo', 'coroner', 'councilmember', 'counsel', 'counselor', 'counterpart', 'cricketer',
    'cto', 'curator', 'cyclist', 'dancer', 'dealer', 'deputy', 'dictator', 'diplomat', 'dissident', 'donor', 'educator', 'emeritus',
    'entertainer', 'envoy', 'epidemiologist', 'ex-husband', 'ex-wife', 'face', 'fan', 'fellow', 'fighter', 'filmmaker', 'finalist',
    'financier', 'firebrand', 'firefighter', 'fisherman', 'folk', 'footballer', 'forward', 'freshman', 'front-runner', 'frontman',
    'frontrunner', 'fullback', 'fundraiser', 'gangster', 'gardener', 'geneticist', 'goalie', 'goalscorer', 'golfer', 'governor',
    'graduate', 'grandad', 'granddaughter', 'grandma', 'grandson', 'guard', 'guest', 'gymnast', 'hairdresser', 'head', 'heir',
    'hostage', 'hunter', 'icon', 'illustrator', 'inmate', 'instructor', 'interim', 'intern', 'interpreter', 'janitor', 'jockey',
    'judge', 'junior', 'juror', 'kicker', 'killer', 'landlord', 'lawmaker', 'liaison', 'linebacker', 'lineman', 'lobbyist', 'loyalist',
    'magician', 'magistrate', 'magnate', 'man', 'mastermind', 'mechanic', 'mediator', 'meteorologist', 'migrant', 'millionaire',
    'minister', 'moderator', 'mogul', 'monk', 'motorist', 'mp', 'mufti', 'mum', 'narrator', 'native', 'negotiator', 'newcomer',
    'nominee', 'nun', 'offender', 'ombudsman', 'operator', 'organiser', 'organizer', 'orphan', 'owner', 'paedophile', 'panelist',
    'paramedic', 'parent', 'passenger', 'pensioner', 'personality', 'pianist', 'pioneer', 'playmaker', 'playwright', 'pledge',
    'policeman', 'policewoman', 'pollster', 'practitioner', 'preacher', 'predecessor', 'presenter', 'president-elect', 'priest',
    'programmer', 'psychiatrist', 'publicist', 'publisher', 'pundit', 'pupil', 'qb', 'radioastronomer', 'rb', 'realtor', 'receiver',
    'recipient', 'recruiter', 'referee', 'refugee', 'refusenik', 'regulator', 'retiree', 'rider', 'rookie', 'runner', 'runner-up',
    'safety', 'sailor', 'salesman', 'schoolboy', 'schoolgirl', 'sculptor', 'secretary-general', 'seller', 'senior', 'server',
    'shareholder', 'shooter', 'shopkeeper', 'skier', 'skipper', 'socialite', 'solicitor', 'solicitor general', 'sophomore',
    'specialist', 'sponsor', 'sprinter', 'squatter', 'statesman', 'stepfather', 'stepmother', 'strategist', 'streamer', 'successor',
    'superstar', 'supervisor', 'surfer', 'survivor', 'swimmer', 'tailback', 'teen', 'teenager', 'tenant', 'therapist', 'titan',
    'tourist', 'trader', 'translator', 'traveler', 'traveller', 'treasurer', 'trustee', 'tutor', 'twin', 'tycoon', 'umpire',
    'undersecretary', 'veterinarian', 'viewer', 'visitor', 'waiter', 'waitress', 'widow', 'widower', 'winger', 'woman', 'wrestler',
    'youngster', 'youtuber',
  ],
  de: [
    'amtsinhaber', 'architekt', 'architektin', 'ausbilder', 'bassist', 'bauer', 'beauftragte', 'beauftragter', 'bewohner', 'biathlet',
    'biathletin', 'chirurg', 'deutsche', 'deutschen', 'deutscher', 'diplomat', 'direktorin', 'drummer', 'enkel', 'enkelin', 'erbe', 'expräsident',
    'fahrer', 'fahrerin', 'feuerwehrmann', 'forscherin', 'fotograf', 'fotografin', 'geschäftsmann', 'gitarrist', 'großmutter',
    'großvater', 'gründerin', 'halter', 'halterin', 'herausgeber', 'ingenieur', 'inspektor', 'jurist', 'juristin', 'kapitän', 'kicker',
    'koch', 'komiker', 'künstlerin', 'lebensgefährte', 'legende', 'leiter', 'lobbyist', 'meister', 'meisterin', 'militärchef',
    'milliardär', 'mitarbeiter', 'mitarbeiterin', 'nachfolgerin', 'neuzugang', 'newcomer', 'newcomerin', 'offizier', 'partner',
    'partnerin', 'pilot', 'polizist', 'polizistin', 'preisträger', 'preisträgerin', 'präses', 'psychologe', 'psychologin', 'referent',
    'referentin', 'rekordhalter', 'rivale', 'schwager', 'schwimmer', 'sekretär', 'sieger', 'siegerin', 'soldat', 'spezialist',
    'torjäger', 'urgestein', 'verleger', 'vertreter', 'vertreterin', 'vize', 'vorgängerin', 'vorsitzenden', 'wirt', 'wirtin', 'zeugin',
    'ärztin', 'äthiopier',
  ],
  es: [
    'actriz', 'alcalde', 'bombero', 'compañera', 'compañero', 'consejera', 'consejero', 'delantero', 'heredera', 'heredero', 'ingeniera', 'ingeniero', 'portero', 'alcaldesa', 'autor', 'autora', 'candidata', 'candidato', 'cantante', 'científica', 'científico', 'consejera',
    'consejero', 'coordinador', 'director', 'directora', 'entrenador', 'escritor', 'escritora', 'exministro', 'expresidente', 'jefa',
    'jefe', 'jurista', 'líder', 'magistrado', 'ministra', 'ministro', 'policía', 'portavoz', 'presidenta', 'presidente', 'secretaria',
    'secretario', 'titular', 'vicepresidenta', 'vicepresidente', 'vocero',
  ],
  fr: [
    'acteur', 'actrice', 'adjoint', 'adjointe', 'auteur', 'autrice', 'avocat', 'avocate', 'chanteur', 'chanteuse', 'chef', 'cheffe',
    'commerçant', 'commerçante', 'coprésident', 'directeur', 'directrice', 'dirigeant', 'député', 'députée', 'entraîneur',
    'ex-ministre', 'ex-président', 'juge', 'leader', 'maire', 'ministre', 'numéro', 'patron', 'patronne', 'porte-parole', 'procureur',
    'professeur', 'président', 'présidente', 'secrétaire', 'sénateur', 'sénatrice', 'vice-président', 'vice-présidente', 'écrivain',
  ],
  it: [
    'allenatore', 'attore', 'attrice', 'autore', 'avvocato', 'calciatore', 'capo', 'colonnello', 'commissario', 'direttore',
    'direttrice', 'fondatore', 'generale', 'giornalista', 'leader', 'ministra', 'ministro', 'portavoce', 'premier', 'presidente',
    'procuratore', 'segretario', 'sergente', 'sindaco', 'tenente', 'vicepresidente',
  ],
  no: [
    'ansatt', 'driftsleder', 'forbilde', 'fungerende', 'hopper', 'kommentator', 'kvinne', 'kvinnen', 'lege', 'mann', 'matros',
    'nestleder', 'politiker', 'samboer', 'trener', 'utøver', 'venn',
  ],
  pt: [
    'advogada', 'advogado', 'bombeiro', 'companheira', 'companheiro', 'enfermeira', 'enfermeiro', 'engenheira', 'engenheiro', 'goleiro', 'herdeira', 'herdeiro', 'ator', 'atriz', 'autor', 'autora', 'cantor', 'cantora', 'deputada', 'deputado', 'diretor', 'diretora',
    'escritor', 'escritora', 'filha', 'filho', 'general', 'governador', 'historiador', 'historiadora', 'intelectual', 'jornalista',
    'líder', 'ministra', 'ministro', 'prefeito', 'presidente', 'secretária', 'secretário', 'senador', 'senadora', 'técnico',
    'vereador', 'vice-presidente',
  ],
  ru: [
    'автор', 'актер', 'актриса', 'директор', 'генерал', 'губернатор', 'журналист', 'лидер', 'мэр', 'певец', 'певица', 'полковник', 'посол', 'прокурор',
    'пресс-секретарь', 'режиссер', 'секретарь', 'соратник', 'судья', 'тренер', 'чиновник',
  ],
  sv: [
    'chef', 'försvarsminister', 'kommunalråd', 'kvinna', 'man', 'minister', 'president', 'talesperson', 'tränare', 'åklagare',
  ],
};

/** Ranks and honours that say less of a person than any office does, by language. */
export const weakRoleWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'baron', 'baroness', 'brother', 'dame', 'father', 'fr', 'lady', 'lord', 'man', 'private', 'rev', 'saint', 'sister', 'st', 'woman',
  ],
  de: [
    'baron', 'frau', 'freiherr', 'graf', 'mann', 'pater', 'schwester',
  ],
  pl: [
    'brat', 'ks', 'siostra', 'św', 'święty',
  ],
};

/** Words that only end like a role, by language. */
export const notRoleWords: Readonly<Record<string, readonly string[]>> = {
  cs: [
    'leden', 'nice', 'září',
  ],
  en: [
    'german', 'human', 'norman', 'ottoman', 'roman', 'woman-owned',
  ],
  es: [
    'adentro', 'dinero', 'enero', 'entero', 'era', 'febrero', 'fuera', 'manera', 'mejor', 'millonario', 'motor', 'primera', 'primero',
    'sector', 'tercera', 'tercero', 'vera',
  ],
  fr: [
    'dernier', 'février', 'janvier', 'liste', 'moteur', 'piste', 'secteur',
  ],
  it: [
    'brigata', 'lista', 'motore', 'quartiere', 'settore', 'vista',
  ],
  pl: [
    'dolar', 'dolarz', 'dziennik', 'monitor', 'motor', 'październik', 'pomnik', 'przeciwnik', 'ręcznik', 'traktor', 'wynik',
  ],
  pt: [
    'dinheiro', 'fevereiro', 'janeiro', 'lista', 'maneira', 'motor', 'primeira', 'primeiro', 'setor', 'terceira', 'terceiro', 'vista',
  ],
  ru: [
    'больница', 'вторник', 'гостиница', 'граница', 'единица', 'итог', 'лист', 'мотор', 'налог', 'памятник', 'понедельник', 'праздник',
    'пятница', 'разница', 'столица', 'страница', 'таблица', 'улица',
  ],
  uk: [
    'вулиця', 'в’язниця', 'лист', 'лікарниця', 'мотор', 'налог', 'пам’ятник', 'столиця', 'сторінка', 'таблиця',
  ],
};

/** Kin and friends, by language. */
export const relationWords: Readonly<Record<string, readonly string[]>> = {
  en: ['aunt', 'boyfriend', 'brother', 'cousin', 'dad', 'daughter', 'ex-husband', 'ex-wife', 'father', 'fiancé', 'fiancée', 'friend', 'girlfriend', 'granddaughter', 'grandfather', 'grandmother', 'grandson', 'husband', 'mom', 'mother', 'mum', 'nephew', 'niece', 'partner', 'sister', 'son', 'stepfather', 'stepmother', 'twin', 'uncle', 'widow', 'wife'],
  de: ['bruder', 'cousin', 'ehefrau', 'ehemann', 'frau', 'freund', 'freundin', 'mann', 'mutter', 'neffe', 'nichte', 'oma', 'onkel', 'opa', 'partner', 'partnerin', 'schwager', 'schwester', 'sohn', 'tante', 'tochter', 'vater', 'witwe'],
  nl: ['broer', 'dochter', 'echtgenoot', 'man', 'moeder', 'neef', 'nicht', 'oom', 'partner', 'tante', 'vader', 'vriend', 'vriendin', 'vrouw', 'weduwe', 'zoon', 'zus'],
  sv: ['bror', 'dotter', 'far', 'fru', 'hustru', 'make', 'man', 'mor', 'sambo', 'son', 'syster', 'vän'],
  no: ['bror', 'datter', 'far', 'kone', 'mann', 'mor', 'samboer', 'sønn', 'søster', 'venn'],
  da: ['bror', 'datter', 'far', 'hustru', 'kone', 'mand', 'mor', 'søn', 'søster', 'ven'],
  fr: ['ami', 'amie', 'compagne', 'compagnon', 'cousin', 'cousine', 'femme', 'fille', 'fils', 'frère', 'mari', 'mère', 'oncle', 'père', 'sœur', 'tante', 'veuve', 'épouse', 'époux'],
  es: ['amiga', 'amigo', 'esposa', 'esposo', 'hermana', 'hermano', 'hija', 'hijo', 'madre', 'marido', 'mujer', 'novia', 'novio', 'padre', 'pareja', 'prima', 'primo', 'tía', 'tío', 'viuda'],
  pt: ['amiga', 'amigo', 'esposa', 'filha', 'filho', 'irmã', 'irmão', 'marido', 'mulher', 'mãe', 'namorada', 'namorado', 'pai', 'prima', 'primo', 'tia', 'tio', 'viúva'],
  it: ['amica', 'amico', 'compagna', 'compagno', 'figlia', 'figlio', 'fratello', 'madre', 'marito', 'moglie', 'padre', 'sorella', 'vedova', 'zia', 'zio'],
  cs: [
    'bratr', 'dcera', 'kolega', 'manžel', 'manželka', 'matka', 'otec', 'přítelkyně', 'sestra', 'syn',
  ],
  pl: [
    'brat', 'córka', 'matka', 'mąż', 'ojciec', 'siostra', 'syn', 'żona',
  ],
  ru: [
    'брат', 'дочь', 'жена', 'коллега', 'мать', 'муж', 'отец', 'сестра', 'соратник', 'сын',
  ],
  uk: [
    'батько', 'брат', 'дочка', 'дружина', 'мати', 'сестра', 'син', 'чоловік',
  ],
};
