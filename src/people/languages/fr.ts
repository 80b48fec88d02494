import type { LanguageData } from './language-data.ts';

/** What French says around names. */
export const fr: LanguageData = {
  titles: [
    'abbé', 'acteur', 'actrice', 'ambassadeur', 'amiral', 'archevêque', 'artiste', 'attaquant', 'auteur', 'autrice', 'avocat', 'avocate',
    'baron', 'baronne', 'candidat', 'candidate', 'capitaine', 'cardinal', 'chancelier', 'chancelière', 'chanteur', 'chanteuse', 'chef',
    'cheffe', 'chercheur', 'chercheuse', 'citoyen', 'colonel', 'commandant', 'commissaire', 'comte', 'comtesse', 'directeur', 'directrice',
    'docteure', 'duc', 'duchesse', 'défenseur', 'député', 'députée', 'empereur', 'entraîneur', 'ex-ministre', 'ex-président', 'frère',
    'gardien', 'gouverneur', 'gouverneure', 'général', 'historien', 'historienne', "homme d'affaires", 'imam', 'journaliste', 'juge',
    'leader', 'lieutenant', 'maire', 'maires', 'marquis', 'marquise', 'maréchal', 'milieu', 'militant', 'militante', 'ministre', 'pape',
    'patron', 'patronne', 'pdg', 'philosophe', 'porte-parole', 'pr', 'premier ministre', 'première ministre', 'prince', 'princesse',
    'procureur', 'procureure', 'professeur', 'professeure', 'préfet', 'préfète', 'président', 'présidente', 'père', 'rabbin', 'reine',
    'roi', 'réalisateur', 'réalisatrice', 'saint', 'sainte', 'secrétaire', 'sergent', 'sieur', 'sociologue', 'syndicaliste',
    'sélectionneur', 'sénateur', 'sénatrice', 'sœur', 'vice-président', 'économiste', 'écrivain', 'écrivaine', 'évêque',
  ],
  honorifics: [
    'dame', 'docteur', 'dr', 'lady', 'lord', 'm', 'madame', 'mademoiselle', 'maître', 'me', 'mesdames', 'messieurs', 'mgr', 'mlle', 'mlles',
    'mm', 'mme', 'mmes', 'monseigneur', 'monsieur', 'sir', 'veuve',
  ],
  particles: [
    'ag', 'al', 'ben', 'bin', 'd', 'da', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'dos', 'du', 'el', 'l', 'la', 'le', 'les', 'ould',
    'van', 'von', 'y',
  ],
  sayingVerbs: [
    'a', 'affirme', 'affirmé', 'ajoute', 'ajouté', 'annonce', 'annoncé', 'assure', 'assuré', 'avait', 'avoue', 'conclut', 'confie',
    'confié', 'croit', 'demande', 'devait', 'dit', 'doit', 'déclare', 'déclaré', 'dénonce', 'espère', 'est', 'estime', 'explique',
    'expliqué', 'indique', 'insiste', 'juge', 'lance', 'note', 'pense', 'poursuit', 'promet', 'précise', 'raconte', 'raconté', 'rappelle',
    'reconnaît', 'regrette', 'reste', 'répond', 'répondu', 'sera', 'souligne', 'souligné', 'va', 'veut', 'vient', 'écrit', 'était',
  ],
  auxiliaries: ['a', 'avait', 'devait', 'doit', 'est', 'reste', 'sera', 'va', 'vient', 'était'],
  roleWords: [
    'accusé', 'adversaire', 'agriculteur', 'ambulancier', 'ambulancière', 'ami', 'amie', 'animateur', 'animatrice', 'antiquaire', 'arbitre',
    'architecte', 'assistant', 'assistante', 'bailleur', 'batelier', 'bibliothécaire', 'brodeuse', 'candidat', 'candidate', 'champion',
    'championne', 'cheminot', 'cheminote', 'chercheur', 'chercheuse', 'collègue', 'compagne', 'compagnon', 'comédien', 'comédienne',
    'conseiller', 'conseillère', 'consultante', 'contrôleur', 'contrôleuse', 'cordonnier', 'coureur', 'cousin', 'cousine', 'détenu',
    'détenue', 'employé', 'employée', 'enseignant', 'enseignante', 'entrepreneur', 'expert', 'experte', 'exploitante', 'femme', 'fille',
    'fils', 'fondateur', 'fondatrice', 'forestier', 'forestière', 'frère', 'garde-chasse', 'garde-forestier', 'gérant', 'gérante',
    'humoriste', 'infirmier', 'infirmière', 'ingénieur', 'joueur', 'joueuse', 'luthier', 'manutentionnaire', 'maraîchère', 'mari',
    'marinier', 'maroquinier', 'maréchal-ferrant', 'membre', 'meunier', 'musicien', 'musicienne', 'mère', 'médecin', 'océanographe',
    'oncle', 'palefrenier', 'peintre', 'pizzaïolo', 'poissonnier', 'politologue', 'potière', 'poète', 'promeneur', 'propriétaire', 'père',
    'rapporteure', 'relieur', 'responsable', 'rival', 'romancier', 'romancière', 'saisonnier', 'spécialiste', 'star', 'successeur',
    'suspect', 'sœur', 'tante', 'tisserande', 'témoin', 'vacancier', 'veuve', 'victime', 'vigneronne', 'voisin', 'voisine', 'éclusier',
    'égoutier', 'éleveuse', 'élu', 'élue', 'épicier', 'épicière', 'épouse', 'époux', 'étudiant', 'étudiante',
  ],
  orgWords: [
    'académie', 'accord', 'agence', 'armée', 'as', 'assemblée', 'association', 'banque', 'cathédrale', 'centre', 'championnat', 'clinique',
    'collège', 'comité', 'commission', 'compagnie', 'conseil', 'coupe', 'cour', 'fc', 'festival', 'fondation', 'front', 'fédération',
    'gendarmerie', 'gouvernement', 'groupe', 'hôpital', 'hôtel', 'institut', 'journal', 'ligue', 'loi', 'lycée', 'maison', 'ministère',
    'mouvement', 'musée', 'olympique', 'opéra', 'opération', 'orchestre', 'ouragan', 'parti', 'police', 'prix', 'racing', 'radio',
    'rassemblement', 'république', 'sa', 'sarl', 'sas', 'société', 'stade', 'syndicat', 'sénat', 'tempête', 'théâtre', 'tour', 'traité',
    'tribunal', 'télévision', 'union', 'université', 'école', 'éditions', 'église', 'état',
  ],
  placeWords: [
    'avenue', 'aéroport', 'baie', 'boulevard', 'canton', 'cap', 'chemin', 'château', 'commune', 'côte', 'département', 'est', 'fleuve',
    'forêt', 'gare', 'golfe', 'jardin', 'lac', 'mer', 'mont', 'montagne', 'nord', 'océan', 'ouest', 'parc', 'pays', 'place', 'plage',
    'pont', 'port', 'porte', 'province', 'quai', 'quartier', 'rivière', 'route', 'rue', 'région', 'saint', 'sainte', 'sud', 'vallée',
    'village', 'ville', 'île', 'îles',
  ],
  placePrepositions: [
    'au', 'aux', 'chez', 'dans', 'depuis', 'en', 'près', 'vers', 'à',
  ],
  calendarWords: [
    'août', "aujourd'hui", 'avril', 'demain', 'dimanche', 'décembre', 'février', 'hier', 'janvier', 'jeudi', 'juillet', 'juin', 'lundi',
    'mai', 'mardi', 'mars', 'mercredi', 'novembre', 'noël', 'octobre', 'pâques', 'samedi', 'septembre', 'vendredi',
  ],
  creditWords: [
    'afp', 'ap', 'archives', 'crédit', 'crédits', 'dr', 'getty', 'illustration', 'image', 'images', 'par', 'photo', 'photos', 'publié',
    'reuters', 'rédaction', 'sipa',
  ],
  commonWords: [
    'afin', 'ainsi', 'alors', 'après', 'au', 'aucun', "aujourd'hui", 'aussi', 'autre', 'autres', 'aux', 'avant', 'avec', 'beaucoup', 'bien',
    "c'est", 'car', 'ce', 'cela', 'celle', 'celui', 'ces', 'cet', 'cette', 'chaque', 'chez', 'ci', 'comme', 'comment', "d'abord", 'dans',
    'de', 'depuis', 'des', 'deux', 'donc', 'dont', 'du', 'elle', 'elles', 'en', 'encore', 'enfin', 'entre', 'et', 'il', 'ils', 'je',
    'jusqu', 'la', 'le', 'les', 'leur', 'leurs', 'lire', 'lors', 'lorsque', 'lui', 'mais', 'malgré', 'mes', 'moi', 'mon', 'même', 'ne',
    'ni', 'non', 'nos', 'notre', 'nous', 'on', 'ou', 'oui', 'où', 'par', 'parce', 'parmi', 'pas', 'pendant', 'peu', 'plus', 'plusieurs',
    'pour', 'pourquoi', 'pourtant', 'près', 'puis', 'quand', 'que', 'quel', 'quelle', 'quelques', 'qui', 'quoi', 'sa', 'sans', 'selon',
    'ses', 'seul', 'si', 'sinon', 'son', 'sous', 'sur', 'surtout', 'tandis', 'tant', 'tous', 'tout', 'toute', 'toutefois', 'toutes',
    'trois', 'très', 'un', 'une', 'vers', 'voici', 'voilà', 'voir', 'votre', 'vous', 'à', 'être',
  ],
  joints: ['et'],
  caseEndings: [],
};
