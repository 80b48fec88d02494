import { describe, expect, it } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import type { Block, Sentence } from '../../model.ts';
import { findMentions } from './find-mentions.ts';

const block = (text: string): Block => makeBlock(text, { path: [], tags: [] });

/** The names (0.5 and up) found in one sentence of an article. */
function names(language: string, text: string): string[] {
  const long = block('x'.repeat(200));
  const article = makeArticle([long, block(text), long], { url: 'https://example.org/', language });
  const sentence: Sentence = { text, quote: { exact: text }, block: 1, start: 0, end: text.length };
  return findMentions(article, [sentence]).filter(({ score }) => score >= 0.5).map(({ name }) => name);
}

describe('findMentions does find, in sentences written for each language', () => {
  it.each([
    ['pt', 'O presidente da Câmara, João Teixeira, disse que a obra começa em maio.', ['João Teixeira']],
    ['pt', 'Segundo a professora Mariana Lopes, os alunos voltaram às aulas na segunda-feira.', ['Mariana Lopes']],
    ['pt', 'Pedro Almeida e Inês Carvalho venceram a prova no Porto.', ['Pedro Almeida', 'Inês Carvalho']],
    ['sv', 'Polisens presstalesperson Karin Lindqvist säger att mannen är gripen.', ['Karin Lindqvist']],
    ['sv', 'Statsminister Erik Nyström reste till Bryssel i går.', ['Erik Nyström']],
    ['sv', 'Det bekräftar Johan Bergström, chef för sjukhuset i Luleå.', ['Johan Bergström']],
    ['no', 'Ordfører Ingrid Haugen sier at broen åpner i juni.', ['Ingrid Haugen']],
    ['no', 'Lars Eriksen (42) ble funnet ved Mjøsa tirsdag kveld.', ['Lars Eriksen']],
    ['no', 'Statsministeren møtte Kari Solberg og Ola Dahl i Oslo.', ['Kari Solberg', 'Ola Dahl']],
    ['cs', 'Premiér Tomáš Novotný v pátek řekl, že vláda návrh podpoří.', ['Tomáš Novotný']],
    ['cs', 'Podle ředitelky Evy Dvořákové škola otevře v září.', ['Evy Dvořákové']],
    ['cs', 'Jan Svoboda a Petr Černý vyhráli závod v Brně.', ['Jan Svoboda', 'Petr Černý']],
    ['ru', 'Министр обороны Сергей Волков прибыл в Минск во вторник.', ['Сергей Волков']],
    ['ru', 'Об этом сообщила адвокат Анна Петрова.', ['Анна Петрова']],
    ['ru', 'Иван Соколов и Мария Кузнецова выиграли турнир в Казани.', ['Иван Соколов', 'Мария Кузнецова']],
    ['cs', 'Starosta Brna Pavel Dvořák otevřel most.', ['Pavel Dvořák']],
    ['ru', 'Мэр Казани Павел Орлов открыл мост.', ['Павел Орлов']],
    ['uk', 'Мер Львова Павло Шевченко відкрив міст.', ['Павло Шевченко']],
    ['pl', 'Prezydent Gdańska Jan Zieliński otworzył most.', ['Jan Zieliński']],
    ['ru', 'Президент Барак Олег Орлов приехал.', ['Барак Олег Орлов']],
    ['nl', 'Minister Marieke van Dijk wil de regels strenger maken.', ['Marieke van Dijk']],
    ['nl', 'Sanne Bakker en Thomas de Groot wonnen de wedstrijd in Utrecht.', ['Sanne Bakker', 'Thomas de Groot']],
    ['nl', 'Volgens directeur Pieter Jansen is de brand snel geblust.', ['Pieter Jansen']],
    ['da', 'Borgmester Mette Nielsen åbner den nye skole på mandag.', ['Mette Nielsen']],
    ['da', 'Det siger Anders Kristensen, direktør for sygehuset i Aarhus.', ['Anders Kristensen']],
    ['da', 'Politiet leder efter Søren Madsen på 34 år.', ['Søren Madsen']],
    ['pl', 'Minister zdrowia Anna Wiśniewska zapowiedziała zmiany w szpitalach.', ['Anna Wiśniewska']],
    ['pl', 'Jak mówi Piotr Nowak, dyrektor szkoły, uczniowie wrócą w poniedziałek.', ['Piotr Nowak']],
    ['pl', 'Spotkanie z Janem Kowalskim odbyło się w Warszawie.', ['Janem Kowalskim']],
    ['uk', 'Міністр оборони Андрій Мельник прибув до Львова.', ['Андрій Мельник']],
    ['uk', 'Про це розповіла лікарка Олена Бондаренко.', ['Олена Бондаренко']],
    ['uk', 'Тарас Коваленко та Ірина Ткаченко перемогли у змаганнях.', ['Тарас Коваленко', 'Ірина Ткаченко']],
    ['ko', '박영수 의원은 법안을 발의했다고 밝혔다.', ['박영수']],
    ['ko', '경찰은 이정훈 씨를 체포했다.', ['이정훈']],
    ['ko', '최은영 교수는 연구 결과를 발표했다.', ['최은영']],
    ['zh', '市长李建国表示，新桥将于五月通车。', ['李建国']],
    ['zh', '据报道，王晓明教授在会上发言。', ['王晓明']],
    ['zh', '球星托马斯·安德森昨天抵达上海。', ['托马斯·安德森']],
    ['ar', 'وقال الرئيس محمد حسن إن المحادثات ستستمر.', ['محمد حسن']],
    ['ar', 'قالت الدكتورة فاطمة علي إن المستشفى مفتوح.', ['فاطمة علي']],
    ['ja', '警察は佐藤健一容疑者（35）を逮捕した。', ['佐藤健一']],
  ])('in %s: %s', (language, text, expected) => expect(names(language, text)).toEqual(expected));
});

describe('findMentions does not find, in sentences written for each language', () => {
  it.each([
    ['pt', 'A estrada liga o Porto a Vila Nova de Gaia e fecha na segunda-feira.'],
    ['pt', 'O Banco Central Europeu subiu os juros na Zona Euro.'],
    ['sv', 'Vägen mellan Göteborg och Borås stängs på måndag.'],
    ['sv', 'Sveriges Television sände matchen från Friends Arena.'],
    ['no', 'Norges Bank hever renten i september.'],
    ['cs', 'Silnice mezi Brnem a Olomoucí bude v pondělí uzavřena.'],
    ['cs', 'Česká národní banka zvýšila sazby.'],
    ['ru', 'Дорога между Москвой и Казанью закрыта в понедельник.'],
    ['ru', 'Центральный банк России поднял ставку.'],
    ['nl', 'De weg tussen Utrecht en Amersfoort is maandag dicht.'],
    ['nl', 'De Tweede Kamer stemt dinsdag over het voorstel.'],
    ['da', 'Vejen mellem Aarhus og Viborg er lukket mandag.'],
    ['da', 'Danmarks Nationalbank sætter renten op.'],
    ['pl', 'Droga między Krakowem a Katowicami będzie zamknięta w poniedziałek.'],
    ['pl', 'Narodowy Bank Polski podniósł stopy procentowe.'],
    ['uk', 'Дорога між Києвом і Житомиром закрита в понеділок.'],
    ['uk', 'Національний банк України підвищив ставку.'],
    ['ko', '한국은행은 기준금리를 인상했다.'],
    ['zh', '北京市政府昨天宣布新规定。'],
    ['ar', 'أعلنت وزارة الخارجية المصرية بيانا في القاهرة.'],
  ])('anybody in %s: %s', (language, text) => expect(names(language, text)).toEqual([]));
});
