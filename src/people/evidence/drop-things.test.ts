import { describe, expect, test } from 'vitest';
import { readMarked } from '../../../test/marked-place.ts';
import type { Cluster } from '../clusters/cluster.ts';
import { nameForm } from '../clusters/name-form.ts';
import { dropThings } from './drop-things.ts';

describe('a cluster is left out', () => {
  const kept = (language: string, marked: string): number => {
    const { mentions, sentences } = readMarked(marked);
    const cluster: Cluster = { mentions, forms: mentions.map(({ name }) => nameForm(name)) };
    return dropThings([cluster], mentions, sentences, language).length;
  };
  test.each([
    ['en', 'It was in [Hong Kong:0.7].'],
    ['en', 'supporters of the [Muslim Brotherhood:0.8]'],
    ['en', 'against No. 2 [Erie:0.9] on Friday'],
    ['en', 'hosts [Richard Wilk:0.8] on Friday'],
    ['en', 'Leeds hosts [Richard Wilk:0.8] on Friday'],
    ['en', 'It will host [Richard Wilk:0.8] on Friday'],
    ['en', 'On Friday they host [Marlow Wilk:0.8] there'],
    ['en', 'the CNN host [Marlow:0.8] and'],
    ['en', 'for [Palmer Ridge:0.8] (9-1) on Friday'],
    ['en', 'as [Wilk:0.9] v. [Erie:0.9] showed'],
    ['en', 'with her dog [Wilk:0.9] in Leeds'],
    ['en', 'Her dog, [Wilk:0.9], rides along.'],
    ['en', 'Reed, who plays barmaid [Ada Wilk:0.9] in the soap, left.'],
    ['en', 'In the film he will play [Ada Wilk:0.9], a mapmaker.'],
    ['en', 'wood salvaged from the yacht [Ada Wilk:0.9] in May'],
    ['en', 'The pony, called [Wilk:0.9], has been sold.'],
    ['en', 'the two dogs named [Wilk:0.9] and Marlow barked'],
    ['en', 'It was a 25-year-old doctor from [Wilk:0.9], who came.'],
    ['en', '[Qwil Stakes:0.95] was won.'],
    ['en', 'lived on his boat, the [Ada Wilk:0.6], since'],
    ['en', 'Ms Reed, the Liberal member for [Qwolm:0.6], told'],
    ['en', 'A second [Wilk:0.6]’s opened here, and [Wilk:0.6]’s, the shop, is full.'],
    ['en', 'banned under [Megan:0.8]’s Law in May'],
    ['en', 'analysts at [Morgan Stanley:0.9] said'],
    ['en', 'Hurricane [Wilk:0.9] came ashore. He rode out [Wilk:0.9] there.'],
    ['en', 'by two ships, the BRP [Ada Wilk:0.8] and others'],
    ['en', 'He will play Father [Ada Wilk:0.9], a priest in the film.'],
    ['en', 'an award for her turn as [Ada Wilk:0.9] in May'],
    ['en', '“The member for [Qwolm:0.6] says so,” he said of [Qwolm:0.6].'],
    ['en', 'a kelpie cross called [Wilk:0.9], in Leeds'],
    ['en', '[Wilk:0.9] is a cat.'],
    ['en', 'said [Sherlock Holmes:0.99] and'],
    ['en', 'and [Wilk:0.9], an African elephant, died'],
    ['en', 'in tune with her horse [Birk Wilk:0.8], she says'],
    ['de', 'mit der Hündin [Lua:0.9] in Kassel'],
    ['en', 'the pop hits “Leeds” and “[Rosa:0.9]” were sung'],
    ['en', 'had [Ada Cole:0.9]’s disease in May'],
    ['en', 'from the village of [Tal Wilken:0.7].'],
    ['en', 'at the [Ada Wilk:0.9] Community Academy in Leeds'],
    ['en', 'of [Addison:0.99], a village south of Ithaca'],
    ['de', 'Er kam nach [Kassel:0.7].'],
    ['cs', 'na hřišti [Aston Villy:0.9] hráli, ale [Aston Villa:0.9] prohrála'],
    ['en', 'said [Palestinians:0.9] and'],
    ['en', 'said [Norwegian NGOs:0.9] and'],
    ['en', 'said [OPM:0.9] and'],
    ['en', 'said [Hydral:0.9] Corp. and [Hydral:0.98] told us, and [Hydral:0.98] said so'],
    ['en', 'said [Ada Robotics:0.99] and'],
    ['de', 'zu wenig [Vitamin D:0.9] im Winter'],
    ['de', 'Bjagybpvymp Tfcfh dr [Hqsemx:0.99], ahp Oogu iah fudvs Kvd gof gqn'],
    ['en', 'said Gen [Zers:0.9] and'],
    ['en', 'leader of the opposition Fine [Gael:0.8] party, said'],
    ['en', 'born in London, [Ontario:0.7], in 1950'],
    ['en', 'the University of California, [Berkeley:0.8].'],
    ['fr', 'à bord de l’USS [Iwo Jima:0.75], qui'],
    ['en', 'in Night Out (2009), [Evans:0.99] (2013) and The Day (2014).'],
    ['en', 'in [Evans:0.99] (2013), Night Out (2009).'],
    ['en', 'in Night Out (2009) and [Evans:0.99] (2013).'],
  ])('%s: %s', (language, text) => expect(kept(language, text)).toBe(0));
  test.each([
    ['en', 'said [Netflix:0.99] and'],
    ['en', 'In [Nissan:0.99], 34 people and'],
    ['en', 'Tools like [Marlow:0.99] help, and [Marlow:0.99] knows.'],
    ['en', '[Georgia:0.99] said that [Georgia:0.99] would not, but in [Georgia:0.99] it did.'],
    ['en', 'brands like [Ada Cole:0.9] and others'],
    ['pt', 'Ela mora em São [José dos Pinhos:0.6].'],
    ['en', 'the magazine [Brix Marlow:0.99] in Leeds'],
    ['en', 'in the [Marlow] & [Lund] house'],
    ['en', 'the news agency [Al Marlow:0.6] in Leeds. So [Al Marlow:0.6] said.'],
    ['en', 'A jihadist group, [Marlow:0.9], claimed it.'],
  ])('%s: %s', (language, text) => expect(kept(language, text)).toBe(0));
  test.each([
    ['en', 'Tools like [Marlow:0.99] help, and [Marlow:0.99] knows, but [Marlow:0.99] may not.'],
    ['en', 'Tools like [Thomas:0.99] help, and [Thomas:0.99] knows, but [Thomas:0.99] may not.'],
    ['en', '[Marlow:0.8] spoke. A [Marlow:0.8] vehicle came. [Marlow:0.8] left.'],
    ['en', '[Georgia:0.99] left, and [Georgia:0.99] came back.'],
    ['en', 'brands like [Ada Cole:0.9] and others were worn by [Ada Cole:0.9]'],
    ['en', '[Fiona Apple:0.9] sang. [Apple:0.9] left.'],
    ['en', 'of [Wilk:0.9], a dog trainer'],
    ['en', 'said [Malcolm X:0.9] and'],
    ['en', '[Wilk:0.9], a lion of the Senate, came'],
    ['en', 'She said that [Kasim Wilk:0.7] came'],
    ['en', 'the dog [Ada Cole:0.9] found'],
    ['en', 'the dog, [Wilk:0.9] said, was late'],
    ['en', '[Wilk:0.9] is a cat lover.'],
    ['en', 'Reed plays [Ada Wilk:0.9] in the final.'],
    ['en', 'Reed will play [Ada Wilk:0.9], a qualifier, on Friday.'],
    ['en', 'Reed plays top seed [Ada Wilk:0.9] on Friday.'],
    ['en', 'The Serbian star will play [Ada Wilk:0.9], the world No. 1.'],
    ['en', '[Ada Wilk:0.9], a retired Navy SEAL, said so.'],
    ['en', '[Ada Wilk:0.9] is an Eagle.'],
    ['en', 'The submarine [Ada Wilk:0.9] built imploded.'],
    ['en', 'Susan [Ada Cole:0.9] hosted [Lucy Qwone:0.9] there.'],
    ['en', 'CNN host [Richard Wilk:0.8], who came,'],
    ['en', 'equalised through [Qwil McBurnie:0.6] on the hour'],
    ['en', 'public radio host [Dinah Wilk:0.8], who came,'],
    ['en', 'with world No. 4 [Richard Wilk:0.8] on Friday'],
    ['en', 'in the [Tamir Rice:0.6] case'],
    ['en', 'led to a [Doug Baldwin:0.89] touchdown, and found [Baldwin:0.86] there.'],
    ['en', 'It was a letter from [Wilk:0.9], who came.'],
    ['en', 'two teachers named [Wilk:0.9] and Marlow left'],
    ['en', 'the returning hosts [Richard Wilk:0.8] and others'],
    ['en', 'known as “[Rosa:0.9]” since'],
    ['en', 'of [Ada Cole:0.9]’s law firm'],
    ['en', '[Ada Wilk:0.9] came. The [Ada Wilk:0.9] Community Academy'],
    ['en', '[Nissan:0.99], 34, left. [Nissan:0.99] sang.'],
    ['en', '[Nissan:0.99] (34) left.'],
    ['en', '[Peter Parker:0.99], 34, left.'],
    ['en', 'said [Peter Holmes:0.99] and'],
    ['en', 'The 34-year-old [Nissan:0.99] left.'],
    ['en', 'After a speech of [Kenneth Cole:0.99], the committee opted to go.'],
    ['en', 'The founder of the group, [Marlow:0.9], claimed it.'],
  ])('not %s: %s', (language, text) => expect(kept(language, text)).toBe(1));
  test.each([
    ['it', 'Lo ha deciso il giudice [Nissan].', 'giudice'],
    ['en', 'said President [JLH] and', 'President'],
    ['en', 'brands like Senator [Marlow] and others', 'Senator'],
    ['en', 'a vehicle of Detective [Ada Cole], played by Tom Reed', 'Detective'],
  ])('not with a title: %s: %s', (language, text, title) => {
    const { mentions, sentences } = readMarked(text);
    const titled = mentions.map((mention) => ({ ...mention, title }));
    expect(dropThings([{ mentions: titled, forms: titled.map(({ name }) => nameForm(name)) }], titled, sentences, language)).toHaveLength(1);
  });
  test.each([['a former Miss [Korea] and', 'Miss'], ['crowned Miss [USA] and', 'Miss'], ['said General [Electric Co] and', 'General'], ['near Trader [Joe] and', 'Trader'], ['a sip of Dr [Pepper] and', 'Dr'], ['said Gen [Zers] and', 'Gen'], ['a best supporting actress [Oscar] nomination', 'actress'], ['at the St. [Nissan] and', 'St.']])('with no real title: %s', (text, title) => {
    const { mentions, sentences } = readMarked(text);
    const titled = mentions.map((mention) => ({ ...mention, title }));
    expect(dropThings([{ mentions: titled, forms: titled.map(({ name }) => nameForm(name)) }], titled, sentences, 'en')).toEqual([]);
  });
  test.each([
    ['en', '[Ada Cole], played by Tom Reed, wins. [Ada Cole] was born in Leeds. [Cole] sang.'],
    ['en', '[Ada Cole], played by Tom Reed, wins. [Ada Cole] was born in Leeds.'],
  ])('not where one place of more says who plays it: %s: %s', (language, text) => expect(kept(language, text)).toBe(1));
  test('not where somebody of that name is another', () => {
    const { mentions, sentences } = readMarked('[Ada Nissan] and [Tom Reed] came. [Nissan:0.99] left.');
    const clusters = mentions.map((mention): Cluster => ({ mentions: [mention], forms: [nameForm(mention.name)] }));
    expect(dropThings(clusters, mentions, sentences, 'en')).toHaveLength(3);
  });
  test('not where it stands so inside something else', () => {
    const { mentions, sentences } = readMarked('The [Evans:0.86] administration left. [Evans:0.86]’s party stayed.');
    const [first, ...others] = mentions;
    if (first === undefined) throw new Error('no mention');
    const named = [{ ...first, inside: true as const }, ...others];
    expect(dropThings([{ mentions: named, forms: [nameForm('Evans')] }], named, sentences, 'en')).toHaveLength(1);
    expect(dropThings([{ mentions: named.slice(0, 1), forms: [nameForm('Evans')] }], named, sentences, 'en')).toEqual([]);
    expect(dropThings([{ mentions, forms: [nameForm('Evans')] }], mentions, sentences, 'en')).toEqual([]);
  });
  test.each([['Its rival [Marlow:0.99] left.', 'rival', 0], ['Its rival [Lund:0.99] left.', 'rival', 1], ['Then Judge [Marlow:0.99] left.', 'Judge', 1]] as const)('where the page lists it as one, but for a title: %s', (marked, title, left) => {
    const { mentions, sentences } = readMarked(marked);
    const titled = mentions.map((mention) => ({ ...mention, title }));
    expect(dropThings([{ mentions: titled, forms: titled.map(({ name }) => nameForm(name)) }], titled, sentences, 'en', new Set(['marlow']))).toHaveLength(left);
  });
  test('where it is the page’s own', () => {
    const { mentions, sentences } = readMarked('He told [Marlow:0.99] so.');
    const cluster: Cluster = { mentions, forms: [nameForm('Marlow')] };
    expect(dropThings([cluster], mentions, sentences, 'en', new Set(['marlow']))).toEqual([]);
  });
  test('not where only the bare name stands so', () => expect(kept('en', 'Against [Ada Cole:0.7] he stopped a [Cole:0.2] shot.')).toBe(1));
  test.each([
    ['en', 'It was [Ada Cole:0.7].'],
    ['en', 'trust in [Ada Cole:0.95]'],
    ['en', 'in [Ada Cole:0.7]’s film'],
    ['en', '[Cole:0.8] said that trust in [Cole:0.8] was gone, said [Cole:0.8].'],
    ['en', 'from [Ada Cole:0.7]'],
    ['en', 'said [Evans:0.9] and'],
    ['en', 'at [Evans:0.8]’s party'],
    ['en', 'In London, [Evans:0.8] said no'],
    ['en', 'county versus [Richard T. Wilk:0.8], mayor'],
    ['en', 'Cole, [Evans:0.8], and others'],
    ['en', 'as [Evans:0.8] (2013) says, and Reed (the elder) too'],
    ['en', 'the mayor of London, [Khan:0.8], said'],
    ['nl', 'De burgemeester van Utrecht, [Jan de Wit:0.55], opende de brug.'],
    ['no', 'ble gjort i [Lars Holm:0.65]s ånd, sier de'],
    ['en', 'in the [Edward Wilk:0.5] translation'],
    ['en', 'based on the [Gregory Reed:0.7] novel of that name'],
  ])('not %s: %s', (language, text) => expect(kept(language, text)).toBe(1));
});

