import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('a language that the page does not declare', () => {
  test.each([
    ['en', 'The ferry to the island was late and the people on board had to wait for the bus that is paid by the county.'],
    ['de', 'Die Fähre auf die Insel war zu spät, und die Leute mussten auf den Bus warten, den der Kreis mit der Stadt bezahlt.'],
    ['fr', 'Le bac pour l’île est en retard et les passagers sont dans le car qui est payé avec le concours de la ville pour une semaine.'],
    ['es', 'El barco para la isla llegó tarde y los pasajeros esperan en el puerto por una avería que no se explica, pero con las luces.'],
    ['sv', 'Färjan till ön var sen och de som väntade fick inte åka med, men det är en buss på väg som har plats för alla.'],
    ['no', 'Fergen til øya var sen, og de som ventet måtte gå, men det er en buss på vei som har plass til alle etter en time.'],
    ['da', 'Færgen til øen var sen, og de som ventede måtte gå, men der er en bus på vej som har plads til alle efter en time.'],
    ['cs', 'Trajekt na ostrov měl zpoždění a lidé na palubě museli čekat na autobus, který jim podle starosty zaplatí kraj, ale ne město.'],
    ['pl', 'Prom na wyspę był spóźniony i ludzie na pokładzie musieli czekać na autobus, za który zapłaci powiat, ale nie miasto.'],
    ['pt', 'A balsa para a ilha chegou tarde e os passageiros esperam no porto por uma avaria que não se explica, mas com as luzes.'],
    ['it', 'Il traghetto per l’isola è in ritardo e i passeggeri sono sul molo, dove il sindaco della città non ha ancora parlato.'],
    ['nl', 'De veerboot naar het eiland was te laat en de mensen aan boord moesten op de bus wachten, die door de gemeente wordt betaald.'],
    ['ja', '島へのフェリーは遅れ、乗客はバスを待たなければならなかった。'],
    ['ko', '섬으로 가는 배가 늦어 승객들은 버스를 기다려야 했다.'],
    ['ru', 'Паром на остров опоздал, и пассажирам пришлось ждать автобуса.'],
    ['uk', 'Пором на острів запізнився, і пасажирам довелося чекати на автобус.'],
    ['ar', 'تأخرت العبارة إلى الجزيرة واضطر الركاب إلى انتظار الحافلة'],
  ])('%s', (language, text) => {
    expect(detectLanguage('', text)).toBe(language);
  });
  test('und where nothing tells', () => {
    expect(detectLanguage('', 'Lorem 12')).toBe('und');
  });
});

test('a template’s English does not stand against a German text', () => {
  expect(detectLanguage('en-US', 'Die Fähre auf die Insel war zu spät, und die Leute mussten auf den Bus warten, den der Kreis mit der Stadt bezahlt.')).toBe('de');
});
test('a declared language that the word lists do not know stands', () => {
  expect(detectLanguage('eu', 'Uharterako ferrya berandu iritsi zen eta bidaiariek autobusaren zain egon behar izan zuten.')).toBe('eu');
});
test.each([
  ['da', 'Den gamle skipper på havnen mener, at for få har set, at en så stor bro kan gå i stykker på en nat, og at den alligevel har en fremtid som sti.'],
  ['no', 'Den gamle skipperen på havna mener at for få har sett at en så stor bro kan gå i stykker på en natt, og at den har en framtid som sti.'],
  ['cs', 'Do přístavu se na konci týdne po cestě z ostrova a od pobřeží na západě dostal i ten starý člun, o němž se v zimě tolik psalo.'],
])('%s stays what it declares, though its neighbour has the same little words', (language, text) => expect(detectLanguage(language, text)).toBe(language));
test('close relatives do not overrule each other', () => {
  expect(detectLanguage('nb-NO', 'Fergen til øya var sen, og de som ventet fikk ikke være med, men det er en buss på vei etter en time, sier de også.')).toBe('nb-NO');
});
test.each([
  ['da', 'Formanden har en idé om det, men den er ikke ny, og i morgen skal han med til et møde, som de alle har set frem til, efter at det blev sat.'],
  ['cs', 'Na konci roku se most na řece opraví, že je to jako dar do města, ale po práci se neví, jak na to lidé zareagují, do té doby se čeká na dar.'],
])('%s as declared, whose little words are half those of another', (language, text) => expect(detectLanguage(language, text)).toBe(language));
test('a wrong language other than English does not stand', () => {
  expect(detectLanguage('fr', 'Die Fähre auf die Insel war zu spät, und die Leute mussten auf den Bus warten, den der Kreis mit der Stadt bezahlt.')).toBe('de');
});
