import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../../test/make-block.ts';
import type { Block } from '../../../model.ts';
import { segmentArticle } from '../../../text/segment-article.ts';
import type { Candidate, NoPointRule } from '../candidate.ts';
import { findCandidates } from '../find-candidates.ts';
import { aboutAuthor, authorMarks } from './about-author.ts';
import { allLink } from './all-link.ts';
import { announcement } from './announcement.ts';
import { callOpenings } from './call-openings.ts';
import { asideBox } from './aside-box.ts';
import { beginsSmall } from './begins-small.ts';
import { captionLine, captionMarks } from './caption-line.ts';
import { contact } from './contact.ts';
import { creditedPicture } from './credited-picture.ts';
import { danglingWords } from './dangling-words.ts';
import { dangling } from './dangling.ts';
import { glued } from './glued.ts';
import { inBrackets } from './in-brackets.ts';
import { onlyQuoted } from './only-quoted.ts';
import { plea, pleas } from './plea.ts';
import { pointsOutside } from './points-outside.ts';
import { phraseOpenings, pronounAfterPhrase } from './pronoun-after-phrase.ts';
import { personPronouns, pronounFirst } from './pronoun-first.ts';
import { question } from './question.ts';
import { selfMarks } from './self-marks.ts';
import { scrambled } from './scrambled.ts';
import { someTimeLater } from './some-time-later.ts';
import { standsForName } from './stands-for-name.ts';
import { timeWords } from './time-words.ts';
import { tooLong } from './too-long.ts';
import { tooShort } from './too-short.ts';
import { halfSentence, subordinators } from './half-sentence.ts';
import { nearWords } from './is-near.ts';
import { noSmallWord } from './no-small-word.ts';
import { noSpeaker } from './no-speaker.ts';
import { tornQuotation } from './torn-quotation.ts';
import { turnsInside } from './turns-inside.ts';
import { unfinished } from './unfinished.ts';
import { unnamedSpeaker } from './unnamed-speaker.ts';

/** The first sentence of a text as a candidate. */
function candidate(text: string, language: string, block: Partial<Block> = {}): Candidate {
  const article = makeArticle([makeBlock(text, block)], { title: 'T', byline: 'Ann Hale', language });
  const [first] = findCandidates(article, segmentArticle(article), []);
  if (first === undefined) throw new Error(`no sentence in ${text}`);
  return first;
}

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

