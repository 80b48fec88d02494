import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentSentences, stopRules } from './segment-sentences.ts';

const pieces = (text: string, language: string) => segmentSentences(text, language).map(([start, end]) => text.slice(start, end));

/** Hand-made cases: '|' stands where a sentence ends, and in the text for a space (nothing, where the script sets none). */
const cases: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dr. Alma Reyes met Sen. Joan Doyle.|The two talked.',
    'J. R. Hall and Mary T. Cole won.|Nobody else ran.',
    'He works for Acme Inc. in Dover.|She does not.',
    'Acme Inc. Chairman Leo Park quit.|Shares fell.',
    'She joined Acme Inc.|The firm is old.',
    'The U.S. Senate voted.|It was close.',
    'He flew to the U.S.|They stayed.',
    'It opens at 9 a.m. Monday.|Doors close at 5 p.m.|Police said so.',
    'They met on Nov. 3 near St. Mary Church.|No. 7 won 3.5 points.',
    'He said no.|Then he left.',
    '"Is it true?" she asked.|"It is!" he said.',
    '"It works. We tried it," she said.|Nobody answered.',
    '“We won.”|The crowd sang.',
    'He waited (it was late. very late.) and went.|Rain fell.',
    'Well ... maybe.|Who knows?',
    '(...) The rest is known.|Fine.',
    'Nobody (not even he!) knew.|Really.',
    'Visit example.com for v2.1 now.|Bring 3.5 kg.',
    'Prices rose 4.2%.|Wages did not.[3]|Rents fell.',
    'Martin Vale Jr. spoke.|George Vale Sr. listened.',
    'It is plan B.|The rest is silence.',
    'Yahoo! said so.|Why?|Because!',
    'Storm hits the coast',
    'He left.\nShe stayed',
    '1. Eat less.|Sleep more.',
    'Carter said .|At one point it rained .',
    'Approx. 40 came, i.e. all.|Ph.D. students, e.g. Ann, too.',
  ],
  de: [
    'Am 3. Oktober kam Dr. Meyer.|Er blieb bis zum 5. November.',
    'Der 1. FC Muster verlor.|Das 19. Jahrhundert war lang.',
    'Das gilt z. B. für Ulm, d. h. für alle.|Das gilt z.B. auch hier.',
    'Es kostet 3.500 Euro bzw. 3,5 Mio. Euro.|Mehr nicht.',
    '„Ist das wahr?“, fragte sie.|„Ja!“, rief er.',
    '„Das ist gut. Sehr gut“, sagte er.|Dann ging er.',
    '„Das ist gut.“|Dann ging er.',
    'Er lebt in Köln u. a. O. und kommt.|Die „Villa“ ist leer.',
    'Äpfel, Birnen usw. liegen da.|Prof. Dr. h. c. Lang kam.',
    'Das war 1990.|Der Zug fuhr um 8.15 Uhr ab.',
    'So endet es …|Niemand weiß mehr.',
  ],
  fr: [
    'M. Dupuis et Mme. Leroy arrivent.|Ils parlent.',
    '« Est-ce vrai ? » demande-t-elle.|Oui.',
    '« C’est fini. Vraiment », dit-il.|Elle part.',
    'Le taux atteint 3,5 %.|Le P.-D. G. a dit non.',
    'Voir p. 12 et art. 4 du texte.|C’est tout.',
    'Il hésite… puis entre.|Elle attend…|Rien.',
  ],
  es: [
    '¿Qué pasó?|¡Nada!|El Sr. Luna llegó.',
    'La Sra. Vega y la Dra. Ríos votaron.|Fin.',
    '«Es verdad», dijo.|«¿Seguro?», preguntó ella.',
    'En EE.UU. hubo 3.500 casos.|En EE. UU. bajó.',
    'Ocurrió el 1 de mayo.|Llovía… y nadie salió.',
    '“No iré. Ya lo dije”, afirmó.|Después calló.',
  ],
  it: [
    'Il sig. Conti e la prof.ssa Greco sono qui.|Parlano.',
    '«È vero?», chiede.|«Sì!», risponde.',
    'Costa 3.500 euro, ecc. ecc.|Il dott. Sala tace.',
    'Pagine, art. 7, pag. 3.|Basta.',
  ],
  pt: [
    'O Sr. Lima chegou.|A Dra. Melo também.',
    'Foram 3.500 casos.|“É grave. Muito grave”, disse.',
    'O que houve?|Nada!|Fim.',
  ],
  nl: [
    'Dhr. Bakker en mevr. Vos kwamen.|Ze zwegen.',
    'Dat kost bijv. 3,5 mln. euro.|Veel te veel.',
    '“Is dat zo?” vroeg ze.|“Ja!”, zei hij.',
  ],
  pl: [
    'Prof. Nowak i ks. Lis byli tam.|Mówili m.in. o pogodzie.',
    'To było 3. maja przy ul. Długiej.|Padało.',
    'Kupił jabłka, gruszki itd.|Potem wyszedł.',
  ],
  sv: [
    'Det gäller bl.a. Lund, t.ex. kl. 9.|Ingen vet.',
    'Dr. Berg kom.|Han gick.',
    '– Är det sant? frågade hon.|Nej.',
  ],
  ru: [
    'В 2019 г. и позже, т. е. сейчас, шёл дождь.|Все молчали.',
    'Это сделал А. П. Иванов.|Он ушёл.',
    '«Правда?» — спросила она.|Нет.',
    'Цена — 5 млн руб. за дом.|Дорого.',
  ],
  ja: ['雨が降った。|誰も来なかった！|なぜか？', '「行きます。」と話した。|次の日は晴れた。', '価格は3.5倍だった。|以上。', '（雨。雪。）だった。|終わり。'],
  zh: ['下雨了。|没有人来！|为什么？', '他说：“好的。”|然后走了。', '增长3.5%。|完。'],
  ko: ['비가 왔다.|아무도 오지 않았다.|왜?', '“갑니다.”라고 그가 말했다.|끝이다.', '3.5% 올랐다.|이상.'],
  ar: ['نزل المطر.|لماذا لم يأت أحد؟|لا أحد يعلم.'],
  hi: ['बारिश हुई।|कोई नहीं आया।'],
};
const unspaced = new Set(['ja', 'zh']);

