/**
 * People whom pages all over the world call by one name alone, folded (see `lookupKey`), sorted and unique: written down by hand.
 * None is as well known as a place, a house, a unit or a thing: no Washington, Ford, Newton or Tesla.
 */
const names: readonly string[] = [
  'aeschylus', 'aristophanes', 'aristotle', 'attenborough', 'avicenna', 'bakunin', 'balzac', 'baudelaire', 'beckett', 'beethoven', 'beyonce',
  'bismarck', 'boccaccio', 'bolsonaro', 'bonaparte', 'botticelli', 'brahms', 'brecht', 'brezhnev', 'buddha', 'byron', 'caligula', 'camus',
  'caravaggio', 'catullus', 'cervantes', 'cezanne', 'charlemagne', 'chaucer', 'chekhov', 'chomsky', 'chopin', 'churchill', 'cicero', 'clausewitz',
  'cleopatra', 'confucius', 'copernicus', 'dali', 'debussy', 'degas', 'delacroix', 'democritus', 'derrida', 'descartes', 'dickens', 'diderot',
  'diogenes', 'donatello', 'dostoevsky', 'dostoyevsky', 'durkheim', 'dvorak', 'einstein', 'eisenhower', 'eisenstein', 'engels', 'erasmus', 'erdogan',
  'euclid', 'euripides', 'faulkner', 'feuerbach', 'fichte', 'flaubert', 'foucault', 'freud', 'gaddafi', 'gandhi', 'garibaldi', 'gauguin', 'goebbels',
  'goethe', 'gogol', 'gorbachev', 'goya', 'grieg', 'habermas', 'handel', 'hannibal', 'hegel', 'heidegger', 'heisenberg', 'hemingway', 'heraclitus',
  'herodotus', 'himmler', 'hippocrates', 'hitchcock', 'hitler', 'holbein', 'humboldt', 'ibsen', 'kafka', 'kandinsky', 'kant', 'keats', 'kepler',
  'keynes', 'khomeini', 'khrushchev', 'kierkegaard', 'kipling', 'kissinger', 'klimt', 'kubrick', 'lacan', 'lenin', 'liszt', 'livy', 'lucretius',
  'machiavelli', 'macron', 'magritte', 'mahler', 'mandela', 'manet', 'maradona', 'marx', 'matisse', 'maupassant', 'mendelssohn', 'merkel', 'messi',
  'michelangelo', 'milei', 'mitterrand', 'modigliani', 'moliere', 'monet', 'montaigne', 'montesquieu', 'mozart', 'munch', 'mussolini', 'nabokov',
  'napoleon', 'navalny', 'nehru', 'neruda', 'netanyahu', 'neymar', 'nietzsche', 'nixon', 'nostradamus', 'obama', 'ovid', 'paganini', 'pasternak',
  'pele', 'petrarch', 'picasso', 'pinochet', 'plato', 'plautus', 'pliny', 'plutarch', 'prokofiev', 'proust', 'puccini', 'pushkin', 'putin',
  'pythagoras', 'rachmaninoff', 'rasputin', 'ravel', 'reagan', 'rembrandt', 'rihanna', 'rilke', 'robespierre', 'rodin', 'ronaldinho', 'ronaldo',
  'roosevelt', 'rossini', 'rousseau', 'rubens', 'sappho', 'sartre', 'schiller', 'schopenhauer', 'schubert', 'schumann', 'shakespeare', 'shakira',
  'shostakovich', 'socrates', 'solzhenitsyn', 'sophocles', 'spinoza', 'stalin', 'stravinsky', 'strindberg', 'tacitus', 'tarantino', 'tchaikovsky',
  'thatcher', 'thoreau', 'thucydides', 'tintoretto', 'titian', 'tolkien', 'tolstoy', 'trotsky', 'trump', 'turgenev', 'vermeer', 'virgil',
  'vivaldi', 'voltaire', 'wittgenstein', 'wordsworth', 'xenophon', 'yeltsin', 'zelensky', 'zidane', 'zola',
];

export const knownAlone: ReadonlySet<string> = new Set(names);