describe('characters beside those who play them', () => {
  const left = (marked: string): string[] => {
    const { mentions, sentences } = readMarked(marked);
    const clusters = mentions.map((mention): Cluster => ({ mentions: [mention], forms: [nameForm(mention.name)] }));
    return dropThings(clusters, mentions, sentences, 'de').map(({ forms }) => forms[0]?.text ?? '');
  };
  test('are left out where there are two', () => {
    expect(left('Dann küsst [Ana:0.95] ([Ada Cole], 25) endlich [Ben Holm:0.95] ([Tom Reed]).')).toEqual(['Ada Cole', 'Tom Reed']);
  });
  test('stay where they are named often', () => {
    const { mentions, sentences } = readMarked('[Ada Lund] ([Ida Roos]) trifft [Ben Holm] ([Tom Reed]). [Ada Lund] singt. [Lund] wohnt in Riga. [Lund] sagt das.');
    const of = (word: string): Cluster => {
      const own = mentions.filter(({ name }) => name.endsWith(word));
      return { mentions: own, forms: own.map(({ name }) => nameForm(name)) };
    };
    const clusters = ['Lund', 'Roos', 'Holm', 'Reed'].map(of);
    expect(dropThings(clusters, mentions, sentences, 'de').map(({ forms }) => forms[0]?.text ?? '')).toContain('Ada Lund');
  });
  test('stay where there is one, who may have two names', () => {
    expect(left('Dann küsst [Ana:0.95] ([Ada Cole], 25) endlich [Ben Holm:0.95].')).toEqual(['Ana', 'Ada Cole', 'Ben Holm']);
  });
});

describe('beside somebody', () => {
  /** The names that are left of those of a sentence, each a cluster of its own. */
  const left = (marked: string): readonly string[] => {
    const { mentions, sentences } = readMarked(marked);
    const clusters = mentions.map((mention): Cluster => ({ mentions: [mention], forms: [nameForm(mention.name)] }));
    return dropThings(clusters, mentions, sentences, 'en').map(({ forms }) => forms[0]?.text ?? '');
  };
  test('a party goes, and a part', () => {
    expect(left('while [Green:0.67] co-leader [Ada Wilk] left')).toEqual(['Ada Wilk']);
    expect(left('It has [Ada Cole] as [Struan Wilk] in The Salt Road.')).toEqual(['Ada Cole']);
  });
  test('somebody stays', () => {
    expect(left('while [Obama:0.8] adviser [Ada Wilk] left')).toEqual(['Obama', 'Ada Wilk']);
    expect(left('It has [Ada Cole] and [Struan Wilk] in The Salt Road.')).toEqual(['Ada Cole', 'Struan Wilk']);
  });
});
