import { asFirstName, isAnyName } from '../known-word.ts';
import type { UncasedName } from './uncased-name.ts';

const titles = new Set('الرئيس السيد السيدة الدكتور الدكتورة الأمير الأميرة الملك الملكة الشيخ الجنرال العقيد اللواء العميد المحامي المحامية القاضي النائب السفير الوزير الحاج الأستاذ البروفيسور الكاتب الكاتبة الصحفي الصحفية الممثل الممثلة المخرج الفنان الفنانة المطرب المدرب اللاعب المستشار البابا القس المهندس الناشط الناشطة الباحث الباحثة'.split(' '));
const links = new Set('بن ابن بنت أبو ابو آل عبد أم'.split(' '));
const word = /(?:[\u0620-\u064a\u0671-\u06d3]|\p{M})+/gu;

/** 'said' and the like, which the speaker's name follows. */
const saying = new Set('قال وقال قالت وقالت يقول ويقول تقول وتقول أضاف وأضاف أضافت وأضافت أوضح وأوضح أوضحت وأوضحت'.split(' '));
/** Speakers without a name. */
const nameless = /^(?:مسؤول|مسؤولون|مسؤولة|متحدث|متحدثة|مصدر|مصادر|شهود|شاهد|خبير|خبراء|محلل|محللون|ناشط|ناشطون|بيان|تقرير|وزير|وزيرة|رئيس|رئيسة|مدير|مديرة|أحد|إحدى|بعض|سكان|طبيب|عضو|إن|إنه|إنها|له|لها|في|من|على|عن|كل|هذا|هذه|نائب|زعيم|قائد|مراسل|صديق|صديقة|والد|والدة)$/;

/** What may stand after a name that an office before it gives: 'that', a preposition, a mark. */
const goesOn = /^(?: (?:أن|إن|في|خلال|على|إلى|عن|مع|من|إنه|إنها|أنه|أنها|اليوم|أمس)(?= )|\s?[،.:؛)«"]|$)/u;

/** The title before the word at `at`, adjectives between allowed ('الرئيس الأمريكي'); undefined where there is none.
 * `spoken` says that a verb of saying stands before it. */
function titleOf(words: readonly { text: string; start: number; end: number }[], at: number, text: string): { title: string; spoken: boolean } | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const earlier = words[back];
    const next = words[back + 1];
    if (earlier === undefined || next === undefined || text.slice(earlier.end, next.start) !== ' ') return undefined;
    const bare = earlier.text.replace(/^[وف](?=ال)/, '');
    if (titles.has(bare)) return { title: text.slice(earlier.start + earlier.text.length - bare.length, words[at - 1]?.end), spoken: saying.has(words[back - 1]?.text ?? '') };
    if (!/^ال.+(?:ي|ية|ق|ل|قة|لة)$/.test(earlier.text)) return undefined;
  }
  return undefined;
}

const isFirst = (name: string): boolean => asFirstName(name) >= 2;
const isKnown = (name: string): boolean => isAnyName(name) || (name.startsWith('ال') && isAnyName(name.slice(2)));

/**
 * Arabic: a title and then known names, or two words of which one is known or said to speak, where the sentence goes on as after a
 * name; or at least three known names in a row of which the first is a first name.
 */
export function arabicNames(text: string): UncasedName[] {
  const words = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const found: UncasedName[] = [];
  for (let i = 0; i < words.length; i++) {
    const before = words[i - 1];
    const titled = titleOf(words, i, text);
    const title = titled?.title;
    const name = words[i]?.text ?? '';
    const next = words[i + 1];
    const follows = before !== undefined && !saying.has(name) && text.slice(before.end, words[i]?.start) === ' ';
    const spoken = follows && saying.has(before.text) && next !== undefined && /^\s?[،,(]/.test(text.slice(next.end, next.end + 2));
    const aged = next !== undefined && !saying.has(name) && text.startsWith(' البالغ', next.end);
    if ((spoken || aged) && !name.startsWith('ال') && !nameless.test(name) && text.slice(words[i]?.end, next.start) === ' ') {
      found.push({ start: words[i]?.start ?? 0, end: next.end, score: 0.7 });
      i++;
      continue;
    }
    const isPlain = (one: string): boolean => !one.startsWith('ال') && !nameless.test(one) && !saying.has(one) && one.length > 1;
    if (titled !== undefined && next !== undefined && (titled.spoken || isKnown(name) || isKnown(next.text)) && isPlain(name) && (isPlain(next.text) || isKnown(next.text)) && text.slice(words[i]?.end, next.start) === ' ' && goesOn.test(text.slice(next.end))) {
      found.push({ start: words[i]?.start ?? 0, end: next.end, score: 0.75, title: titled.title });
      i++;
      continue;
    }
    if (!isFirst(name)) continue;
    let to = i + 1;
    while (to < words.length && to < i + 4 && text.slice(words[to - 1]?.end, words[to]?.start) === ' ' && (isKnown(words[to]?.text ?? '') || links.has(words[to]?.text ?? ''))) to++;
    while (to > i + 1 && links.has(words[to - 1]?.text ?? '')) to--;
    if (to - i < (title === undefined ? 3 : 2)) continue;
    found.push({ start: words[i]?.start ?? 0, end: words[to - 1]?.end ?? 0, score: title === undefined ? 0.6 : 0.8, ...(title === undefined ? {} : { title }) });
    i = to - 1;
  }
  return found;
}