/** [rule, language, texts it speaks against, texts it lets pass] */
const cases: readonly (readonly [NoPointRule, string, readonly string[], readonly string[]])[] = [
  [tooShort, 'en', [words(7), 'Rain fell.'], [words(8)]],
  [tooShort, 'ja', ['雨が降った。'], ['東京都は一日、新しい図書館を来月に開くと発表した。']],
  [tooLong, 'en', [words(46)], [words(45)]],
  [unfinished, 'en', ['The old bridge over the Lune in 1962', 'The court listed its reasons:', 'The court wrote: .'], ['The bridge fell.', 'He said: “The bridge fell.”', 'The bridge fell.[3]']],
  [unfinished, 'th', [], ['สะพานเก่าพังลงเมื่อวานนี้']],
  [question, 'en', ['Why did the bridge fall?', '“Who knew?”'], ['Nobody knows why the bridge fell.']],
  [question, 'ar', ['لماذا سقط الجسر؟'], ['سقط الجسر.']],
  [tornQuotation, 'en', ['“It was late.', 'It was late," he said.', 'We left”, she said.'], ['“It was late,” he said.', 'He said "no" and "yes".', 'No quotation here.']],
  [tornQuotation, 'en', ["'In two years, people started to find the crack.", '‘The dam is old.', 'It was able to hold,’ Leo said.'], ["'The dam is old,' said Leo.", "“‘We will build,’ he told me,” Park said.", "'$5 is enough,' said Leo.", '‘The dam is old,’ said Leo.', "'90s dams are thin.", 'The dam’s wall is old.']],
  [noSpeaker, 'no', ['– Vi visste ikke om muren holdt.'], ['– Vi visste ikke om muren holdt, sier Leo.', '– Muren holdt, forklarer søskenbarna.', 'Muren holdt.']],
  [noSpeaker, 'en', [], ['– the dam held.', '“The dam held,” said Leo.']],
  [halfSentence, 'de', ['Warum der Damm gebrochen ist.', 'Weil es regnete.'], ['Warum der Damm brach, weiß niemand.', 'Wenige wussten davon.']],
  [halfSentence, 'en', ['Which is why the dam broke.', 'Although it rained all day.'], ['Although it rained, the dam held.', 'The dam held although it rained.']],
  [tornQuotation, 'de', ['„Es war spät.'], ['„Es war spät“, sagte er.']],
  [beginsSmall, 'en', ['and left the hall at once.', '[T]he index fell again.', '... and so it ended.'], ['The index fell.', 'iPhone sales fell.', '“No,” he said.']],
  [captionLine, 'en', ['(From left) Ann and Leo at the dam.', 'The dam at dusk © Nordbild.', 'The dam broke at noon (AP Photo/Leo Park).'], ['The dam broke at noon.']],
  [captionLine, 'de', ['Foto: Nordbild zeigt den Damm.'], ['Der Damm brach am Mittag.']],
  [creditedPicture, 'en', ['Mayor Leo Park looks at the old dam on March 18 after its wall broke. (Ann Hale/NPA/Nordbild)', 'The dam at dusk. (NPA Photo/Ann Hale, File)', 'What is behind the dam, and what comes next? (Ann Hale/The Dover Post)', 'Water runs over the dam. (Photo by Leo Park)', 'The dam as it was. (Picture courtesy of the town)'], ['The dam broke at noon. (NPA)', 'The dam was old (1962/63), Park said.', 'The mayor left the hall (see the photo below).', 'Nobody knows it. (npa/ah)', 'The town has two dams (the upper and/or the lower).']],
  [aboutAuthor, 'en', ['Ann Hale covers dams for the Dover Post.', 'Leo Park is a staff writer at the Dover Post.', 'Ann covers dams.', 'Before that, Ann taught in Dover.'], ['Ann Hall owns the dam.', 'Hale storms broke the dam.', 'The dam, ann or not, broke.', 'In Dover, Ann Hall owns the dam.', 'Park told Ann of the dam.']],
  [plea, 'en', ['Sign up for our morning mail.', 'Subscribe to the Post today.', 'Reporting by Leo Park.', 'This article was written in May.'], ['The firm lost 4,000 subscribers.', 'Nobody signed the deal.', 'Park wrote from prison that the dam is old.', 'She wrote the story that became a film.']],
  [plea, 'de', ['Lesen Sie auch: Der Damm.', 'Jetzt abonnieren und lesen.'], ['Der Damm wird gelesen wie ein Buch.']],
  [plea, 'fr', ['Lire aussi : le barrage.'], ['Le barrage a cédé.']],
  [plea, 'ja', ['この記事は会員限定です。'], ['ダムが崩れた。']],
  [plea, 'nb', ['Les også: Demningen.'], ['Demningen brast.']],
  [dangling, 'en', ['He left the hall.', '“It is late,” said Leo.', 'However, the dam held.', 'In addition, the dam held.', 'This week the dam broke.', 'First, the dam broke.', 'It’s late.', 'After all, the dam held.', 'The following table says so.', 'Well, the dam held.', 'No, the dam held.', 'Some even left.'], ['Leo left the hall.', 'Well over a hundred dams broke.', 'Exactly two hundred left.', 'After all votes were counted, Park won.', 'First responders came.', 'There was rain.', 'Italy won.', 'In additional tests the dam held.', 'Some towns left.', 'No dam held.']],
  [dangling, 'de', ['Er ging.', 'Das ist neu.', 'Das erweist sich als wahr.', 'Dieser Damm hielt.', 'In diesem Fall hielt er.', 'Mehr noch: Er hielt.', 'Entsprechend hielt er.', 'Der andere Grund ist der Regen.', 'Nein, der Damm hielt.'], ['Das Gericht entschied.', 'Das jetzt gebaute Haus steht.', 'Diese Woche brach der Damm.', 'Erneut brach der Damm.']],
  [dangling, 'fr', ['Mais le barrage tient.', 'C’est fini.', 'Cette idée est neuve.', 'Voire même le barrage.', 'Pas si simple, dit le maire.'], ['Ce lundi, le barrage a cédé.', 'Le barrage tient.']],
  [dangling, 'es', ['Esto no basta.', 'Sin embargo, la presa aguantó.', 'Además, llovió.', 'Se trata de una presa.', 'Es una presa.'], ['Este lunes cayó la presa.', 'La presa aguantó.', 'Es importante aguantar.']],
  [dangling, 'it', ['Questo non basta.', 'Inoltre piove.'], ['Questa settimana piove.', 'La diga tiene.']],
  [dangling, 'pt', ['Isso não basta.', 'Além disso, choveu.'], ['Nesta terça-feira choveu.', 'A barragem caiu.']],
  [dangling, 'nl', ['Maar de dam hield.', 'Hij ging.'], ['Deze week brak de dam.', 'De dam hield.']],
  [dangling, 'sv', ['Men dammen höll.', 'Hon gick.'], ['Den svenska dammen höll.', 'För första gången brast dammen.']],
  [dangling, 'nn', ['Men dammen heldt.'], ['Den norske dammen heldt.']],
  [dangling, 'da', ['Derfor brast dæmningen.'], ['Dæmningen brast.']],
  [dangling, 'fi', ['Hän lähti.', 'Mutta pato kesti.'], ['Pato kesti.']],
  [dangling, 'pl', ['Jednak tama wytrzymała.', 'W tym celu przyjechał.'], ['W tym roku padało.', 'Tama wytrzymała.']],
  [dangling, 'cs', ['Ale hráz vydržela.'], ['Hráz vydržela.']],
  [dangling, 'ru', ['Однако плотина устояла.', 'Он ушёл.'], ['В этом году шли дожди.', 'Плотина устояла.']],
  [dangling, 'uk', ['Проте гребля встояла.'], ['Гребля встояла.']],
  [dangling, 'ja', ['しかし、ダムは崩れた。', 'この日は雨だった。'], ['ダムは崩れた。']],
  [dangling, 'zh', ['但是大坝没有垮。', '他走了。'], ['大坝没有垮。']],
  [dangling, 'ko', ['그러나 댐은 무너졌다.', '이날 비가 왔다.'], ['댐이 무너졌다.', '70년간 댐이 있었다.']],
  [dangling, 'ar', ['لكن السد صمد.'], ['صمد السد.']],
  [announcement, 'en', ['In this article we look at old dams.', 'Below are the five oldest dams.', 'Read on to learn how dams break.', 'Let’s explore the dam.', 'As mentioned above, dams break.', 'The following table lists all dams.', 'Learn more about dams.', 'Have a look at the gallery above.', 'Park speaks in the video above.', 'I’ve compiled five dams.', 'Here are five old dams.', 'Note: dams break.'], ['The dam lies below the town.', 'An article about the dam won a prize.', 'Children learn how dams break.', 'In this post-war era nobody built dams.', '“We’ll explore the dam,” said Park.', 'Officials find out how dams break.']],
  [announcement, 'de', ['Warum der Damm brach, erfahren Sie in diesem Artikel.', 'Entdecken Sie die schönsten Dämme.'], ['In einem Artikel beschrieb Park den Damm.', 'Die Leute entdecken den Damm.', 'Hier ist die Lage ernst.', 'Schutz finden sie hier nicht.', 'Alle hoffen, dass er verraten wird.']],
  [announcement, 'fr', ['Découvrez le barrage.', 'Dans cet article, nous parlons du barrage.'], ['Les enfants découvrent le barrage.']],
  [announcement, 'es', ['Veamos la presa.', 'La siguiente tabla muestra las presas.'], ['La presa cayó.']],
  [announcement, 'nb', ['I denne artikkelen ser vi på demningen.'], ['Demningen brast.']],
  [contact, 'en', ['Call 555-010-2233 to learn more.', 'Post, 22 Jan. 2025, https://post.example/dams.', 'Write to desk@post.example today.', 'Dover Post, "Old dams," Accessed May 2025.', 'Ring (020) 7946 0000 at night.'], ['The dam held 2025-2026.', 'It cost 1,000-2,000 a year.', 'The team won 100-99 on Monday.', 'Park accessed the dam in May.']],
  [contact, 'en', ['Dover Post, “Old dams,” retrieved 3 May 2025.'], ['Divers retrieved 12 bodies from the lake.', 'Thieves accessed 40 million accounts.']],
  [glued, 'en', ['Dams hold water.It’s late now.', 'Dams save money.Rain helps a lot.'], ['Dams hold water. It rains.', 'Salon.Com wrote of U.S. dams.', 'Booking.com sells rooms.']],
  [inBrackets, 'en', ['(Six of the dams are old.)', '(from the north) the water came.', '(The dam is old, said Leo.'], ['(AP) The dam broke.', 'The dam (the old one) broke.']],
  [unnamedSpeaker, 'en', ['“The dam is old,” he told the court.', 'The dam, she said, is old.', '"The dam is old," they wrote.'], ['“The dam is old,” Park said.', 'After Park left, she said that the dam was old.', 'If he said so, it was true.']],
  [unnamedSpeaker, 'de', ['„Der Damm ist alt“, sagte er.'], ['„Der Damm ist alt“, sagte Erwin Park.']],
  [unnamedSpeaker, 'fr', ['« Le barrage est vieux », a-t-il dit.'], ['« Le barrage est vieux », a dit Leo Park.', 'À peine Park était-il arrivé que le barrage céda.']],
  [unnamedSpeaker, 'da', ['Dæmningen er gammel, siger de.'], ['Dæmningen er gammel, mener de fleste ingeniører.']],
  [unnamedSpeaker, 'es', ['Afirmó además que la presa es vieja.', '“La presa es vieja”, dijo.'], ['Afirmó el alcalde que la presa es vieja.', '“La presa es vieja”, dijo Park.']],
  [unnamedSpeaker, 'it', ['Ha aggiunto che la diga è vecchia.'], ['Park ha aggiunto che la diga è vecchia.']],
  [unnamedSpeaker, 'pt', ['Disse que a barragem é velha.'], ['Disse o prefeito que a barragem é velha.']],
  [unnamedSpeaker, 'cs', ['„Hráz je stará,“ řekla.'], ['„Hráz je stará,“ řekla Parková.']],
  [unnamedSpeaker, 'pl', ['Dodał, że tama jest stara.'], ['Wójt dodał, że tama jest stara.']],
  [unnamedSpeaker, 'ru', ['«Плотина старая», — сказал он.'], ['«Плотина старая», — сказал Петров.']],
  [unnamedSpeaker, 'nn', ['«Demninga er gammal», sa han.'], ['«Demninga er gammal», sa Park.']],
  [someTimeLater, 'en', ['Two years later, the dam broke.', 'Weeks earlier the rain began.', 'A few hours later it broke.'], ['Two years after the flood, the dam broke.', 'Later this year the dam opens.', 'The dam opened two years later than planned.']],
  [someTimeLater, 'de', ['Kurze Zeit später brach der Damm.', 'Zwei Tage zuvor regnete es.'], ['Später brach der Damm.', 'Zwei Tage nach der Flut brach der Damm.']],
  [someTimeLater, 'es', ['Dos años después, la presa cayó.'], ['Dos años después de la lluvia, la presa cayó.']],
  [someTimeLater, 'fr', ['Deux ans plus tard, le barrage a cédé.'], ['Deux ans après la crue, le barrage a cédé.']],
  [someTimeLater, 'pl', ['Dwa lata później tama runęła.'], ['Policja zatrzymała wcześniej mężczyznę.']],
  [someTimeLater, 'ru', ['Два года спустя плотина рухнула.'], ['Два года плотина стояла.']],
  [pointsOutside, 'en', ['Nothing came of these plans.', 'Music stays allowed above this volume.', 'Look for those features.', 'Nobody has answered so far to these claims.', 'Tools like that help.', 'Nobody spoke of those early plans.'], ['The dam opens later this year.', 'Help reaches those who lost homes.', 'Help reaches those in towns.', 'Help reaches those living there.', 'Park saw the wall, and this wall broke.', 'Nobody in this country builds dams.', '“Nothing came of these plans,” said Park.']],
  [pointsOutside, 'de', ['Am Anfang stand auch dieser Plan.'], ['Der Damm wird noch in diesem Jahr fertig.', 'Der Rat plante einen Damm, dieser Plan schlug fehl.']],
  [pointsOutside, 'es', ['Parte de esta presa es vieja.'], ['La presa abre a fines de esta semana.', 'La presa está en el este de Dover.']],
  [pointsOutside, 'ru', ['Ничего не вышло из этих планов.'], ['Плотина откроется в марте этого года.']],
  [pointsOutside, 'cs', ['Rada nikdy nepřijala tento návrh.'], ['Hráz se otevře v březnu tohoto roku.']],
  [pointsOutside, 'sv', ['Ingen hade sett denna plan.'], ['Dammen öppnar senare denna vecka.']],
  [pointsOutside, 'pl', ['Nikt nie mówił o tych planach.'], ['Pomoc dotarła do tych, którzy stracili domy.']],
  [pointsOutside, 'en', [], ['The dam opens this May.']],
  [pointsOutside, 'fr', ['Le maire a refusé cette offre.'], ['Le barrage ouvre au cours de cette année.']],
  [pronounAfterPhrase, 'en', ['On Monday, he opened the dam.', 'At the Post, she writes of dams.', 'As part of the team, she writes of dams.', 'On Monday she left.', 'Today, that dam is dry.', 'Each year, it opens in May.', 'Notably, it opened in May.', 'In the world of dams, that’s good.'], ['On Monday, Park opened the dam.', 'After Park left, she opened the dam.', 'As the dam broke, she left.', 'For many towns, it is hard to build dams.', 'In May, it emerged that the dam is old.', 'On Monday, it’s dry.']],
  [pronounAfterPhrase, 'de', ['Am Montag öffnete er den Damm.', 'Auf der Skala erreicht sie eine Acht.'], ['Am Montag öffnete Park den Damm, den er gebaut hatte.', 'Im Park sehen Sie den Damm.']],
  [pronounAfterPhrase, 'en', [], ['In Dover, this year has been dry.', 'Overall, this year’s harvest fell.', 'In May, this season’s dam opened.']],
  [pronounAfterPhrase, 'de', [], ['Nach Angaben der Polizei schlug der Täter den Mann und trat ihn.', 'Bei einem Streit hat ein Mann ihn geschlagen.']],
  [pronounAfterPhrase, 'sv', ['På måndagen öppnade hon dammen.'], ['På måndagen öppnade Park dammen.']],
  [noSmallWord, 'en', ['Jun Dover Hall Leo Park Ann Hale Dover Arena.', 'Bfgh dgr tkl mnop qrst vwx yzz klm.'], ['The Dover Hall hosts Leo Park and Ann Hale.', 'Dams break.', 'Lawmakers passed legislation Tuesday banning old dams nationwide, Park said.']],
  [noSmallWord, 'de', ['Bjagybpvymp Tfcfh dr Hqsmx, ahp Oogu xjh fudvs Kvd tkl.'], ['Bürgermeister Park will nächste Woche Baumeister Holm treffen.']],
  [noSmallWord, 'sv', [], ['Regeringen höjer dammskatten nästa år, säger minister Holm.']],
  [noSmallWord, 'cs', [], ['Policie města Doveru zadržela včera večer muže podezřelého z krádeže.']],
  [scrambled, 'en', ['Tjf xvbq pg uif gfssz xjmm tbjm bhbjo gspn Npoebz.'], ['The ferry to Qaqortoq sails with six texts of Djanogly on Xhosa and jazz.']],
  [turnsInside, 'en', ['Park, however, kept the dam open.', 'The others, meanwhile, left.'], ['Park kept the dam open, however old it was.']],
  [turnsInside, 'de', ['Park kommt dagegen auf acht.', 'Hier ist Regen nämlich selten.'], ['Park stimmte gegen den Damm.', 'Park ging, und deshalb blieb der Damm zu.']],
  [turnsInside, 'fr', ['Le maire, en revanche, reste.'], ['Le maire reste.']],
  [standsForName, 'en', ['The company sold two of its ships.', 'The platform has many users.'], ['The company sold two ships to Dover Lines.', 'The company town of Dover grew.', 'The airline industry lost money.', 'The mayor sold two ships.']],
  [standsForName, 'es', ['La empresa vendió dos barcos.'], ['La empresa Dover vendió dos barcos.']],
  [standsForName, 'ru', ['Компания продала два судна.'], ['Группа учёных нашла плотину.']],
  [standsForName, 'sv', ['Bolaget sålde två fartyg.'], ['Bolaget Dover sålde två fartyg.']],
  [onlyQuoted, 'en', ['“The dam is old.”', '"The dam is old."'], ['“The dam is old,” said Park.', 'The “old” dam broke.', '“The dam” and “the wall” broke.', 'The dam is old.']],
  [onlyQuoted, 'fr', ['«Le barrage est vieux.»'], ['«Le barrage est vieux», dit le maire.']],
  [pronounFirst, 'en', ['If he wins, the dam stays.', 'Asked why, she said no.', 'When they left, Leo cried.', 'If it wants to, the town stays.'], ['If Leo wins, he stays.', 'The mayor said she would stay.', 'Nobody asked why the dam broke.', 'If it rains, the dam breaks.', 'If it is true, the dam breaks.']],
  [pronounFirst, 'de', ['Zugleich forderte er mehr Geld.'], ['Gestern forderte der Rat, dass er geht.', 'Wenn Sie bauen wollen, fragen Sie den Rat.']],
];

