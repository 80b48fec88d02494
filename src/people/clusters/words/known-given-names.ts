/**
 * Given names of those whom news calls by their surname alone and whose kin is named beside them: 'Obama' and 'Michelle Obama'.
 * Folded (see `lookupKey`), by folded surname, sorted: written down by hand, and only where news means one person alone.
 */
export const knownGivenNames: Readonly<Record<string, readonly string[]>> = {
  assad: ['bashar'],
  berlusconi: ['silvio'],
  biden: ['joe'],
  bolsonaro: ['jair'],
  ceausescu: ['nicolae'],
  erdogan: ['recep', 'tayyip'],
  gorbachev: ['mikhail'],
  macron: ['emmanuel'],
  maduro: ['nicolas'],
  mandela: ['nelson'],
  mubarak: ['hosni'],
  mugabe: ['robert'],
  navalny: ['alexei', 'alexey'],
  netanyahu: ['benjamin'],
  obama: ['barack'],
  orban: ['viktor'],
  putin: ['vladimir'],
  sarkozy: ['nicolas'],
  trump: ['donald'],
  zelensky: ['volodymyr'],
};
