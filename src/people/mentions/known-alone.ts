/**
 * People whom pages all over the world call by one name alone, folded (see `lookupKey`), sorted and unique: written down by hand.
 * None is as well known as a place, a house, a unit or a thing: no Washington, Ford, Newton or Tesla.
 */
const names: readonly string[] = [
  'adenauer', 'adorno', 'aeschylus', 'aischylos', 'akhenaten', 'anaximander', 'antonioni', 'apollinaire', 'aquinas', 'arafat', 'archimede',
  'archimedes', 'aristophanes', 'aristote', 'aristotele', 'aristoteles', 'aristotle', 'assad', 'assange', 'ataturk', 'attenborough', 'attila',
  'austen', 'averroes', 'avicenna', 'bakunin', 'balzac', 'baudelaire', 'beckett', 'beethoven', 'berlusconi', 'bernini', 'beyonce', 'bezos', 'biden',
  'bismarck', 'bizet', 'boccaccio', 'bohr', 'bolsonaro', 'bonaparte', 'borges', 'botticelli', 'brahms', 'brecht', 'brezhnev', 'brueghel',
  'brunelleschi', 'buddha', 'bulgakov', 'byron', 'caligula', 'camus', 'caravaggio', 'catullus', 'cavour', 'ceausescu', 'cervantes', 'cezanne',
  'chagall', 'chamenei', 'charlemagne', 'chaucer', 'chekhov', 'chirac', 'chomsky', 'chopin', 'chruschtschow', 'churchill', 'cicero', 'clausewitz',
  'cleopatra', 'coleridge', 'confucio', 'confucius', 'copernic', 'copernico', 'copernicus', 'cromwell', 'dali', 'debussy', 'defoe', 'degas',
  'delacroix', 'democritus', 'derrida', 'descartes', 'dickens', 'diderot', 'diogenes', 'disraeli', 'djokovic', 'donatello', 'donizetti', 'dostoevskij',
  'dostoevsky', 'dostoievski', 'dostojevski', 'dostojevskij', 'dostojewski', 'dostoyevsky', 'dumas', 'durer', 'durkheim', 'dvorak', 'einstein',
  'eisenhower', 'eisenstein', 'eltsine', 'eminem', 'engels', 'epicurus', 'epikur', 'erasmus', 'erdogan', 'euclid', 'euclide', 'euclides', 'euklid',
  'euripide', 'euripides', 'faraday', 'faulkner', 'federer', 'fellini', 'fermat', 'feuerbach', 'feynman', 'fibonacci', 'fichte', 'flaubert',
  'foucault', 'freud', 'gadamer', 'gaddafi', 'gadhafi', 'galilei', 'gandhi', 'garibaldi', 'gauguin', 'gershwin', 'giotto', 'godard', 'goebbels',
  'goethe', 'gogol', 'gorbachev', 'gorbaciov', 'gorbatchev', 'gorbatschow', 'gorbatsjov', 'goya', 'grieg', 'guevara', 'haaland', 'habermas',
  'hammurabi', 'handel', 'hannibal', 'haydn', 'hegel', 'heidegger', 'heisenberg', 'hemingway', 'heraclitus', 'heraklit', 'herodot', 'herodotus',
  'hesiod', 'himmler', 'hippocrate', 'hippocrates', 'hippokrates', 'hitchcock', 'hitler', 'hobbes', 'holbein', 'hollande', 'horkheimer', 'humboldt',
  'hussein', 'husserl', 'huxley', 'ibsen', 'janacek', 'jeltsin', 'jelzin', 'jospin', 'juvenal', 'kafka', 'kandinsky', 'kant', 'keats', 'kepler',
  'kerouac', 'keynes', 'khamenei', 'khomeini', 'khrushchev', 'kierkegaard', 'kieslowski', 'kipling', 'kissinger', 'kleopatra', 'klimt', 'konfuzius',
  'kopernik', 'kopernikus', 'kubrick', 'kurosawa', 'lacan', 'lamarck', 'lavoisier', 'leibniz', 'lenin', 'lenine', 'linnaeus', 'liszt', 'livy',
  'loukachenko', 'lovecraft', 'lucretius', 'lukaschenko', 'lukashenka', 'lukashenko', 'machiavel', 'machiavelli', 'macron', 'maduro', 'magritte',
  'mahler', 'mallarme', 'malthus', 'mandela', 'manet', 'mao', 'maquiavelo', 'maradona', 'marcuse', 'marx', 'matisse', 'maupassant', 'mazzini',
  'mbappe', 'mendeleev', 'mendelssohn', 'merkel', 'messi', 'michelangelo', 'milei', 'mitterrand', 'modigliani', 'moliere', 'mondrian', 'monet',
  'montaigne', 'montesquieu', 'monteverdi', 'mozart', 'mubarak', 'mugabe', 'muhammad', 'munch', 'mussolini', 'nabokov', 'nadal', 'napoleon', 'nasser',
  'navalny', 'navalnyj', 'nawalny', 'nefertiti', 'nehru', 'neruda', 'netanyahu', 'neymar', 'nietzsche', 'nixon', 'nostradamus', 'obama', 'oppenheimer',
  'oprah', 'orban', 'orwell', 'ovid', 'paganini', 'parmenides', 'pasolini', 'pasternak', 'pasteur', 'pele', 'pericles', 'petrarch', 'piaget',
  'picasso', 'pindar', 'pinochet', 'pirandello', 'pitagora', 'pitagoras', 'pizarro', 'plato', 'platon', 'platone', 'plautus', 'pliny', 'plotinus',
  'plutarch', 'plutarque', 'poesjkin', 'polybius', 'pompidou', 'pouchkine', 'poussin', 'prokofiev', 'proust', 'ptolemy', 'puccini', 'puschkin',
  'pushkin', 'putin', 'pythagoras', 'pythagore', 'qaddafi', 'quintilian', 'rabelais', 'rachmaninoff', 'rasputin', 'ravel', 'reagan', 'rembrandt',
  'renoir', 'rihanna', 'rilke', 'rimbaud', 'robespierre', 'rodin', 'ronaldinho', 'ronaldo', 'roosevelt', 'rossini', 'rothko', 'rousseau', 'rubens',
  'ruskin', 'saladin', 'sappho', 'sarkozy', 'sartre', 'schiller', 'schoenberg', 'scholz', 'schopenhauer', 'schrodinger', 'schubert', 'schumann',
  'scorsese', 'selenski', 'selenskyj', 'shakespeare', 'shakira', 'shostakovich', 'sibelius', 'socrate', 'socrates', 'sokrates', 'solzhenitsyn',
  'sophocle', 'sophocles', 'sophokles', 'spielberg', 'spinoza', 'stalin', 'staline', 'stanislavsky', 'stendhal', 'stravinsky', 'strindberg',
  'suetonius', 'suleiman', 'tacitus', 'tagore', 'talleyrand', 'tarantino', 'tarkovsky', 'tchaikovski', 'tchaikovsky', 'tchekhov', 'telemann',
  'tertullian', 'thatcher', 'thoreau', 'thucydides', 'tiberius', 'tintoretto', 'titian', 'tocqueville', 'tolkien', 'tolstoi', 'tolstoj', 'tolstoy',
  'trajan', 'trotski', 'trotskij', 'trotsky', 'trotzki', 'truffaut', 'trump', 'tschaikowski', 'tschechow', 'turgenev', 'tutankhamun', 'vasari',
  'velazquez', 'vergil', 'vergilio', 'verlaine', 'vermeer', 'virgil', 'vivaldi', 'voltaire', 'warhol', 'wittgenstein', 'woolf', 'wordsworth',
  'xenophon', 'xerxes', 'yeltsin', 'zelenski', 'zelenskij', 'zelenskiy', 'zelensky', 'zelenskyj', 'zelenskyy', 'zidane', 'zola', 'zuckerberg',
  'zwingli',
];

export const knownAlone: ReadonlySet<string> = new Set(names);

/**
 * Which of them, as they are written, are words of a language too, by BCP 47 primary subtag: written down by hand, for the names table
 * knows hardly any. Left out are those whom news means far more often than the word: 'Trump', 'Maduro'.
 */
export const wordsToo: Readonly<Record<string, readonly string[]>> = {
  cs: ['dali', 'kant'], da: ['handel', 'kant'], de: ['nasser'], en: ['munch'], es: ['descartes', 'plato'], fr: ['durer', 'pasteur', 'poussin'], it: ['messi'],
  nl: ['handel', 'kant'], no: ['handel', 'kant'], pl: ['dali', 'handel', 'kant', 'monet'], pt: ['descartes', 'mão', 'pele'], sv: ['handel', 'kant'],
};

/** The same of words that have a capital wherever they stand: German nouns and the Dutch name of English. */
export const capitalWords: Readonly<Record<string, readonly string[]>> = { de: ['fichte', 'handel'], nl: ['engels'] };