describe('segmentSentences', () => {
  const rows = Object.entries(cases).flatMap(([language, lines]) => lines.map((line) => [language, line] as const));
  test.each(rows)('%s: %s', (language, line) => {
    const expected = line.split(/[|\n]/);
    const text = unspaced.has(language) ? line.replaceAll('|', '') : line.replaceAll('|', ' ');
    expect(pieces(text, language)).toEqual(expected);
  });

  test.each(['nb', 'nb-NO', 'nn', 'no'])('pages in Norwegian say that they are in %s', (language) => {
    expect(pieces('Vi så bl.a. Oslo. Vi dro.', language)).toEqual(['Vi så bl.a. Oslo.', 'Vi dro.']);
  });

  test('long quotations are cut into their sentences', () => {
    const long = `“${'This goes on and on for quite a while here. '.repeat(12).trim()}”`;
    expect(pieces(long, 'en')).toHaveLength(12);
  });

  // A step that looks at the rest of the line again would take hours here, on any machine.
  test.each([
    ['open brackets', '('.repeat(400_000) + '"'.repeat(400_000)],
    ['numbers', '1. '.repeat(300_000)],
    ['quotations in a bracket', `(${'"a." '.repeat(200_000)})`],
    ['stops', '. '.repeat(500_000)],
    ['initials', 'A. '.repeat(300_000)],
  ])('does not run away on a hostile line of %s', (_, text) => {
    expect(segmentSentences(text, 'en').length).toBeGreaterThan(0);
  }, 120_000);

  test('every rule is worth something: without it some case comes out otherwise', () => {
    for (const rule of stopRules) {
      const others = stopRules.filter((other) => other !== rule);
      const differs = rows.some(([language, line]) => {
        const text = unspaced.has(language) ? line.replaceAll('|', '') : line.replaceAll('|', ' ');
        return segmentSentences(text, language).length !== segmentSentences(text, language, others).length;
      });
      expect(differs, rule.name).toBe(true);
    }
  });

  test('whatever the text: spans rise, touch no outer space, and leave out nothing but space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '!', '?', '"', '“', '”', '(', ')', '。', '」', '「', '\n', '3', '…', '\u00a0', '[', ']'), maxLength: 60 });
    fc.assert(fc.property(text, fc.constantFrom('en', 'de', 'ja', 'und'), (sample, language) => {
      let last = 0;
      for (const [start, end] of segmentSentences(sample, language)) {
        expect(sample.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(sample.slice(start, end)).toBe(sample.slice(start, end).trim());
        last = end;
      }
      expect(sample.slice(last).trim()).toBe('');
    }));
  });
});
