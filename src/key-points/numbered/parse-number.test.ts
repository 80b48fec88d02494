import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

const read = (text: string): [number, string] | null => {
  const found = parseNumber(text);
  return found && [found.value, text.slice(found.length)];
};

describe('a number that opens a text', () => {
  it.each([
    ['1. Ferries sail again', 1, 'Ferries sail again'],
    ['2) The pier is mended', 2, 'The pier is mended'],
    ['(3) Lamps are lit', 3, 'Lamps are lit'],
    ['[4] Nets are dry', 4, 'Nets are dry'],
    ['#5 Boats', 5, 'Boats'],
    ['# 6: Boats', 6, 'Boats'],
    ['7 – The storm', 7, 'The storm'],
    ['8 - The storm', 8, 'The storm'],
    ['9/ The storm', 9, 'The storm'],
    ['10: The storm', 10, 'The storm'],
    ['12.The storm', 12, 'The storm'],
    ['Tip 1: Bring a coat', 1, 'Bring a coat'],
    ['Tip one: Bring a coat', 1, 'Bring a coat'],
    ['Step 2. Bring a coat', 2, 'Bring a coat'],
    ['Reason #3: The wind', 3, 'The wind'],
    ['Schritt 4: Mantel anziehen', 4, 'Mantel anziehen'],
    ['Étape 2 : Le port', 2, 'Le port'],
    ['Erstens: Der Hafen', 1, 'Der Hafen'],
    ['Second, the harbour', 2, 'the harbour'],
    ['Во-первых, порт', 1, 'порт'],
    ['III. The harbour', 3, 'The harbour'],
    ['IX) The harbour', 9, 'The harbour'],
    ['b) The harbour', 2, 'The harbour'],
    ['１．港の話', 1, '港の話'],
    ['②港の話', 2, '港の話'],
    ['٣. الميناء', 3, 'الميناء'],
    ['२. बंदरगाह', 2, 'बंदरगाह'],
    ['“4. The harbour”', 4, 'The harbour”'],
    ['👉 4. The harbour', 4, 'The harbour'],
    ['5️⃣ The harbour', 5, 'The harbour'],
    ['❷ The harbour', 2, 'The harbour'],
    ['➌ The harbour', 3, 'The harbour'],
    ['No. 4: The harbour', 4, 'The harbour'],
    ['Nr. 5 – Der Hafen', 5, 'Der Hafen'],
    ['N° 3 : Le port', 3, 'Le port'],
    ['Three: The harbour', 3, 'The harbour'],
    ['Two. The harbour', 2, 'The harbour'],
    ['Challenge 2: The harbour', 2, 'The harbour'],
    ['C. The harbour', 3, 'The harbour'],
    ['2º El puerto', 2, 'El puerto'],
    ['三、港口', 3, '港口'],
    ['第二，港口', 2, '港口'],
    ['둘째, 항구', 2, '항구'],
    ['ثانيا، الميناء', 2, 'الميناء'],
    ['Day 3: The harbour', 3, 'The harbour'],
    ['Travel tip #3: The harbour', 3, 'The harbour'],
    ['Conseil n°3 : Le port', 3, 'Le port'],
    ['Third tip: The harbour', 3, 'The harbour'],
    ['Zweiter Fehler: Der Hafen', 2, 'Der Hafen'],
    ['3rd: The harbour', 3, 'The harbour'],
    ['3 of 7: The harbour', 3, 'The harbour'],
    ['3/7 – The harbour', 3, 'The harbour'],
    ['Slide 3 of 7: The harbour', 3, 'The harbour'],
    ['(iv) the harbour', 4, 'the harbour'],
    ['(b) the harbour', 2, 'the harbour'],
    ['II – The harbour', 2, 'The harbour'],
    ['4 • The harbour', 4, 'The harbour'],
  ])('%s', (text, value, rest) => expect(read(text)).toEqual([value, rest]));

  it.each(['2020 was a wet year', '3-1 to the home side', '5-year plan', '1/2 cup of sugar', '1.5 metres', '10:30 at the pier', 'The 3. Liga', 'Second place went to Norland', 'First impressions count', 'No. 1 seed out', 'Two boats sank', 'To Copenhagen', '第一次去港口', '三港口', 'Step by step', '', 'Tipping is rude', 'Third tip of the day', '3rd place', 'On day 3 the harbour', 'Figure 3: The harbour', '3 of 7 boats sank'])(
    'none in: %s',
    (text) => expect(['bare', 'named']).toContain(parseNumber(text)?.style ?? 'bare'),
  );
});
