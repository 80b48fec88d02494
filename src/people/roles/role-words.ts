/**
 * Words of role, trade and relation that are not said before a name alone, by language: they stand here and not with the words
 * around names because they name a person only where a name is known already ('a surfer', 'front-runner'). Sorted and unique.
 */
export const moreRoleWords: Readonly<Record<string, readonly string[]>> = {
  cs: [
    'analytička', 'asistent', 'bankéř', 'biolog', 'bývalý', 'dramatik', 'duchovní', 'farmář', 'fotograf', 'fyzik', 'historička',
    'jednatel', 'komentátor', 'komik', 'konzultant', 'kuchař', 'lyžař', 'majitelka', 'manažerka', 'náměstkyně', 'náčelník', 'obhájce',
    'odborník', 'pilot', 'plavec', 'podnikatelka', 'policista', 'politička', 'producent', 'programátor', 'psycholog', 'psycholožka',
    'rektor', 'režisérka', 'středopolař', 'střelec', 'tajemník', 'trenérka', 'velvyslankyně', 'voják', 'vítěz',
    'výtvarník', 'zástupce', 'závodník', 'železničář',
  ],
  da: [
    'analytiker', 'anfører', 'chefanalytiker', 'fotograf', 'idrætsmand', 'korrespondent', 'lærerinde', 'overlæge', 'politiker',
    'psykolog', 'reporter', 'retsformand', 'rytter', 'rådmand', 'skribent', 'soldat', 'vicedirektør', 'viceinspektør', 'vinder',
    'værge',
  ],
  de: [
    'abteilungsleiter', 'aktivist', 'aktivistin', 'amtsinhaber', 'analyst', 'analystin', 'anführer', 'angreifer', 'architekt',
    'architektin', 'assistent', 'aufsichtsratschef', 'ausbilder', 'außenverteidiger', 'bandleader', 'bankier', 'bassist', 'bauer',
    'beamter', 'beauftragte', 'beauftragter', 'betreiber', 'betreiberin', 'bewohner', 'biathlet', 'biathletin', 'biologin',
    'braumeister', 'chefökonom', 'chemiker', 'chirurg', 'chirurgin', 'choreograf', 'comedian', 'cousin', 'dekan', 'deutsche',
    'deutschen', 'deutscher', 'dichterin', 'diplomat', 'dirigentin', 'doktorand', 'dozent', 'dozentin', 'drummer', 'einsatzleiter',
    'enkel', 'enkelin', 'entertainer', 'entwickler', 'erbe', 'ermittler', 'erzieherin', 'ethnologe', 'expräsident', 'fahnder',
    'fahrer', 'fahrerin', 'fan-beauftragter', 'feuerwehrmann', 'filmemacher', 'filmemacherin', 'fischer', 'forstwirt', 'fotograf',
    'fotografin', 'fußballer', 'fußballerin', 'gastronom', 'geiger', 'geograf', 'geologe', 'geschäftsmann', 'gewerkschafter',
    'gitarrist', 'gitarristin', 'gouverneurin', 'großmutter', 'großvater', 'gründungsmitglied', 'halter', 'halterin', 'handwerker',
    'hausarzt', 'herausgeber', 'hotelier', 'händler', 'imker', 'informatiker', 'ingenieur', 'ingenieurin', 'initiator', 'initiatorin',
    'innensenator', 'inspekteur', 'inspektor', 'intendantin', 'investor', 'jockey', 'jurist', 'juristin', 'juror', 'jäger',
    'kabarettist', 'kabarettistin', 'kameramann', 'kanzleramtschef', 'kicker', 'klimaforscher', 'koch', 'kolumnist', 'kolumnistin',
    'komiker', 'kommandant', 'kommandeur', 'konditor', 'koordinator', 'korrespondent', 'korrespondentin', 'kriminologe', 'kritiker',
    'kurator', 'kuratorin', 'landesvorsitzende', 'landesvorsitzender', 'landwirtin', 'legende', 'leichtathlet', 'leichtathletin',
    'literaturwissenschaftler', 'lobbyist', 'lokführer', 'macher', 'mathematiker', 'mechaniker', 'mediziner', 'medizinerin',
    'meister', 'meisterin', 'meteorologe', 'militärchef', 'milliardär', 'mitarbeiter', 'mitarbeiterin', 'mitgründer', 'mitgründerin',
    'mittelstürmer', 'model', 'motorradfahrer', 'museumsdirektor', 'nachfolgerin', 'nationalspieler', 'neuzugang', 'newcomer',
    'newcomerin', 'oberarzt', 'obmann', 'offizier', 'organisator', 'partner', 'partnerin', 'patient', 'patientin', 'personalchef',
    'pfarrerin', 'philosophin', 'physikerin', 'pianist', 'pianistin', 'pilot', 'politologe', 'politologin', 'polizist', 'polizistin',
    'preisträger', 'preisträgerin', 'produzent', 'produzentin', 'prokurist', 'präses', 'psychiater', 'psychologe', 'psychologin',
    'radprofi', 'rapper', 'referent', 'referentin', 'rekordhalter', 'rektor', 'rektorin', 'rennfahrer', 'reporter', 'reporterin',
    'rivale', 'sachverständiger', 'sanitäter', 'schriftführer', 'schwager', 'schwimmer', 'schwimmerin', 'schüler', 'schülerin',
    'sekretär', 'senior', 'sieger', 'siegerin', 'skifahrer', 'soldat', 'soziologe', 'soziologin', 'spezialist', 'stadtrat',
    'stadträtin', 'statiker', 'sternekoch', 'steuermann', 'superstar', 'techniker', 'tennisprofi', 'theologe', 'theologin',
    'therapeut', 'tierarzt', 'topmodel', 'torfrau', 'torjäger', 'torschütze', 'tourist', 'unternehmerin', 'urgestein', 'veranstalter',
    'verfassungsrechtler', 'verleger', 'verlegerin', 'versicherer', 'vertreter', 'vertreterin', 'virologe', 'virologin', 'vize',
    'vizepräsident', 'volontär', 'vorgängerin', 'vorsitzenden', 'vorstandsvorsitzende', 'vorstandsvorsitzender', 'vorständin',
    'wahlkampfleiter', 'wirt', 'wirtin', 'wissenschaftsminister', 'wächter', 'zeitzeuge', 'zeitzeugin', 'zeugin', 'zuschauer',
    'züchter', 'äthiopier', 'ökonomin', 'übersetzer',
  ],
  en: [
    'academic', 'accuser', 'administrator', 'advocate', 'alum', 'alumna', 'alumnus', 'anchor', 'apprentice', 'archaeologist',
    'assemblyman', 'assemblywoman', 'astrologer', 'astronomer', 'astrophysicist', 'attacker', 'auditor', 'baker', 'ballerina',
    'banker', 'barrister', 'blogger', 'broadcaster', 'broker', 'builder', 'campaigner', 'carer', 'caretaker', 'cashier',
    'centre-back', 'challenger', 'champion', 'choreographer', 'cleaner', 'cleric', 'clerk', 'climber', 'co-author', 'co-founder',
    'co-host', 'co-owner', 'co-star', 'commentator', 'conductor', 'contestant', 'contractor', 'controller', 'coo', 'coroner',
    'councilmember', 'counsel', 'counselor', 'counterpart', 'cricketer', 'curator', 'cyclist', 'dancer', 'dealer', 'dictator',
    'diplomat', 'dissident', 'donor', 'emeritus', 'entertainer', 'epidemiologist', 'ex-husband', 'ex-wife', 'face', 'fan', 'fellow',
    'fighter', 'finalist', 'financier', 'firebrand', 'fisherman', 'folk', 'footballer', 'forward', 'freshman', 'front-runner',
    'frontman', 'frontrunner', 'fullback', 'fundraiser', 'gangster', 'gardener', 'geneticist', 'goalie', 'goalscorer', 'golfer',
    'graduate', 'grandad', 'granddaughter', 'grandma', 'grandson', 'guard', 'guest', 'gymnast', 'hairdresser', 'head', 'heir',
    'hostage', 'hunter', 'icon', 'illustrator', 'inmate', 'instructor', 'interim', 'intern', 'interpreter', 'janitor', 'jockey',
    'junior', 'juror', 'kicker', 'killer', 'landlord', 'liaison', 'linebacker', 'lineman', 'lobbyist', 'loyalist', 'magician',
    'magistrate', 'magnate', 'man', 'mastermind', 'mechanic', 'mediator', 'meteorologist', 'migrant', 'millionaire', 'moderator',
    'mogul', 'monk', 'motorist', 'mufti', 'mum', 'narrator', 'native', 'negotiator', 'newcomer', 'nominee', 'nun', 'offender',
    'ombudsman', 'operator', 'organiser', 'organizer', 'orphan', 'paedophile', 'panelist', 'paramedic', 'parent', 'passenger',
    'pensioner', 'personality', 'pianist', 'pioneer', 'playmaker', 'playwright', 'pledge', 'policeman', 'policewoman', 'pollster',
    'practitioner', 'preacher', 'predecessor', 'presenter', 'president-elect', 'priest', 'programmer', 'psychiatrist', 'publicist',
    'publisher', 'pundit', 'pupil', 'qb', 'radioastronomer', 'rb', 'realtor', 'receiver', 'recipient', 'recruiter', 'referee',
    'refugee', 'refusenik', 'regulator', 'retiree', 'rider', 'rookie', 'runner', 'runner-up', 'safety', 'sailor', 'salesman',
    'schoolboy', 'schoolgirl', 'sculptor', 'secretary-general', 'seller', 'senior', 'server', 'shareholder', 'shooter', 'shopkeeper',
    'skier', 'skipper', 'socialite', 'solicitor', 'solicitor general', 'sophomore', 'specialist', 'sponsor', 'sprinter', 'squatter',
    'statesman', 'stepfather', 'stepmother', 'strategist', 'streamer', 'successor', 'superstar', 'supervisor', 'surfer', 'survivor',
    'swimmer', 'tailback', 'teen', 'teenager', 'tenant', 'therapist', 'titan', 'tourist', 'trader', 'translator', 'traveler',
    'traveller', 'trustee', 'tutor', 'twin', 'tycoon', 'umpire', 'veterinarian', 'viewer', 'visitor', 'waiter', 'waitress', 'widow',
    'widower', 'winger', 'woman', 'wrestler', 'youngster', 'youtuber',
  ],
  es: [
    'alumna', 'alumno', 'analista', 'arquera', 'arquero', 'atleta', 'bombero', 'campesino', 'catedrática', 'catedrático', 'ciclista',
    'científica', 'científico', 'cofundador', 'compañera', 'comunista', 'concejala', 'conductor', 'congresista', 'consultor',
    'consultora', 'contador', 'creador', 'defensor', 'delegada', 'delegado', 'diseñador', 'editor', 'editora', 'estratega',
    'exfutbolista', 'fotógrafa', 'fotógrafo', 'físico', 'ganador', 'guionista', 'guitarrista', 'heredera', 'heredero', 'humorista',
    'inspector', 'jurista', 'locutor', 'marinero', 'mecánico', 'modelo', 'monarca', 'narrador', 'oficial', 'parlamentario',
    'pediatra', 'pensador', 'piloto', 'policía', 'político', 'portera', 'premier', 'productor', 'productora', 'psicóloga',
    'psicólogo', 'psiquiatra', 'representante', 'sindicalista', 'socia', 'socio', 'sociólogo', 'soldado', 'subsecretario', 'tenista',
    'torero', 'trabajador', 'técnica', 'voluntaria', 'voluntario',
  ],
  fr: [
    'activiste', 'adjoint', 'adjointe', 'agent', 'analyste', 'ancien', 'athlète', 'biologiste', 'cadre', 'cascadeur', 'chroniqueur',
    'cinéaste', 'coach', 'commerçant', 'commerçante', 'compositeur', 'concepteur', 'consultant', 'coprésident', 'correspondant',
    'couturier', 'créateur', 'créatrice', 'cuisinier', 'danseur', 'dessinateur', 'dirigeant', 'dirigeante', 'docteur', 'délégué',
    'déléguée', 'entraîneuse', 'eurodéputé', 'eurodéputée', 'gendarme', 'homme', 'héritier', 'influenceur', 'influenceuse',
    'journaliste', 'juge', 'juriste', 'leader', 'lieutenant', 'légiste', 'magistrat', 'maire', 'manager', 'maître', 'meneur',
    'metteur', 'militant', 'militante', 'milliardaire', 'ministre', 'narrateur', 'navigateur', 'numéro', 'négociateur', 'officier',
    'ouvrier', 'pape', 'patron', 'patronne', 'pdg', 'photographe', 'physicien', 'pilote', 'plombier', 'policier', 'politicien',
    'porte-parole', 'premier', 'prince', 'princesse', 'procureur', 'procureure', 'producteur', 'productrice', 'prof', 'professeur',
    'professeure', 'préfet', 'préfète', 'président', 'présidente', 'psychologue', 'rabbin', 'rapporteur', 'reine', 'représentant',
    'représentante', 'roi', 'réalisateur', 'réalisatrice', 'rédacteur', 'rédactrice', 'savant', 'scénariste', 'secrétaire',
    'sociologue', 'soldat', 'sportif', 'sélectionneur', 'sénateur', 'sénatrice', 'technicien', 'vicaire', 'vice-président',
    'vice-présidente', 'vigneron', 'économiste', 'écrivain', 'écrivaine', 'éditorialiste', 'éleveur', 'évêque',
  ],
  it: [
    'agente', 'amministratore', 'analista', 'architetto', 'artista', 'atleta', 'avvocata', 'bassista', 'biologo', 'carabiniere',
    'chef', 'chirurgo', 'coach', 'compositore', 'console', 'corrispondente', 'critico', 'cronista', 'designer', 'docente', 'dottore',
    'editore', 'editorialista', 'europarlamentare', 'fisico', 'fotografa', 'fotografo', 'ginnasta', 'guardia', 'imprenditrice',
    'ingegnere', 'inventore', 'inviato', 'maestro', 'manager', 'monsignore', 'oncologo', 'operaio', 'ospite', 'parlamentare',
    'pastore', 'pediatra', 'politico', 'poliziotto', 'presentatore', 'preside', 'procuratrice', 'produttore', 'psichiatra',
    'psicologa', 'psicologo', 'rettore', 'sacerdote', 'scienziata', 'scienziato', 'sergente', 'sociologo', 'soldato',
    'sottosegretario', 'vigile', 'virologo',
  ],
  nl: [
    'aanvaller', 'advocate', 'analist', 'bestuursvoorzitter', 'bewoner', 'bioloog', 'chirurg', 'correspondent', 'docent', 'jurist',
    'kok', 'model', 'onderzoeksleider', 'producent', 'psycholoog', 'raadslid', 'rector', 'secretaris', 'winnaar',
  ],
  no: [
    'aksjonær', 'analytiker', 'ansatt', 'assistenttrener', 'daglig', 'driftsleder', 'elev', 'forbilde', 'forsvarsminister',
    'fotograf', 'fungerende', 'fylkesordfører', 'grunder', 'hopper', 'investor', 'kommentator', 'kvinne', 'kvinnen', 'mann', 'matros',
    'næringsminister', 'overlege', 'pasient', 'politiker', 'presentatør', 'psykolog', 'seniorforsker', 'sersjant', 'skiløper',
    'skribent', 'soldat', 'talskvinne', 'utøver', 'vinner', 'vokalist',
  ],
  pl: [
    'adwokatka', 'analityczka', 'analityk', 'architektka', 'asystent', 'biathlonistka', 'biegacz', 'biolog', 'chirurg', 'dowódca',
    'dramaturg', 'duchowny', 'dyrektorka', 'działaczka', 'dziekan', 'etyk', 'fizyk', 'fotograf', 'fotografka', 'geolog',
    'historyczka', 'informatyk', 'inspektor', 'instruktor', 'inwestor', 'jurysta', 'kapelan', 'kolarz', 'komik', 'konsultant',
    'korespondent', 'księgowy', 'kucharz', 'lekkoatleta', 'lekkoatletka', 'malarka', 'menedżer', 'mieszkaniec', 'mieszkanka',
    'miliarder', 'milioner', 'modelka', 'motorniczy', 'naukowiec', 'obrończyni', 'oficer', 'onkolog', 'operator', 'parlamentarzysta',
    'pastor', 'pełnomocnik', 'pielęgniarz', 'pilot', 'podróżnik', 'policjant', 'policjantka', 'polityczka', 'prawniczka', 'prawnik',
    'prezeska', 'prezydentka', 'producent', 'profesorka', 'prorektor', 'psycholog', 'psycholożka', 'publicystka', 'płatnerz',
    'rektor', 'reporter', 'reporterka', 'robotnik', 'satyryk', 'scenarzysta', 'sekretarka', 'socjolog', 'specjalistka', 'sportowiec',
    'sprzedawca', 'strażak', 'trenerka', 'twórca', 'uczennica', 'uczeń', 'urzędnik', 'wdowiec', 'wicedyrektor', 'wicemarszałek',
    'wiceprezydent', 'wiceprzewodniczący', 'współpracownik', 'wykładowca', 'właścicielka', 'zastępca', 'zwycięzca', 'śpiewaczka',
    'śpiewak', 'żołnierz', 'żużlowiec',
  ],
  pt: [
    'aluna', 'aluno', 'analista', 'artista', 'atleta', 'banqueiro', 'bombeiro', 'cientista', 'cofundador', 'comediante', 'compositor',
    'conselheira', 'criador', 'defensor', 'dirigente', 'editor', 'editora', 'estilista', 'fotógrafa', 'fotógrafo', 'físico',
    'herdeira', 'herdeiro', 'humorista', 'intelectual', 'modelo', 'motorista', 'nadador', 'ombudsman', 'piloto', 'policial',
    'político', 'premiê', 'produtor', 'produtora', 'promotor', 'promotora', 'psicóloga', 'psicólogo', 'psiquiatra', 'reitor',
    'reitora', 'roteirista', 'sociólogo', 'soldado', 'sócia', 'sócio', 'treinadora',
  ],
  ru: [
    'аспирант', 'биолог', 'блогер', 'боксер', 'вице-президент', 'водитель', 'военкор', 'волонтер', 'дизайнер', 'дирижер', 'доктор',
    'замдиректора', 'инвестор', 'инспектор', 'комментатор', 'корреспондент', 'летчик', 'маршал', 'математик', 'научный',
    'обозреватель', 'оператор', 'офицер', 'пенсионер', 'переводчик', 'пилот', 'пловец', 'подполковник', 'преподаватель', 'продюсер',
    'психолог', 'редактор', 'рэпер', 'священник', 'следователь', 'солдат', 'соратник', 'спортсмен', 'сценарист', 'фигурист',
    'фигуристка', 'физик', 'хирург', 'хоккеист', 'чиновник', 'шеф',
  ],
  sv: [
    'affärsman', 'analytiker', 'chefekonom', 'elev', 'fotograf', 'försvarare', 'försvarsminister', 'generaldirektör', 'keeper',
    'kvinna', 'lektor', 'märkesman', 'politiker', 'psykolog', 'redaktör', 'rektor', 'reporter', 'sekreterare', 'skribent', 'soldat',
    'styrelseordförande', 'sångerska', 'vinnare', 'överläkare',
  ],
  uk: [
    'блогер', 'боксер', 'біолог', 'вболівальник', 'вчений', 'генерал', 'генпрокурор', 'голова', 'депутат', 'депутатка', 'дизайнер',
    'директор', 'директорка', 'диригент', 'доктор', 'ексміністр', 'експрезидент', 'журналіст', 'журналістка', 'заступниця', 'капітан',
    'командир', 'композитор', 'кореспондент', 'лідер', 'лідерка', 'математик', 'мер', 'міністерка', 'міністр', 'нападник',
    'начальник', 'оглядач', 'омбудсмен', 'офіцер', 'очільник', 'очільниця', 'письменник', 'письменниця', 'поет', 'поетеса',
    'полковник', 'політолог', 'поліцейський', 'посол', 'правозахисник', 'представник', 'представниця', 'президент', 'прем’єр',
    'прем’єр-міністр', 'прессекретар', 'продюсер', 'прокурор', 'прокурорка', 'професор', 'психолог', 'підполковник', 'редактор',
    'редакторка', 'режисер', 'режисерка', 'речник', 'речниця', 'священник', 'секретар', 'сенатор', 'слідчий', 'солдат', 'спортсмен',
    'співак', 'співачка', 'спікер', 'суддя', 'тренер', 'тренерка', 'учасник', 'учасниця', 'фотограф', 'фізик', 'філософ', 'художниця',
    'хірург', 'історик',
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
  en: [
    'aunt', 'boyfriend', 'brother', 'cousin', 'dad', 'daughter', 'ex-husband', 'ex-wife', 'father', 'fiancé', 'fiancée', 'friend',
    'girlfriend', 'granddaughter', 'grandfather', 'grandmother', 'grandson', 'husband', 'mom', 'mother', 'mum', 'nephew', 'niece',
    'partner', 'sister', 'son', 'stepfather', 'stepmother', 'twin', 'uncle', 'widow', 'wife',
  ],
  de: [
    'bruder', 'cousin', 'ehefrau', 'ehemann', 'frau', 'freund', 'freundin', 'mann', 'mutter', 'neffe', 'nichte', 'oma', 'onkel',
    'opa', 'partner', 'partnerin', 'schwager', 'schwester', 'sohn', 'tante', 'tochter', 'vater', 'witwe',
  ],
  nl: [
    'broer', 'dochter', 'echtgenoot', 'man', 'moeder', 'neef', 'nicht', 'oom', 'partner', 'tante', 'vader', 'vriend', 'vriendin',
    'vrouw', 'weduwe', 'zoon', 'zus',
  ],
  sv: [
    'bror', 'dotter', 'far', 'fru', 'hustru', 'make', 'man', 'mor', 'sambo', 'son', 'syster', 'vän',
  ],
  no: [
    'bror', 'datter', 'far', 'kone', 'mann', 'mor', 'samboer', 'sønn', 'søster', 'venn',
  ],
  da: [
    'bror', 'datter', 'far', 'hustru', 'kone', 'mand', 'mor', 'søn', 'søster', 'ven',
  ],
  fr: [
    'ami', 'amie', 'compagne', 'compagnon', 'cousin', 'cousine', 'femme', 'fille', 'fils', 'frère', 'mari', 'mère', 'oncle', 'père',
    'sœur', 'tante', 'veuve', 'épouse', 'époux',
  ],
  es: [
    'amiga', 'amigo', 'esposa', 'esposo', 'hermana', 'hermano', 'hija', 'hijo', 'madre', 'marido', 'mujer', 'novia', 'novio', 'padre',
    'pareja', 'prima', 'primo', 'tía', 'tío', 'viuda',
  ],
  pt: [
    'amiga', 'amigo', 'esposa', 'filha', 'filho', 'irmã', 'irmão', 'marido', 'mulher', 'mãe', 'namorada', 'namorado', 'pai', 'prima',
    'primo', 'tia', 'tio', 'viúva',
  ],
  it: [
    'amica', 'amico', 'compagna', 'compagno', 'figlia', 'figlio', 'fratello', 'madre', 'marito', 'moglie', 'padre', 'sorella',
    'vedova', 'zia', 'zio',
  ],
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
