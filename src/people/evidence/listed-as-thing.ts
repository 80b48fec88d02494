import type { RolePlace } from '../roles/role-place.ts';
import { isAmong } from './is-among.ts';

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
/**
 * How surely a word leads from the noun to examples: by itself ('including'); by itself too, but after a comma it may begin a clause
 * ('die Unternehmen, wie Cole sagte'); only where the list is all that follows ('företag som Cole äger'); only with a word like 'such'.
 */
type Lead = 'example' | 'like' | 'alone' | 'such';
/** What leads from the noun to its examples, in lower case as written. */
const leads: Readonly<Record<string, Readonly<Record<string, Lead>>>> = {
  cs: { jako: 'like', například: 'example' },
  da: { som: 'alone', såsom: 'example' },
  de: { etwa: 'example', wie: 'like' },
  en: { as: 'such', include: 'example', including: 'example', like: 'like' },
  es: { como: 'like' },
  fr: { comme: 'like', que: 'such' },
  it: { come: 'like' },
  nl: { als: 'like', zoals: 'like' },
  no: { som: 'alone' },
  pl: { jak: 'like' },
  pt: { como: 'like' },
  ru: { как: 'like' },
  sv: { som: 'alone', såsom: 'example' },
  uk: { як: 'like' },
};
/** Words like 'such', right before the lead or right before the noun, in all languages at once. */
const such: ReadonlySet<string> = new Set([
  'solche', 'solchen', 'such', 'tais', 'takich', 'takie', 'tales', 'tali', 'telles', 'tels', 'zulke', 'такие', 'таких', 'такі',
]);
/** So many words and marks of a list are gone back over. */
const reach = 30;

const isKind = (word: string, language: string): boolean => isAmong(word.toLowerCase(), kinds[language] ?? [], language);

/** What follows the name: whether the list goes on to another with a capital, and whether a mark or the end stands after the list. */
function afterName({ tokens, last }: RolePlace, joins: (at: number) => boolean): { readonly goesOn: boolean; readonly isClosed: boolean } {
  let at = last + 1;
  let goesOn = false;
  while (at - last < reach && (joins(at) || tokens[at]?.isCapital === true)) {
    goesOn ||= joins(at - 1) && tokens[at]?.isCapital === true;
    at++;
  }
  return { goesOn, isClosed: tokens[at]?.isWord !== true || tokens[at - 1]?.text === ',' };
}

/**
 * True where the name is given as an example of houses or products, first of them or further on: 'brands like Acme, Holm and Lund',
 * 'Plattformen wie Acme', 'the best websites: Acme'. Not where the list has ended before it ('firms like Acme, Cole said'), where the name
 * begins a clause about them ('les entreprises que Cole a visitées'), and not with a title, which only people have.
 */
export function isListedAsThing(place: RolePlace): boolean {
  const { tokens, first, last, owners, nameEnd, lexicon } = place;
  const own = leads[lexicon.language];
  if (own === undefined || (tokens[last]?.end ?? 0) > nameEnd || owners[first]?.title !== undefined) return false;
  const joins = (at: number): boolean => tokens[at]?.text === ',' || tokens[at]?.text === '&' || lexicon.isAnd(tokens[at]?.lower ?? '');
  if (tokens[first - 1]?.text === ',' && !joins(last + 1)) return false;
  let at = first - 1;
  while (at >= 0 && first - at < reach && (joins(at) || tokens[at]?.isCapital === true) && !(lexicon.language === 'de' && isKind(tokens[at]?.text ?? '', 'de'))) at--;
  if (owners[at] !== undefined) return false;
  const lead = tokens[at]?.text === ':' ? 'alone' : own[tokens[at]?.text.toLowerCase() ?? ''];
  if (lead === undefined) return false;
  const isSuch = (where: number): boolean => such.has(tokens[where]?.lower ?? '');
  const leadsSuch = isSuch(at - 1);
  if (leadsSuch) at--;
  const isAfterComma = tokens[at - 1]?.text === ',';
  if (isAfterComma) at--;
  // 'takie firmy jak Acme'
  const hasSuch = leadsSuch || isSuch(at - 2);
  const { goesOn, isClosed } = afterName(place, joins);
  const isExample = hasSuch || lead === 'example' || (lead === 'alone' ? isClosed && !isAfterComma : lead === 'like' && (!isAfterComma || (goesOn && isClosed)));
  return isExample && isKind(tokens[at - 1]?.text ?? '', lexicon.language);
}
