import { describe, expect, test } from 'vitest';
import type { Cluster } from '../clusters/cluster.ts';
import { nameForm } from '../clusters/name-form.ts';
import type { Mention } from '../mentions/mention.ts';
import { dropThings } from './drop-things.ts';
import { raiseScores } from './raise-scores.ts';

/** A text whose names stand in square brackets, with a chance after a colon where it is not 0.9. */
function read(marked: string): { mentions: Mention[]; sentences: { text: string; quote: { exact: string }; block: number; start: number; end: number }[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const match = /^\[([^:\]]+)(?::([\d.]+))?\]$/.exec(part);
    if (match === null) {
      text += part;
      continue;
    }
    const [, name = '', score = '0.9'] = match;
    mentions.push({ sentence: 0, start: text.length, end: text.length + name.length, name, score: Number(score) });
    text += name;
  }
  return { mentions, sentences: [{ text, quote: { exact: text }, block: 0, start: 0, end: text.length }] };
}

describe('a candidate is raised', () => {
  const raised = (language: string, marked: string): boolean => {
    const { mentions, sentences } = read(marked);
    return (raiseScores(mentions, sentences, language)[0]?.score ?? 0) >= 0.5;
  };
  test.each([
    ['fr', 'a dit le juge [Abel Sylla:0.4] avant de partir'],
    ['de', '[Tina Kemal:0.2], die Siegerin aus Riga, kam.'],
    ['it', 'Il sergente [Orlov:0.3], ferito, è salvo.'],
    ['en', 'the work of [Struan Wilk:0.3], [Ada Cole] and [Tom Reed]'],
    ['en', 'says [Struan Wilk:0.4], who studies stars'],
    ['en', 'It was [Struan Wilk:0.4] who came.'],
    ['en', '[Struan Wilk:0.25], whose mother came, sang.'],
    ['en', '[Struan Wilk:0.25], 51, sang.'],
    ['en', 'Ada Cole, 24; [Struan Wilk:0.25], 19; and Tom Reed'],
    ['en', 'when 19-year-old [Struan Wilk:0.25] sang'],
    ['en', 'the murder of 19-year-old [Struan:0.4] there'],
    ['en', '“It was late,” [Wang Yanan:0.1], deputy editor of the paper, said.'],
    ['en', '“It was late,” said [Wang Yanan:0.1], deputy editor of the paper.'],
    ['en', 'shot [Marlow:0.4], a Russian human rights lawyer known for it'],
    ['en', '[Struan:0.35], 73, a retired nurse, sang.'],
    ['en', 'a man identified by police as [Struan Wilk:0.15], said'],
    ['en', 'says [Struan:0.4], a student in Leeds.'],
    ['en', 'She followed [Queen Victoria:0.15].'],
    ['en', '[Struan Wilk:0.25], also known as [Tom Wilk], sang.'],
    ['de', 'Dann kam [Struan Wilk:0.25] (51) nach Hause.'],
    ['de', 'Das sagt Schüler [Nicolas:0.3], der singt.'],
    ['en', 'My name is [Lua:0.2] and I sing.'],
    ['en', 'I’m [Lua:0.2], a nurse.'],
    ['en', 'It was a nurse named [Lua:0.2].'],
    ['en', 'She came with his sister, [Lua:0.2].'],
    ['en', 'She met Reed’s friend [Lua:0.2].'],
    ['en', 'This is [Lua:0.3] from the workshop.'],
    ['en', 'And that’s [Lua:0.3].'],
    ['en', '[Martha:0.2], you have been there.'],
    ['en', 'Thank you, [Martha:0.2].'],
    ['en', 'Hi [Martha:0.2], how was it?'],
    ['en', 'seen under the [Cole:0.2] administration'],
    ['en', '“It was late,” adds [Struan Wilk:0.25].'],
    ['fr', '« Il était tard », explique [Struan Wilk:0.25].'],
    ['de', '„Es war spät“, sagt [Struan Wilk:0.25].'],
    ['en', 'as in the [Tamir Rice:0.25] case.'],
  ])('%s: %s', (language, text) => expect(raised(language, text)).toBe(true));
  test.each([
    ['en', 'the work of [Struan Wilk:0.3] in Leeds'],
    ['en', 'a [Struan Wilk:0.3], a new kind of tool'],
    ['en', 'said veteran [Democratic:0.4] strategist [Ada Cole]'],
    ['en', 'He told the company director [Acme:0.05].'],
    ['en', 'in [Leeds:0.3], [Ada Cole] and [Tom Reed]'],
    ['en', 'says [Struan Wilk:0.4], which makes tools'],
    ['en', 'says [Struan Wilk:0.15], who studies stars'],
    ['en', 'the [Thai:0.4], who came'],
    ['en', 'I’m [Thai:0.3] Catholic.'],
    ['en', 'a dog named [Lua:0.3]'],
    ['en', 'a storm called [Lua:0.3]'],
    ['en', 'with the sister [Lua:0.3] paper'],
    ['en', 'Its main partner, [Acme:0.3] makes tools.'],
    ['en', '[Struan Wilk:0.25], 5, and others'],
    ['en', '[Struan Wilk:0.25], 51 others and'],
    ['en', 'near [Wilk Hill:0.25], who came.'],
    ['en', 'says [Acme:0.4], a new kind of tool'],
    ['en', 'in [Struan:0.4], a student in Leeds'],
    ['en', 'the [Queen Victoria:0.15] Street'],
    ['en', 'the [Queen Leeds:0.15] show'],
    ['de', 'Das sagt Star [Trek:0.3], der singt.'],
    ['de', 'Das Buch heißt Tante [Julia:0.3], sagt er.'],
    ['en', 'This is [Denmark:0.3].'],
    ['en', 'This is [Acme:0.3] software.'],
    ['en', 'seen under the [Qwrtzel:0.2] administration'],
    ['en', '“It was late” at [Struan Wilk:0.25].'],
    ['en', 'It was late, adds [Struan Wilk:0.25].'],
    ['en', 'as in the [Struan Qwrtzel:0.25] case.'],
    ['en', 'as in the [Tamir Rice:0.25] show.'],
    ['en', 'seen under the [London:0.2] administration'],
    ['en', '[Sydney:0.2], you have been there.'],
    ['en', '[Acme:0.2], you have been there.'],
    ['en', 'She met [Martha:0.2], a friend, there.'],
    ['en', 'the Emperor [Wilk Bridge:0.3] in Leeds'],
  ])('not in %s: %s', (language, text) => expect(raised(language, text)).toBe(false));
});

