/**
 * Words of role, trade and relation that are not said before a name alone, by language: they stand here and not with the words
 * around names because they name a person only where a name is known already ('a surfer', 'front-runner'). Sorted and unique.
 */
export const moreRoleWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'academic', 'accuser', 'administrator', 'advocate', 'agent', 'alum', 'alumna', 'alumnus', 'anchor', 'apprentice', 'archaeologist',
    'assemblyman', 'assemblywoman', 'astrologer', 'astronomer', 'astrophysicist', 'attacker', 'auditor', 'baker', 'ballerina', 'banker',
    'barrister', 'bishop', 'blogger', 'boss', 'broadcaster', 'broker', 'builder', 'campaigner', 'captain', 'caretaker', 'carer', 'cashier',
    'centre-back', 'ceo', 'cfo', 'challenger', 'champion', 'choreographer', 'cleaner', 'cleric', 'clerk', 'climber', 'co-author',
    'co-founder', 'co-host', 'co-owner', 'co-star', 'coo', 'commentator', 'commissioner', 'conductor', 'congressman', 'contestant',
    'contractor', 'controller', 'coroner', 'councilmember', 'counsel', 'counselor', 'counterpart', 'cricketer', 'cto', 'curator', 'cyclist',
    'dancer', 'dealer', 'deputy', 'dictator', 'diplomat', 'dissident', 'donor', 'educator', 'emeritus', 'entertainer', 'envoy',
    'epidemiologist', 'ex-husband', 'ex-wife', 'face', 'fan', 'fellow', 'fighter', 'filmmaker', 'financier', 'finalist', 'firefighter',
    'firebrand', 'fisherman', 'folk', 'footballer', 'forward', 'freshman', 'frontman', 'front-runner', 'frontrunner', 'fullback', 'fundraiser', 'gangster', 'gardener',
    'geneticist', 'goalie', 'goalscorer', 'golfer', 'governor', 'graduate', 'grandad', 'granddaughter', 'grandma', 'grandson', 'guard',
    'guest', 'gymnast', 'head', 'hairdresser', 'heir', 'hostage', 'hunter', 'icon', 'illustrator', 'inmate', 'instructor', 'interim', 'intern',
    'interpreter', 'janitor', 'jockey', 'judge', 'junior', 'juror', 'kicker', 'killer', 'landlord', 'lawmaker', 'liaison', 'linebacker',
    'lineman', 'lobbyist', 'loyalist', 'magician', 'magistrate', 'magnate', 'man', 'mastermind', 'mechanic', 'mediator', 'meteorologist',
    'migrant', 'millionaire', 'minister', 'mogul', 'monk', 'moderator', 'motorist', 'mp', 'mufti', 'mum', 'narrator', 'native', 'negotiator', 'newcomer',
    'nominee', 'nun', 'offender', 'ombudsman', 'operator', 'organiser', 'organizer', 'orphan', 'owner', 'paedophile', 'panelist', 'paramedic', 'parent',
    'passenger', 'pensioner', 'personality', 'pianist', 'pioneer', 'playmaker', 'playwright', 'pledge', 'policeman', 'policewoman',
    'pollster', 'practitioner', 'preacher', 'predecessor', 'president-elect', 'presenter', 'priest', 'programmer', 'psychiatrist', 'publicist', 'publisher',
    'pundit', 'pupil', 'qb', 'radioastronomer', 'rb', 'realtor', 'receiver', 'recipient', 'recruiter', 'referee', 'refugee', 'refusenik', 'regulator', 'retiree', 'rider',
    'rookie', 'runner', 'runner-up', 'safety', 'sailor', 'salesman', 'schoolboy', 'schoolgirl', 'sculptor', 'secretary-general', 'seller', 'senior', 'server', 'shareholder',
    'shooter', 'shopkeeper', 'skier', 'skipper', 'socialite', 'solicitor', 'solicitor general', 'sophomore', 'specialist', 'sponsor', 'sprinter',
    'squatter', 'statesman', 'stepfather', 'stepmother', 'strategist', 'streamer', 'successor', 'superstar', 'supervisor', 'surfer', 'survivor',
    'swimmer', 'tailback', 'teen', 'teenager', 'tenant', 'therapist', 'titan', 'tourist', 'trader', 'translator', 'traveler', 'traveller', 'treasurer', 'trustee',
    'tutor', 'twin', 'tycoon', 'umpire', 'undersecretary', 'veterinarian', 'viewer', 'visitor', 'waiter', 'waitress', 'widow', 'widower',
    'winger', 'woman', 'wrestler', 'youngster', 'youtuber',
  ],
  de: [
    'architekt', 'architektin', 'ärztin', 'amtsinhaber', 'äthiopier', 'ausbilder', 'bassist', 'bauer', 'beauftragte', 'beauftragter', 'bewohner',
    'biathlet', 'biathletin', 'chirurg', 'deutsche', 'deutscher', 'diplomat', 'direktorin', 'drummer', 'enkel', 'enkelin', 'erbe', 'expräsident', 'fahrer', 'fahrerin', 'feuerwehrmann',
    'forscherin', 'fotograf', 'fotografin', 'geschäftsmann', 'gitarrist', 'großmutter', 'großvater', 'gründerin', 'halter', 'halterin', 'herausgeber', 'ingenieur',
    'inspektor', 'jurist', 'juristin', 'kapitän', 'kicker', 'koch', 'komiker', 'künstlerin', 'leiter', 'lebensgefährte', 'legende', 'lobbyist', 'meister', 'meisterin', 'milliardär',
    'militärchef', 'mitarbeiter', 'mitarbeiterin', 'nachfolgerin', 'neuzugang', 'newcomer', 'newcomerin', 'offizier', 'partner', 'partnerin', 'pilot', 'polizist', 'polizistin', 'preisträger', 'preisträgerin', 'präses', 'psychologe', 'psychologin',
    'rekordhalter', 'referent', 'referentin', 'rivale', 'schwager', 'schwimmer', 'sekretär', 'sieger', 'siegerin', 'soldat', 'spezialist', 'torjäger', 'urgestein', 'verleger', 'vertreter', 'vertreterin', 'vize',
    'vorgängerin', 'vorsitzenden', 'wirt', 'wirtin', 'zeugin',
  ],
  es: [
    'actriz', 'alcalde', 'alcaldesa', 'autor', 'autora', 'cantante', 'científica', 'científico', 'candidata', 'candidato', 'consejera', 'consejero', 'coordinador', 'director', 'directora', 'entrenador', 'escritor', 'escritora', 'expresidente', 'exministro', 'jefa', 'jefe', 'jurista', 'líder', 'magistrado', 'ministra', 'ministro', 'policía', 'portavoz', 'presidenta', 'presidente', 'secretaria', 'secretario', 'titular', 'vicepresidenta', 'vicepresidente', 'vocero',
  ],
  fr: [
    'acteur', 'actrice', 'adjoint', 'adjointe', 'avocat', 'avocate', 'auteur', 'autrice', 'chanteur', 'chanteuse', 'chef', 'cheffe', 'commerçant', 'commerçante', 'coprésident', 'directeur', 'directrice', 'député', 'députée', 'dirigeant', 'entraîneur', 'ex-ministre', 'ex-président', 'juge', 'leader', 'maire', 'ministre', 'numéro', 'patron', 'patronne', 'porte-parole', 'procureur', 'professeur', 'président', 'présidente', 'secrétaire', 'sénateur', 'sénatrice', 'vice-président', 'vice-présidente', 'écrivain',
  ],
  it: [
    'allenatore', 'attore', 'attrice', 'autore', 'avvocato', 'calciatore', 'capo', 'colonnello', 'commissario', 'direttore', 'direttrice', 'fondatore', 'generale', 'giornalista', 'leader', 'ministra', 'ministro', 'portavoce', 'premier', 'presidente', 'procuratore', 'sergente', 'segretario', 'sindaco', 'tenente', 'vicepresidente',
  ],
  no: ['ansatt', 'driftsleder', 'forbilde', 'fungerende', 'hopper', 'kommentator', 'kvinne', 'kvinnen', 'lege', 'mann', 'matros', 'nestleder', 'politiker', 'samboer', 'trener', 'utøver', 'venn'],
  pt: [
    'advogada', 'advogado', 'ator', 'atriz', 'autor', 'autora', 'cantor', 'cantora', 'deputada', 'deputado', 'diretor', 'diretora', 'escritor', 'escritora', 'filha', 'filho', 'general', 'governador', 'historiador', 'historiadora', 'jornalista', 'líder', 'ministra', 'ministro', 'prefeito', 'presidente', 'secretária', 'secretário', 'senador', 'senadora', 'técnico', 'vereador', 'vice-presidente',
  ],
  sv: ['chef', 'försvarsminister', 'kommunalråd', 'kvinna', 'man', 'minister', 'president', 'talesperson', 'tränare', 'åklagare'],
};

/** Ranks and honours that say less of a person than any office does, by language. */
export const weakRoleWords: Readonly<Record<string, readonly string[]>> = {
  en: ['baron', 'baroness', 'brother', 'dame', 'father', 'fr', 'lady', 'lord', 'man', 'private', 'rev', 'saint', 'sister', 'st', 'woman'],
  de: ['baron', 'freiherr', 'frau', 'graf', 'mann', 'pater', 'schwester'],
  pl: ['brat', 'ks', 'siostra', 'św', 'święty'],
};
