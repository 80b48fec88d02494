// Invented articles for the gallery, one for each way a summary can look.
import type { KeyPoint, Person, Quote, Summary } from '../../src/model.ts';

const quote = (exact: string, prefix = '', suffix = ''): Quote => ({
  exact,
  ...(prefix ? { prefix } : {}),
  ...(suffix ? { suffix } : {}),
});
const point = (number: number, text: string, people: readonly number[] = [], detail?: string): KeyPoint => ({
  number,
  text,
  quote: quote(/^.+?[.!?](?= )/.exec(text)?.[0] ?? text),
  people,
  ...(detail ? { detail } : {}),
});
// As narrow quotes are cut: by a count of characters, through words.
const before = 'When the meeting ended late on Tuesday evening, '.slice(-32);
const after = ' told the full council that nobody had asked'.slice(0, 32);
const person = (name: string, count: number, role?: string, aliases: readonly string[] = []): Person => {
  const told = `, ${role ?? ''}, told reporters on Wednesday that the work cannot wait until the spring.`;
  return {
    name,
    aliases,
    ...(role ? { role, roleQuote: quote(`${name}${told}`, '', ' Nobody on the quay was surprised') } : {}),
    mentions: Array.from({ length: count }, (_, index) =>
      role && index === 0 ? quote(name, '', told.slice(0, 32)) : quote(aliases[index % Math.max(1, aliases.length)] ?? name, before, after),
    ),
  };
};

const english: Summary = {
  url: 'https://news.example.com/bridge',
  title: 'Six things to know about the closing of the Old Harbour Bridge',
  siteName: 'The Example Courier',
  publishedTime: '2026-11-24T09:30:00Z',
  language: 'en',
  direction: 'ltr',
  wordCount: 860,
  readingMinutes: 4,
  keyPoints: [
    {
      source: 'numbered',
      promised: 6,
      points: [
        point(
          1,
          'The bridge closes to all traffic at midnight on Sunday and will stay closed for at least a year, the city council decided by nine votes to four.',
          [0],
          'Buses turn back at Ferry Street from Monday.\nA ferry runs every twelve minutes between the two old landing stages, free of charge until spring.',
        ),
        point(2, 'A diver found the cracks in September. Nobody had looked at the northern pier since 1998.', [2]),
        point(3, 'The repair costs 41 million, “a sum this city does not have”, said Ada Lindqvist.', [0]),
        point(5, 'Shops on the east side fear for their winter. Omar van der Meer, who sells fish under the arches, has already let two people go, and says that he will not be the last on the quay to do so.', [1]),
        point(6, 'The next vote is on 12 January.'),
      ],
    },
    {
      source: 'highlights',
      points: [
        point(1, 'Old Harbour Bridge shut for a year from Sunday'),
        point(2, 'Cracks in the northern pier found by a diver'),
        point(3, 'Free ferry until spring'),
      ],
    },
    {
      source: 'extracted',
      points: [
        point(1, 'The city council voted late on Tuesday to close the Old Harbour Bridge for a year.', [0]),
        point(2, 'Engineers say that the northern pier has moved by four centimetres since the summer.', [2]),
        point(3, 'Forty thousand people cross the bridge on a working day.'),
      ],
    },
  ],
  people: [
    person('Ada Lindqvist', 12, 'mayor of Harbourton', ['Lindqvist', 'Ada']),
    person('Omar van der Meer', 3, 'fishmonger', ['van der Meer']),
    person('Jiang Wei', 2, 'the city’s chief engineer for bridges, tunnels and embankments'),
    person('Élodie O’Brien-Castellanos', 1),
  ],
};

const highlights: Summary = {
  ...english,
  title: 'Ferries return to Harbourton as bridge closes',
  keyPoints: [{ source: 'highlights', machineMade: true, points: english.keyPoints[1]?.points ?? [] }],
  people: [],
};

const extracted: Summary = {
  ...english,
  title: 'Bridge to close',
  truncated: true,
  keyPoints: [{ source: 'extracted', points: english.keyPoints[2]?.points ?? [] }],
};

const tips = ['Leave early: the ferry is small and fills up well before eight', 'Buy tickets on the quay', 'Bring a coat', 'Bicycles go free', 'Dogs pay half'];

const manySets: Summary = {
  ...english,
  title: 'Thirty ways across the river',
  keyPoints: [
    english.keyPoints[0],
    ...tips.map((text) => ({ source: 'numbered' as const, points: [point(1, text), point(2, 'Ask at the kiosk.')] })),
    ...english.keyPoints.slice(1),
  ],
};

