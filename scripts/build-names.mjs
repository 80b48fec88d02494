// Packs the lists of names, places and words into src/people/mentions/names-table.generated.ts.
// Run: node scripts/build-names.mjs [folder of the lists; ../shared/names if absent]. The same lists give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleModule } from './bundle-module.mjs';
import { packStaticFunction } from './pack-static-function.mjs';

const folder = process.argv[2] ?? '../shared/names';
const { lookupKey } = await bundleModule('src/people/mentions/lookup-key.ts');
const { StaticFunction } = await bundleModule('src/people/mentions/static-function.ts');

const rows = (file) =>
  readFileSync(`${folder}/${file}`, 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split('\t'));

/** key → [first name, last name, place, word], each 0 (no) to 3 (strongly). */
const classes = new Map();
function raise(key, index, level) {
  const entry = classes.get(key) ?? [0, 0, 0, 0];
  entry[index] = Math.max(entry[index], level);
  classes.set(key, entry);
}
// Japanese, Chinese and Korean names are told by lists of their own: src/people/mentions/uncased/.
const known = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}'’-]{2,}$/u;
const single = (name) => known.test(name);

// First names: by births in the US, by rank in any country, by how many locales of Faker have them.
for (const [name, , count] of rows('first-names-us-ssa.tsv')) {
  const births = Number(count);
  if (births >= 12500) raise(lookupKey(name), 0, births >= 100000 ? 3 : 2);
}
for (const [name] of rows('first-names-by-country.tsv')) if (single(name)) raise(lookupKey(name), 0, 3);
const large = new Set(['en', 'is_IS', 'ga_IE', 'en_KE', 'en_IE', 'or_IN', 'ta_IN', 'si_LK', 'ne_NP', 'th_TH', 'gu_IN', 'bn_BD', 'mr_IN', 'hi_IN', 'hy_AM', 'ka_GE', 'tw_GH', 'yo_NG', 'zu_ZA']);
// Languages that Lede has no data for, and whose names tell least of the pages of others.
const unread = new Set(['az_AZ', 'bg_BG', 'et_EE', 'lv_LV', 'mk_MK', 'sk_SK', 'uz_UZ']);
const homes = new Map();
for (const [name, locale] of rows('first-names-by-locale-faker.tsv')) {
  if (!single(name) || unread.has(locale)) continue;
  const key = lookupKey(name).replace(/'/g, '');
  homes.set(key, (homes.get(key) ?? new Set()).add(locale));
}
for (const [key, locales] of homes) {
  const sure = [...locales].filter((locale) => !large.has(locale)).length;
  if (sure >= 3) raise(key, 0, 3);
  else if (sure >= 1) raise(key, 0, 2);
}

// Last names.
for (const [name, , rank] of rows('last-names-us-census2000.tsv')) {
  const place = Number(rank);
  if (place <= 5000) raise(lookupKey(name).replace(/'/g, ''), 1, place <= 1000 ? 3 : 2);
}
for (const [name] of rows('last-names-by-country.tsv')) if (single(name)) raise(lookupKey(name).replace(/'/g, ''), 1, 3);
const rare = new Set(['ga_IE', 'zu_ZA', 'or_IN', 'hy_AM', 'ka_GE', 'th_TH', 'si_LK', 'ta_IN', 'ne_NP', 'or_IN', 'en_TH', 'az_AZ', 'uz_UZ']);
let polish = 0;
for (const [name, locale] of rows('last-names-by-locale-faker.tsv')) {
  if (!single(name) || rare.has(locale) || unread.has(locale)) continue;
  if (locale === 'pl_PL' && ++polish > 800) continue; // the rest are told by their endings
  raise(lookupKey(name).replace(/'/g, ''), 1, 2);
}

// Places and peoples.
for (const [name, , population] of rows('places-cities15000.tsv')) {
  const people = Number(population);
  if (people >= 230000) raise(lookupKey(name), 2, people >= 400000 ? 2 : 1);
}
// Where every town is a region of its own, and where regions are called as families are.
const towns = new Set(['AZ', 'BS', 'CV', 'IM', 'LV', 'MH', 'MK', 'MT', 'MV', 'PR', 'SC', 'SI']);
for (const [name, country] of rows('places-admin1.tsv')) if (!towns.has(country) && /^[\p{Script=Latin} '-]{3,}$/u.test(name) && name.split(' ').length < 3) raise(lookupKey(name), 2, 1);
const ownLanguages = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'no', 'nb', 'da', 'pl', 'cs', 'ru', 'uk']);
for (const [name, language] of rows('places-countries-cldr.tsv')) {
  if (ownLanguages.has(language) && !/[(),&]/u.test(name)) raise(lookupKey(name), 2, 2);
}
for (const [name, , country] of rows('places-admin1.tsv')) if (country?.startsWith('US.')) raise(lookupKey(name), 2, 2);
for (const [name, language] of rows('demonyms.tsv')) {
  if (ownLanguages.has(language) && single(name)) raise(lookupKey(name), 2, 3);
}

// Words, each under its language: a word of German is none of English.
const isName = (key) => { const [first, last, place] = classes.get(key) ?? [0, 0, 0]; return Math.max(first, last, place) > 0; };
const wordLimit = { en: 3400, de: 3500, fr: 1650, es: 1650, it: 1650, ru: 1500 };
for (const [word, language, rankText] of rows('words-googlebooks.tsv')) {
  const rank = Number(rankText);
  const capital = /^\p{Lu}/u.test(word);
  const key = lookupKey(word);
  if (rank > wordLimit[language] || key.length < 2) continue;
  const level = rank <= 1000 ? 3 : rank <= 4000 ? 2 : 1;
  if (capital && (language !== 'de' || (classes.get(key)?.[0] ?? 0) > 1 || (classes.get(key)?.[2] ?? 0) > 0)) continue;
  raise(`${language}:${key}`, 3, capital && isName(key) ? 1 : level);
}

// First names that are common in one language and stand as such in none of the lists, written down by hand.
for (const name of readFileSync(new URL('given-names.txt', import.meta.url), 'utf8').split(/\s+/).filter(Boolean)) raise(name, 0, 2);

const values = new Map();
for (const [key, [first, last, place, word]] of classes) {
  const code = first | (last << 2) | (place << 4) | (word << 6);
  if (code !== 0) values.set(key, code);
}
const bytes = packStaticFunction(values);
const packed = Buffer.from(bytes).toString('base64');

// Read as the product does.
const table = new StaticFunction(packed);
for (const [key, code] of values) if (table.get(key) !== code) throw new Error(`${key} is ${table.get(key)}, not ${code}`);
const tried = 100000;
let mistaken = 0;
for (let i = 0; i < tried; i++) if (table.get(`${i} is no word`) !== 0) mistaken++;
writeFileSync(
  'src/people/mentions/names-table.generated.ts',
  `// Written by scripts/build-names.mjs; do not edit. Sources and licences: THIRD_PARTY.md.\nexport const namesTable =\n  '${packed}';\n`,
);
console.log(`${values.size} names and words, ${bytes.length} bytes, ${((8 * bytes.length) / values.size).toFixed(2)} bits each; ${mistaken} of ${tried} strange words are mistaken for known`);
if (process.argv.includes('--classes')) {
  const sizes = new Map();
  for (const code of values.values()) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  for (const [code, size] of [...sizes].sort(([a], [b]) => a - b)) console.log(code & 3, (code >> 2) & 3, (code >> 4) & 3, code >> 6, size);
}