describe('no point', () => {
  test.each(cases)('%o (%s)', (rule, language, against, pass) => {
    for (const text of against) expect([text, rule(candidate(text, language))]).toEqual([text, true]);
    for (const text of pass) expect([text, rule(candidate(text, language))]).toEqual([text, false]);
  });

  test('allLink: most of the sentence is a link', () => {
    const text = 'The dam broke at noon. Rain fell all day.';
    expect(allLink(candidate(text, 'en', { links: [[0, 20]] }))).toBe(true);
    expect(allLink(candidate(text, 'en', { links: [[4, 7]] }))).toBe(false);
    expect(allLink(candidate(text, 'en', { links: [[23, 41]] }))).toBe(false);
  });

  test('noSpeaker: the middle of a quotation, and no mark of inches', () => {
    const second = (text: string): Candidate => {
      const article = makeArticle([makeBlock(text)], { title: 'T' });
      const found = findCandidates(article, segmentArticle(article), [])[1];
      if (found === undefined) throw new Error(`no second sentence in ${text}`);
      return found;
    };
    expect(noSpeaker(second(`“The dam was old${' and nobody in the valley went there'.repeat(9)}. I do not want to get into that. It is over.”`))).toBe(true);
    expect(noSpeaker(second(`"The dam was old${' and nobody in the valley went there'.repeat(9)}. I do not want to get into that," said Leo.`))).toBe(true);
    expect(noSpeaker(second('“The dam was old,” said Leo. Rain fell all day.'))).toBe(false);
    expect(noSpeaker(second('The wall was 12" thick. Rain fell all day.'))).toBe(false);
  });

  test('asideBox: a class that names what stands beside the text', () => {
    expect(asideBox(candidate('The dam broke.', 'en', { hint: 'lead newsletter box' }))).toBe(true);
    expect(asideBox(candidate('The dam broke.', 'en', { hint: 'c-newsletter-modal__content box' }))).toBe(true);
    expect(asideBox(candidate('The dam broke.', 'en', { hint: 'inline_video_caption box' }))).toBe(true);
    expect(asideBox(candidate('The dam broke.', 'en', { hint: 'story__author-bio' }))).toBe(true);
    for (const hint of ['article-body shared', 'article__teaser', 'interrelated', 'no-ads-story', 'tag-biography']) expect([hint, asideBox(candidate('The dam broke.', 'en', { hint }))]).toEqual([hint, false]);
  });

  test('a name at the beginning is one where the article writes it so elsewhere', () => {
    const named = new Map([['Merz', 1]]);
    expect(pronounFirst({ ...candidate('Merz sagte, er bleibe.', 'de'), named })).toBe(false);
    expect(pronounFirst({ ...candidate('Zudem sagte er nichts.', 'de'), named })).toBe(true);
  });
});

describe.each(Object.entries({ authorMarks, callOpenings, danglingWords, nearWords, personPronouns, phraseOpenings, pleas, selfMarks, subordinators, timeWords }))('%s', (_, lists) => {
  test.each(Object.entries(lists))('%s: sorted, unique, lower case', (_code, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list).toEqual(list.map((word) => word.toLowerCase()));
  });
});

test('captionMarks: sorted, unique, lower case', () => {
  expect(captionMarks).toEqual([...new Set(captionMarks)].sort());
  expect(captionMarks).toEqual(captionMarks.map((mark) => mark.toLowerCase()));
});
