import { expect, test } from 'vitest';
import { markedPlace } from '../../../test/marked-place.ts';
import { isUsedAsThing } from './used-as-thing.ts';

/** Whether the first of the names in square brackets is used as a thing. */
function used(language: string, marked: string): boolean {
  const place = markedPlace(marked, language);
  return place !== null && isUsedAsThing(place);
}

test.each([
  // Half the name of one.
  ['en', 'She shops at House of [Lindqvist] in Riga.'],
  ['en', 'a [Lindqvist] & Marlow drill'],
  ['en', 'the Marlow + [Lindqvist] drill'],
  ['en', "at NASA's [Lindqvist] Space Center in Texas"],
  ['en', 'They live in St. [Albin] now.'],
  ['pt', 'Ela mora em São [José dos Pinhos].'],
  // An example of houses and products.
  ['en', 'Tools like [Marlow] are becoming important.'],
  ['en', 'brands such as Holm, [Marlow] and Lund'],
  ['en', 'brands, including Holm & [Marlow].'],
  ['en', 'The most popular websites include [Marlow], Holm and Lund.'],
  ['en', 'Video platforms: Holm, [Marlow], and Lund.'],
  ['de', 'bekannte Luxusmarken wie Holm und [Marlow]'],
  ['de', 'Plattformen wie [Marlow] verdienen daran.'],
  ['fr', 'des marques telles que [Marlow] ou Holm'],
  ['es', 'empresas como [Marlow] y Holm'],
  ['nl', 'merken zoals [Marlow]'],
  ['pl', 'marki takie jak [Marlow]'],
  ['sv', 'företag som [Marlow] och Holm'],
  ['ru', 'такие компании, как [Марлоу],'],
  ['en', 'such companies as [Marlow] grow'],
  ['cs', 'firmy, například [Marlow], rostou'],
  ['sv', 'företag såsom [Marlow] växer'],
  ['de', 'die Marken, wie [Marlow] und Holm, wachsen'],
  ['de', 'Marken, etwa [Marlow], wachsen'],
  // Traded, or beside a noun for things.
  ['en', '[Marlow] (NYSE: MRL) fell.'],
  ['en', '[Marlow] (NASDAQ:MRL) fell.'],
  ['en', 'its parent company [Marlow]'],
  ['en', 'the company [Marlow] in Leeds'],
  ['en', "the retailer [Marlow]'s stores"],
  ['en', 'See the [Marlow] pricing.'],
  ['en', 'on [Marlow] island'],
  ['de', 'mit 1.000 [Watt] Leistung'],
  ['en', 'It earned her an [Oscar] nomination.'],
])('does: %s %s', (language, text) => expect(used(language, text)).toBe(true));

test.each([
  ['en', 'the house of [Lindqvist]'],
  ['en', 'It was Tom & [Anna].'],
  ['en', 'St. [Louis Alderman Ada Cole] came.'],
  ['en', 'a book on [Lindqvist] and Space'],
  ['en', 'the senator [John] Tower,'],
  ['en', 'firms like Holm, [Marlow] said.'],
  ['en', 'companies like Holm and people like [Marlow]'],
  ['en', 'actors like [Marlow] and Holm'],
  ['en', 'He likes brands, [Marlow] said.'],
  ['en', "startups such as [Marlow]'s Holm"],
  ['de', 'Kollegen wie [Marlow]'],
  ['en', 'The tech companies as [Marlow] announced will pay.'],
  ['en', 'The companies, like [Marlow] said, will pay.'],
  ['fr', 'les entreprises que [Marlow] a visitées'],
  ['fr', 'les entreprises, comme [Marlow] l’a dit'],
  ['sv', 'ett av de företag som [Marlow] äger'],
  ['sv', 'de företag som [Marlow] och Holm äger'],
  ['no', 'selskaper som [Marlow] eier.'],
  ['de', 'die Unternehmen, wie [Marlow] sagte, und andere'],
  ['de', 'die Unternehmen, wie [Marlow] und Holm sagten, zahlen'],
  ['es', 'las empresas, como [Marlow] dijo, pagan'],
  ['it', 'le aziende, come [Marlow] ha detto, pagano'],
  ['en', 'The companies: [Marlow] speaks'],
  ['es', 'directores como [Marlow]'],
  ['en', '[Marlow] (Labour) fell.'],
  ['en', '[Marlow] plans to leave.'],
  ['en', 'In 2019 [Marlow] left.'],
  ['en', 'said [Watt] in 2019'],
  ['en', 'In 2016 [Newton] won.'],
  ['de', 'Im Jahr 1987 [Watt] zu sehen'],
  ['en', 'the company [Marlow] founded'],
  ['en', 'a startup [Marlow] and Holm founded'],
  ['en', 'the firm [Marlow] is building'],
  ['en', 'the [Marlow] nomination'],
  ['en', '[Oscar] nominated her.'],
  ['en', 'after [Marlow] supporters came'],
])('does not: %s %s', (language, text) => expect(used(language, text)).toBe(false));