const german: Summary = {
  url: 'https://zeitung.example/bruecke',
  title: 'Hochwasserschutzbeauftragte warnt: Donaudampfschifffahrtsgesellschaft stellt Winterfahrplan vorläufig ein',
  siteName: 'Beispielhafte Allgemeine',
  publishedTime: '2026-11-23T17:00:00Z',
  language: 'de',
  direction: 'ltr',
  wordCount: 640,
  readingMinutes: 3,
  keyPoints: [
    {
      source: 'highlights',
      points: [
        point(1, 'Die Donaudampfschifffahrtsgesellschaft stellt ihren Betrieb bis zum Frühjahr ein, weil zwei Anlegestellen unterspült sind.', [0]),
        point(2, 'Das Landesverkehrsinfrastrukturfinanzierungsgesetz sieht für solche Fälle keine Entschädigung vor.', [1]),
        point(3, 'Rund 4.000 Pendlerinnen und Pendler müssen auf Schienenersatzverkehr ausweichen.'),
        point(4, 'Der Stadtrat entscheidet am 12. Januar über eine Übergangslösung.'),
      ],
    },
    { source: 'extracted', points: [point(1, 'Am Montag fuhr das letzte Schiff.')] },
  ],
  people: [
    person('Annegret Müller-Lüdenscheidt', 5, 'Hochwasserschutzbeauftragte des Landkreises', ['Müller-Lüdenscheidt']),
    person('Karl Huber', 2, 'Geschäftsführer'),
  ],
};

const arabic: Summary = {
  url: 'https://akhbar.example/jisr',
  title: 'ثلاثة أسئلة عن إغلاق الجسر القديم في المدينة',
  siteName: 'صحيفة المثال',
  publishedTime: '2026-11-24T06:00:00Z',
  language: 'ar',
  direction: 'rtl',
  wordCount: 420,
  readingMinutes: 2,
  keyPoints: [
    {
      source: 'numbered',
      points: [
        point(1, 'قرر مجلس المدينة إغلاق الجسر القديم لمدة عام ابتداءً من يوم الأحد بعد العثور على تشققات في الدعامة الشمالية.', [0]),
        point(2, 'تبلغ كلفة الإصلاح 41 مليونًا، وهو مبلغ لا تملكه المدينة بحسب رئيسة البلدية ليلى حداد.', [0]),
        point(3, 'تنقل عبّارة مجانية الركاب كل اثنتي عشرة دقيقة حتى الربيع، وفق شركة Harbour Lines.', [1], 'يبدأ العمل بها صباح الاثنين.'),
      ],
    },
  ],
  people: [person('ليلى حداد', 4, 'رئيسة البلدية', ['حداد']), person('سامي منصور', 1, 'كبير المهندسين')],
};

const hebrew: Summary = {
  url: 'https://hadashot.example/gesher',
  title: 'הגשר הישן ייסגר לשנה: כל מה שצריך לדעת',
  siteName: 'עיתון הדוגמה',
  publishedTime: '2026-11-24T06:00:00Z',
  language: 'he',
  direction: 'rtl',
  wordCount: 380,
  readingMinutes: 2,
  keyPoints: [
    {
      source: 'extracted',
      points: [
        point(1, 'מועצת העיר החליטה ביום שלישי בלילה לסגור את הגשר הישן לשנה שלמה.', [0]),
        point(2, 'צוללן מצא את הסדקים בספטמבר, ואיש לא בדק את העמוד הצפוני מאז 1998.'),
        point(3, 'עלות התיקון היא 41 מיליון, אמרה ראשת העיר דנה לוי.', [0]),
      ],
    },
  ],
  people: [person('דנה לוי', 3, 'ראשת העיר', ['לוי'])],
};

const japanese: Summary = {
  url: 'https://shimbun.example/hashi',
  title: '旧港橋が来週から一年間通行止めに、知っておきたい三つのこと',
  siteName: '見本新聞',
  publishedTime: '2026-11-24T00:00:00Z',
  language: 'ja',
  direction: 'ltr',
  wordCount: 900,
  readingMinutes: 2,
  keyPoints: [
    {
      source: 'numbered',
      points: [
        point(1, '市議会は火曜日の夜、ひび割れが見つかった旧港橋を日曜の深夜から一年間閉鎖することを九対四で決めた。', [0]),
        point(2, '修理費は四十一億円にのぼり、佐藤明子市長は「市にはその余裕がない」と述べた。', [0]),
        point(3, '春までは十二分おきに無料の渡し船が運航される。', [], '運航は月曜日の朝に始まる。'),
      ],
    },
    { source: 'extracted', points: [point(1, '旧港橋は一日に四万人が渡る。')] },
  ],
  people: [person('佐藤明子', 5, '市長', ['佐藤']), person('江偉', 1, '主任技師')],
};

/** By name, as the gallery's address asks for them. */
export const stories: Readonly<Record<string, Summary>> = {
  en: english,
  highlights,
  extracted,
  many: manySets,
  de: german,
  ar: arabic,
  he: hebrew,
  ja: japanese,
};
