import { lookupKey } from '../mentions/lookup-key.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** Nouns in the plural of which no person is an example, by language; longer words may end with those of the languages that write them together. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  cs: ['aplikace', 'firmy', 'obchody', 'platformy', 'produkty', 'společnosti', 'služby', 'značky'],
  da: ['apps', 'brands', 'firmaer', 'kæder', 'mærker', 'platforme', 'produkter', 'selskaber', 'tjenester', 'virksomheder'],
  de: ['anbietern', 'apps', 'dienste', 'diensten', 'firmen', 'hersteller', 'herstellern', 'konzerne', 'konzernen', 'marken', 'plattformen', 'produkte', 'produkten', 'programme', 'programmen', 'unternehmen', 'zeitungen'],
  en: [
    'airlines', 'apps', 'automakers', 'brands', 'broadcasters', 'browsers', 'businesses', 'carmakers', 'carriers', 'chains', 'chatbots', 'companies', 'corporations', 'devices', 'firms',
    'franchises', 'games', 'labels', 'magazines', 'manufacturers', 'marketplaces', 'networks', 'newspapers', 'outlets', 'platforms', 'products', 'programs', 'publications',
    'retailers', 'services', 'shops', 'sites', 'start-ups', 'startups', 'stores', 'supermarkets', 'tools', 'universities', 'vendors', 'websites',
  ],
  es: ['aplicaciones', 'cadenas', 'compañías', 'empresas', 'firmas', 'herramientas', 'marcas', 'plataformas', 'productos', 'servicios', 'tiendas'],
  fr: ['applications', 'compagnies', 'enseignes', 'entreprises', 'marques', 'outils', 'plateformes', 'plates-formes', 'produits', 'services', 'sociétés'],
  it: ['applicazioni', 'aziende', 'catene', 'compagnie', 'imprese', 'marche', 'marchi', 'piattaforme', 'prodotti', 'servizi', 'società'],
  nl: ['apps', 'bedrijven', 'diensten', 'fabrikanten', 'ketens', 'merken', 'platforms', 'producten', 'winkels'],
  no: ['apper', 'butikker', 'firmaer', 'kjeder', 'merker', 'merkevarer', 'plattformer', 'produkter', 'selskaper', 'tjenester'],
  pl: ['aplikacje', 'firmy', 'marki', 'platformy', 'produkty', 'sieci', 'sklepy', 'spółki', 'usługi'],
  pt: ['aplicativos', 'companhias', 'empresas', 'ferramentas', 'lojas', 'marcas', 'plataformas', 'produtos', 'redes', 'serviços'],
  ru: ['бренды', 'бренда', 'компании', 'компаний', 'марки', 'платформы', 'приложения', 'сервисы', 'фирмы'],
  sv: ['appar', 'bolag', 'butiker', 'företag', 'kedjor', 'märken', 'plattformar', 'produkter', 'tjänster', 'varumärken'],
  uk: ['бренди', 'компанії', 'компаній', 'марки', 'платформи', 'сервіси', 'фірми'],
};
const compounding: ReadonlySet<string> = new Set(['da', 'de', 'nl', 'no', 'sv']);
/** What leads from the noun to its examples, and what may stand before that. */
const leads: Readonly<Record<string, readonly string[]>> = {
  cs: ['jako', 'například'], da: ['som', 'såsom'], de: ['wie', 'etwa'], en: ['like', 'as', 'include', 'including'], es: ['como'], fr: ['comme', 'que'], it: ['come'],
  nl: ['als', 'zoals'], no: ['som'], pl: ['jak', 'jak'], pt: ['como'], ru: ['как'], sv: ['som', 'såsom'], uk: ['як'],
};
const such: ReadonlySet<string> = new Set([',', 'such', 'tales', 'telles', 'tels', 'tels', 'takie', 'takich', 'такие', 'таких', 'такі', 'jako', 'så']);
/** So many words and marks of a list are gone back over. */
const reach = 30;

function isKind(word: string, language: string): boolean {
  const own = kinds[language] ?? [];
  const key = word.toLowerCase();
  return own.includes(key) || (compounding.has(language) && own.some((kind) => kind.length > 4 && key.endsWith(kind)));
}

/**
 * True where the name is given as an example of houses or products, first of them or further on: 'brands like Acme, Holm and Lund',
 * 'Plattformen wie Acme', 'the best websites: Acme'. Not where the list has ended before it: 'firms like Acme, Cole said'.
 */
export function isListedAsThing({ tokens, first, last, owners, nameEnd, lexicon }: RolePlace): boolean {
  const lead = leads[lexicon.language];
  if (lead === undefined || (tokens[last]?.end ?? 0) > nameEnd) return false;
  const joins = (at: number): boolean => tokens[at]?.text === ',' || tokens[at]?.text === '&' || lexicon.isAnd(tokens[at]?.lower ?? '');
  if (tokens[first - 1]?.text === ',' && !joins(last + 1)) return false;
  let at = first - 1;
  while (at >= 0 && first - at < reach && (joins(at) || tokens[at]?.isCapital === true) && !(lexicon.language === 'de' && isKind(tokens[at]?.text ?? '', 'de'))) at--;
  if (owners[at] !== undefined) return false;
  if (tokens[at]?.text !== ':' && !lead.includes(lookupKey(tokens[at]?.text ?? ''))) return false;
  at--;
  while (such.has(tokens[at]?.lower ?? '')) at--;
  return isKind(tokens[at]?.text ?? '', lexicon.language);
}
