/**
 * Abbreviations by language, without their last stop, in lower case, sorted and unique. `''` holds what many languages share.
 * Four kinds, because they differ in what may follow them.
 */

/** Never the end of a sentence: something always follows (titles, 'No.', 'z. B.'). */
export const openAbbreviations: Readonly<Record<string, readonly string[]>> = {
  '': ['bsp', 'cf', 'dr', 'mr', 'mrs', 'ms', 'mt', 'prof', 'st', 'vs'],
  cs: ['akad', 'arch', 'bc', 'doc', 'gen', 'ing', 'judr', 'kpt', 'mgr', 'mjr', 'mons', 'mudr', 'např', 'nprap', 'paeddr', 'phdr', 'plk', 'por', 'pplk', 'pprap', 'prap', 'resp', 'rndr', 'sv', 'tj', 'tzv', 'ul'],
  da: ['adv', 'afd', 'bl.a', 'dir', 'eks', 'f.eks', 'hr', 'jf', 'skt', 'stk'],
  de: ['allg', 'bzw', 'd.h', 'dipl', 'evtl', 'ggf', 'hl', 'hr', 'ing', 'inkl', 'mag', 'med', 'mind', 'phil', 's.o', 's.u', 'sog', 'u.a', 'u.u', 'v.a', 'vgl', 'z.b', 'z.t', 'zzgl'],
  en: ['adm', 'ald', 'amb', 'assn', 'asst', 'atty', 'ave', 'barr', 'bldg', 'blvd', 'brig', 'capt', 'cllr', 'cmdr', 'col', 'comdr', 'cpl', 'ct', 'dept', 'det', 'e.g', 'engr', 'esq', 'fr', 'ft', 'gen', 'gov', 'hon', 'i.e', 'insp', 'lt', 'maj', 'messrs', 'mmes', 'msgr', 'ofc', 'pfc', 'pres', 'pvt', 'rep', 'reps', 'rev', 'sen', 'sens', 'sgt', 'smt', 'spc', 'supt', 'treas', 'v', 'viz'],
  es: ['alm', 'arq', 'av', 'avda', 'cnel', 'dra', 'dres', 'dto', 'dª', 'dña', 'ee', 'excmo', 'ff', 'gral', 'ing', 'jj', 'lic', 'p.ej', 'pbro', 'prof', 'profa', 'rr', 'sgto', 'sr', 'sra', 'sres', 'srta', 'sta', 'sto', 'tte'],
  fi: ['ent', 'esim', 'huom', 'ks', 'mm', 'n', 'nk', 'ns', 'os', 'puh', 'synt', 'toim', 'ts', 'vrt'],
  fr: ['bd', 'ex', 'm', 'me', 'mgr', 'mlle', 'mlles', 'mm', 'mme', 'mmes', 'p.ex', 'pr', 'ste'],
  it: ['arch', 'avv', 'cav', 'cit', 'col', 'dott', 'dott.ssa', 'ecc.mo', 'es', 'gen', 'geom', 'ing', 'mons', 'on', 'p.es', 'prof', 'prof.ssa', 'rag', 'sen', 'sig', 'sig.na', 'sig.ra', 'sigg'],
  nl: ['bijv', 'bv', 'd.w.z', 'dhr', 'drs', 'evt', 'i.p.v', 'incl', 'ing', 'ir', 'jhr', 'jl', 'm.b.t', 'mej', 'mevr', 'mw', 'o.a', 'o.m', 'resp', 't.a.v', 't/m', 'z.g'],
  no: ['adv', 'bl.a', 'dvs', 'eks', 'f.eks', 'hr', 'jf', 'stk'],
  pl: ['adm', 'asp', 'bryg', 'dyr', 'gen', 'hab', 'im', 'insp', 'inż', 'kard', 'kol', 'kom', 'kpt', 'ks', 'lek', 'm.in', 'mec', 'mgr', 'mjr', 'mł', 'nadkom', 'np', 'ogn', 'podinsp', 'podkom', 'por', 'ppor', 'płk', 'red', 'sierż', 'tj', 'tzw', 'ul', 'ur', 'ww', 'zob', 'św'],
  pt: ['arq', 'av', 'cel', 'dra', 'dras', 'drs', 'eng', 'exa', 'exmo', 'gal', 'p.ex', 'profa', 'sgt', 'sr', 'sra', 'sras', 'srs', 'sta', 'sto', 'ten'],
  ru: ['акад', 'гр', 'д', 'доц', 'др', 'им', 'кв', 'корп', 'напр', 'обл', 'оз', 'пер', 'пл', 'пос', 'пр', 'просп', 'проф', 'с', 'св', 'ср', 'т', 'т.е', 'т.к', 'т.н', 'тов', 'ул'],
  sv: ['adv', 'avd', 'bl.a', 'dir', 'dvs', 'eg', 'ev', 'exkl', 'f.d', 'fr.o.m', 'inkl', 'jfr', 'mkt', 'p.g.a', 's.k', 't.ex', 't.o.m'],
  uk: ['акад', 'вул', 'гр', 'доц', 'кв', 'м', 'напр', 'обл', 'пл', 'пров', 'просп', 'проф', 'с', 'св', 'т', 'тов', 'ім'],
};

