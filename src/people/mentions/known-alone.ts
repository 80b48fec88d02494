/**
 * People whom pages all over the world call by one name alone, folded (see `lookupKey`), sorted and unique: written down by hand.
 * None is as well known as a place, a house, a unit or a thing: no Washington, Ford, Newton or Tesla.
 */
const names: readonly string[] = [
  'adenauer', 'adorno', 'aeschylus', 'akhenaten', 'anaximander', 'antonioni', 'apollinaire', 'aquinas', 'arafat', 'archimedes', 'aristophanes',
  'aristotle', 'assad', 'assange', 'ataturk', 'attenborough', 'attila', 'austen', 'averroes', 'avicenna', 'bakunin', 'balzac', 'baudelaire',
  'beckett', 'beethoven', 'berlusconi', 'bernini', 'beyonce', 'bezos', 'biden', 'bismarck', 'bizet', 'boccaccio', 'bohr', 'bolsonaro', 'bonaparte',
  'borges', 'botticelli', 'brahms', 'brecht', 'brezhnev', 'brueghel', 'brunelleschi', 'buddha', 'bulgakov', 'byron', 'caligula', 'camus',
  'caravaggio', 'catullus', 'cavour', 'ceausescu', 'cervantes', 'cezanne', 'chagall', 'charlemagne', 'chaucer', 'chekhov', 'chirac', 'chomsky',
  'chopin', 'churchill', 'cicero', 'clausewitz', 'cleopatra', 'coleridge', 'confucius', 'copernicus', 'cromwell', 'dali', 'debussy', 'defoe',
  'degas', 'delacroix', 'democritus', 'derrida', 'descartes', 'dickens', 'diderot', 'diogenes', 'disraeli', 'djokovic', 'donatello', 'donizetti',
  'dostoevsky', 'dostoyevsky', 'dumas', 'durer', 'durkheim', 'dvorak', 'einstein', 'eisenhower', 'eisenstein', 'eminem', 'engels', 'epicurus',
  'erasmus', 'erdogan', 'euclid', 'euripides', 'faraday', 'faulkner', 'federer', 'fellini', 'fermat', 'feuerbach', 'feynman', 'fibonacci', 'fichte',
  'flaubert', 'foucault', 'freud', 'gadamer', 'gaddafi', 'gadhafi', 'gandhi', 'garibaldi', 'gauguin', 'gershwin', 'giotto', 'godard', 'goebbels',
  'goethe', 'gogol', 'gorbachev', 'goya', 'grieg', 'guevara', 'haaland', 'habermas', 'hammurabi', 'handel', 'hannibal', 'haydn', 'hegel',
  'heidegger', 'heisenberg', 'hemingway', 'heraclitus', 'herodotus', 'hesiod', 'himmler', 'hippocrates', 'hitchcock', 'hitler', 'hobbes', 'holbein',
  'hollande', 'horkheimer', 'humboldt', 'hussein', 'husserl', 'huxley', 'ibsen', 'janacek', 'jospin', 'juvenal', 'kafka', 'kandinsky', 'kant',
  'keats', 'kepler', 'kerouac', 'keynes', 'khomeini', 'khrushchev', 'kierkegaard', 'kieslowski', 'kipling', 'kissinger', 'klimt', 'kubrick',
  'kurosawa', 'lacan', 'lamarck', 'lavoisier', 'leibniz', 'lenin', 'linnaeus', 'liszt', 'livy', 'lovecraft', 'lucretius', 'lukashenko',
  'machiavelli', 'macron', 'maduro', 'magritte', 'mahler', 'mallarme', 'malthus', 'mandela', 'manet', 'mao', 'maradona', 'marcuse', 'marx',
  'matisse', 'maupassant', 'mazzini', 'mbappe', 'mendeleev', 'mendelssohn', 'merkel', 'messi', 'michelangelo', 'milei', 'mitterrand', 'modigliani',
  'moliere', 'mondrian', 'monet', 'montaigne', 'montesquieu', 'monteverdi', 'mozart', 'mubarak', 'mugabe', 'muhammad', 'munch', 'mussolini',
  'nabokov', 'nadal', 'napoleon', 'nasser', 'navalny', 'nefertiti', 'nehru', 'neruda', 'netanyahu', 'neymar', 'nietzsche', 'nixon', 'nostradamus',
  'obama', 'oppenheimer', 'oprah', 'orban', 'orwell', 'ovid', 'paganini', 'parmenides', 'pasolini', 'pasternak', 'pasteur', 'pele', 'pericles',
  'petrarch', 'piaget', 'picasso', 'pindar', 'pinochet', 'pirandello', 'pizarro', 'plato', 'plautus', 'pliny', 'plotinus', 'plutarch', 'polybius',
  'pompidou', 'poussin', 'prokofiev', 'proust', 'ptolemy', 'puccini', 'pushkin', 'putin', 'pythagoras', 'qaddafi', 'quintilian', 'rabelais',
  'rachmaninoff', 'rasputin', 'ravel', 'reagan', 'rembrandt', 'renoir', 'rihanna', 'rilke', 'rimbaud', 'robespierre', 'rodin', 'ronaldinho',
  'ronaldo', 'roosevelt', 'rossini', 'rothko', 'rousseau', 'rubens', 'ruskin', 'saladin', 'sappho', 'sarkozy', 'sartre', 'schiller', 'schoenberg',
  'scholz', 'schopenhauer', 'schrodinger', 'schubert', 'schumann', 'scorsese', 'shakespeare', 'shakira', 'shostakovich', 'sibelius', 'socrates',
  'solzhenitsyn', 'sophocles', 'spielberg', 'spinoza', 'stalin', 'stanislavsky', 'stendhal', 'stravinsky', 'strindberg', 'suetonius', 'suleiman',
  'tacitus', 'tagore', 'talleyrand', 'tarantino', 'tarkovsky', 'tchaikovsky', 'telemann', 'tertullian', 'thatcher', 'thoreau', 'thucydides',
  'tiberius', 'tintoretto', 'titian', 'tocqueville', 'tolkien', 'tolstoy', 'trajan', 'trotsky', 'truffaut', 'trump', 'turgenev', 'tutankhamun',
  'vasari', 'velazquez', 'vergil', 'verlaine', 'vermeer', 'virgil', 'vivaldi', 'voltaire', 'warhol', 'wittgenstein', 'woolf', 'wordsworth',
  'xenophon', 'xerxes', 'yeltsin', 'zelensky', 'zidane', 'zola', 'zuckerberg', 'zwingli',
];

export const knownAlone: ReadonlySet<string> = new Set(names);