describe('a full name that the page tags', () => {
  const raised = (marked: string): boolean => {
    const { mentions, sentences } = read(marked);
    return (raiseScores(mentions, sentences, 'en', ['Tom Reed', 'STRUAN WILK', 'Struan', 'Wilk Bridge'])[0]?.score ?? 0) >= 0.5;
  };
  test('is raised', () => expect(raised('It was told of [Struan Wilk:0.15].')).toBe(true));
  test.each(['It was told of [Struan Holm:0.3].', 'It was told of [Struan:0.3].', 'It was told of [Wilk Bridge:0.15].', 'It was told of [Struan Wilk:0.05].', 'bought [Marlow:0.4], a maker of lamps', 'for [Marlow:0.4], a member of the council', 'in [Leeds:0.4], a nurse said'])('not: %s', (marked) => expect(raised(marked)).toBe(false));
});

describe('a known name right after a title', () => {
  const raised = (language: string, marked: string, title: string): boolean => {
    const { mentions, sentences } = read(marked);
    return (raiseScores(mentions.map((mention) => ({ ...mention, title })), sentences, language)[0]?.score ?? 0) >= 0.5;
  };
  test.each([['en', 'Then King [Martha:0.3] gave it.', 'King'], ['en', 'by Saudi King [Abdullah:0.4].', 'King'], ['en', 'Then Queen [Victoria:0.3] came.', 'Queen']])('does: %s %s', (...given) => expect(raised(...given)).toBe(true));
  test.each([
    ['en', 'Then General [Assembly:0.3] said.', 'General'],
    ['en', 'Then Senator [Georgia:0.3] gave it.', 'Senator'],
    ['en', 'in King [Martha:0.3] Street', 'King'],
    ['en', 'by King [Qwrtzel:0.3].', 'King'],
  ])('does not: %s %s', (...given) => expect(raised(...given)).toBe(false));
});