/** May end a sentence, and then a word that begins sentences follows ('Apple Inc. The …', but 'Apple Inc. Chairman'). */
export const closingAbbreviations: Readonly<Record<string, readonly string[]>> = {
  '': ['bros', 'co', 'corp', 'd.c', 'e.u', 'inc', 'jr', 'llc', 'ltd', 'ph.d', 's.a', 'sr', 'u.k', 'u.n', 'u.s', 'u.s.a'],
  cs: ['a.s', 'ml', 's.r.o', 'st'],
  da: ['mia'],
  de: ['e.v', 'jun', 'mio', 'mrd', 'sen', 'tsd'],
  en: ['apr', 'ariz', 'assoc', 'aug', 'calif', 'colo', 'conn', 'dec', 'feb', 'fla', 'ga', 'ill', 'ind', 'jan', 'kan', 'ky', 'la', 'mass', 'md', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'nov', 'oct', 'okla', 'ore', 'pa', 'pte', 'sept', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo'],
  es: ['ee.uu', 'ff.aa', 'jj.oo', 'rr.hh', 's.l'],
  fr: ['cie', 'ets'],
  it: ['s.p.a', 's.r.l'],
  nl: ['b.v', 'mld', 'mln', 'n.v'],
  no: ['mill', 'mrd'],
  pl: ['mld', 'mln', 'tys'],
  pt: ['ltda'],
  ru: ['г', 'гг', 'долл', 'млн', 'млрд', 'р', 'руб', 'т.д', 'тыс', 'чел'],
  sv: ['mdr', 'milj'],
  uk: ['млн', 'млрд', 'р', 'тис'],
};

/** Ends a sentence as readily as not: a capital after it begins a new one ('at 5 p.m. Police said …'). */
export const endingAbbreviations: Readonly<Record<string, readonly string[]>> = {
  '': ['a.m', 'etc', 'p.m'],
  cs: ['aj', 'apod', 'atd', 'hod', 'kč', 'n.l', 'př.n.l', 'tis'],
  da: ['mio', 'mv', 'osv'],
  de: ['etc', 'ff', 'std', 'str', 'u.ä', 'usf', 'usw', 'uvm'],
  en: ['al', 'est', 'hrs', 'mins'],
  es: ['a.c', 'd.c', 'hnos'],
  fi: ['jne', 'ym', 'yms'],
  it: ['a.c', 'd.c', 'ecc'],
  nl: ['e.d', 'enz'],
  no: ['mv', 'osv'],
  pl: ['br', 'itd', 'itp', 'r', 'w', 'zł'],
  pt: ['a.c', 'd.c'],
  sv: ['etc', 'm.fl', 'm.m', 'osv'],
};

/** Open before a figure only ('No. 7'): without one they are words ('he said no. Then …'). */
export const numberAbbreviations: Readonly<Record<string, readonly string[]>> = {
  '': ['art', 'ed', 'fig', 'no', 'nr', 'p', 'pp', 's', 'tel', 'vol'],
  cs: ['obr', 'odst', 'čl'],
  da: ['ca', 'kap', 'kl'],
  de: ['abb', 'abs', 'ca', 'kap', 'max', 'min'],
  en: ['approx', 'ch', 'eq', 'pt', 'sec'],
  es: ['art', 'cap', 'núm', 'pág', 'págs'],
  fi: ['klo'],
  fr: ['apr', 'av', 'chap', 'env'],
  it: ['cap', 'pag'],
  nl: ['art', 'ca', 'max', 'min'],
  no: ['ca', 'kap', 'kl'],
  pl: ['godz', 'ok', 'pkt', 'ryc', 'rys'],
  pt: ['cap', 'núm', 'pág'],
  ru: ['рис', 'см', 'стр'],
  sv: ['ca', 'kap', 'kl'],
  uk: ['див', 'рис', 'стор'],
};