describe('a cluster is left out', () => {
  const kept = (language: string, marked: string): number => {
    const { mentions, sentences } = read(marked);
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
    ['en', 'the CNN host [Marlow:0.8] and'],
    ['en', 'for [Palmer Ridge:0.8] (9-1) on Friday'],
    ['en', 'as [Wilk:0.9] v. [Erie:0.9] showed'],
    ['en', 'with her dog [Wilk:0.9] in Leeds'],
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
    ['en', '[Wilk:0.9], a lion of the Senate, came'],
    ['en', 'She said that [Kasim Wilk:0.7] came'],
    ['en', 'the dog [Ada Cole:0.9] found'],
    ['en', 'CNN host [Richard Wilk:0.8], who came,'],
    ['en', 'with world No. 4 [Richard Wilk:0.8] on Friday'],
    ['en', 'in the [Tamir Rice:0.6] case'],
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
    const { mentions, sentences } = read(text);
    const titled = mentions.map((mention) => ({ ...mention, title }));
    expect(dropThings([{ mentions: titled, forms: titled.map(({ name }) => nameForm(name)) }], titled, sentences, language)).toHaveLength(1);
  });
  test.each([['said Gen [Zers] and', 'Gen'], ['a best supporting actress [Oscar] nomination', 'actress'], ['at the St. [Nissan] and', 'St.']])('with no real title: %s', (text, title) => {
    const { mentions, sentences } = read(text);
    const titled = mentions.map((mention) => ({ ...mention, title }));
    expect(dropThings([{ mentions: titled, forms: titled.map(({ name }) => nameForm(name)) }], titled, sentences, 'en')).toEqual([]);
  });
  test.each([
    ['en', '[Ada Cole], played by Tom Reed, wins. [Ada Cole] was born in Leeds. [Cole] sang.'],
    ['en', '[Ada Cole], played by Tom Reed, wins. [Ada Cole] was born in Leeds.'],
  ])('not where one place of more says who plays it: %s: %s', (language, text) => expect(kept(language, text)).toBe(1));
  test('not where somebody of that name is another', () => {
    const { mentions, sentences } = read('[Ada Nissan] and [Tom Reed] came. [Nissan:0.99] left.');
    const clusters = mentions.map((mention): Cluster => ({ mentions: [mention], forms: [nameForm(mention.name)] }));
    expect(dropThings(clusters, mentions, sentences, 'en')).toHaveLength(3);
  });
  test('not where it stands so inside something else', () => {
    const { mentions, sentences } = read('The [Evans:0.86] administration left. [Evans:0.86]’s party stayed.');
    const [first, ...others] = mentions;
    if (first === undefined) throw new Error('no mention');
    const named = [{ ...first, inside: true as const }, ...others];
    expect(dropThings([{ mentions: named, forms: [nameForm('Evans')] }], named, sentences, 'en')).toHaveLength(1);
    expect(dropThings([{ mentions, forms: [nameForm('Evans')] }], mentions, sentences, 'en')).toEqual([]);
  });
  test.each([['Its rival [Marlow:0.99] left.', 'rival', 0], ['Its rival [Lund:0.99] left.', 'rival', 1], ['Then Judge [Marlow:0.99] left.', 'Judge', 1]] as const)('where the page lists it as one, but for a title: %s', (marked, title, left) => {
    const { mentions, sentences } = read(marked);
    const titled = mentions.map((mention) => ({ ...mention, title }));
    expect(dropThings([{ mentions: titled, forms: titled.map(({ name }) => nameForm(name)) }], titled, sentences, 'en', new Set(['marlow']))).toHaveLength(left);
  });
  test('where it is the page’s own', () => {
    const { mentions, sentences } = read('He told [Marlow:0.99] so.');
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
    const { mentions, sentences } = read(marked);
    const clusters = mentions.map((mention): Cluster => ({ mentions: [mention], forms: [nameForm(mention.name)] }));
    return dropThings(clusters, mentions, sentences, 'de').map(({ forms }) => forms[0]?.text ?? '');
  };
  test('are left out where there are two', () => {
    expect(left('Dann küsst [Ana:0.95] ([Ada Cole], 25) endlich [Ben Holm:0.95] ([Tom Reed]).')).toEqual(['Ada Cole', 'Tom Reed']);
  });
  test('stay where they are named often', () => {
    const { mentions, sentences } = read('[Ada Lund] ([Ida Roos]) trifft [Ben Holm] ([Tom Reed]). [Ada Lund] singt. [Lund] wohnt in Riga. [Lund] sagt das.');
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

test('a single word between two people in a list is one of them', () => {
  const { mentions, sentences } = read('He read [Ada Cole], [Tom Reed], [Morris:0.5], [Luis Mora] and [Wilk:0.2].');
  expect(raiseScores(mentions, sentences, 'en').map(({ score }) => score >= 0.65)).toEqual([true, true, true, true, false]);
});
