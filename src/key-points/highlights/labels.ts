// What publishers write over the points of a story, in lower case without marks at the ends, with the curly apostrophe.
import { cardinalValues } from '../numbered/number-words.ts';
import { composedStrength, mayBeComposed } from './composed-strength.ts';
import { coresOf } from './cores-of.ts';
import { isMachineLabel } from './machine-words.ts';

/** Labels that head nothing but a story's own points. */
export const strongLabels: Readonly<Record<string, readonly string[]>> = {
  ar: ['أبرز النقاط', 'أبرز ما جاء', 'أبرز ما ورد', 'أهم النقاط', 'أهم ما جاء', 'أهم ما جاء في الخبر', 'الخلاصة', 'النقاط الأساسية', 'النقاط الرئيسية', 'باختصار', 'في سطور', 'في نقاط', 'لمحة سريعة', 'ملخص الخبر', 'ملخص المقال', 'نظرة سريعة', 'نقاط رئيسية'],
  cs: ['co je důležité', 'co si odnést', 'co víme', 'hlavní body', 'hlavní myšlenky', 'hlavní zjištění', 'klíčové body', 'klíčové informace', 'klíčové poznatky', 'nejdůležitější', 'nejdůležitější body', 'nejdůležitější informace', 'rychlé shrnutí', 'stručně', 'to nejdůležitější', 'v bodech', 'v kostce', 've zkratce', 'článek v kostce'],
  da: ['ai-resumé', 'de vigtigste pointer', 'de vigtigste punkter', 'det korte af det lange', 'det skal du vide', 'det vigtigste', 'fakta i korte træk', 'få overblikket', 'her er det vigtigste', 'historien kort', 'hovedpointer', 'hovedpunkter', 'i korte træk', 'kort fortalt', 'kort om sagen', 'kort resumé', 'kort sagt', 'nøglepunkter', 'overblik', 'vigtigste pointer', 'vigtigste punkter'],
  de: ['alles auf einen blick', 'alles wichtige', 'alles wichtige in kürze', 'artikel in kürze', 'artikel zusammengefasst', 'artikel-zusammenfassung', 'artikelzusammenfassung', 'auf den punkt', 'auf den punkt gebracht', 'auf einen blick', 'darum geht es', 'darum gehts', 'darum geht’s', 'das ist passiert', 'das musst du wissen', 'das müssen sie wissen', 'das müsst ihr wissen', 'das sollten sie wissen', 'das thema kurz und kompakt', 'das wesentliche', 'das wichtigste', 'das wichtigste auf einen blick', 'das wichtigste im überblick', 'das wichtigste in kürze', 'das wichtigste vorab', 'das wichtigste zuerst', 'das wichtigste zum thema', 'das wichtigste zusammengefasst', 'der artikel in kürze', 'der inhalt in kürze', 'die kernaussagen', 'die kernpunkte', 'die wichtigsten erkenntnisse', 'die wichtigsten fakten', 'die wichtigsten fakten auf einen blick', 'die wichtigsten informationen', 'die wichtigsten infos', 'die wichtigsten punkte', 'die wichtigsten punkte auf einen blick', 'die wichtigsten punkte im überblick', 'diese punkte sind wichtig', 'im kurzüberblick', 'in aller kürze', 'in kürze', 'kernaussagen', 'kernpunkte', 'ki-zusammenfassung', 'kurz & knapp', 'kurz erklärt', 'kurz gefasst', 'kurz gesagt', 'kurz und bündig', 'kurz und knapp', 'kurz und kompakt', 'kurz zusammengefasst', 'kurzfassung', 'kurzzusammenfassung', 'kurzüberblick', 'schnell gelesen', 'schnellüberblick', 'was du wissen musst', 'was sie wissen müssen', 'wesentliche punkte', 'wichtige erkenntnisse', 'wichtige fakten', 'wichtigste erkenntnisse', 'wichtigste punkte', 'worum geht es', 'worum geht’s', 'zentrale erkenntnisse', 'zentrale punkte', 'zusammengefasst'],
  en: ['3 takeaways', 'ai summary', 'aisummary', 'article highlights', 'article summary', 'at a glance', 'at-a-glance', 'bottom line up front', 'bullet points', 'cheat sheet', 'cliff notes', 'cliffsnotes', 'cole’s notes', 'core ideas', 'executive summary', 'fast facts', 'five takeaways', 'here’s what to know', 'here’s what you need to know', 'highlights of the story', 'highlights of this article', 'highlights of this story', 'in a few words', 'in a nutshell', 'in brief', 'in short', 'in this story at a glance', 'in two minutes', 'just the facts', 'key facts', 'key findings', 'key highlights', 'key insights', 'key learnings', 'key moments', 'key point', 'key points', 'key takeaway', 'key takeaways', 'main ideas', 'main points', 'main takeaways', 'need to know', 'news at a glance', 'points', 'quick facts', 'quick read', 'quick summary', 'quick take', 'rundown', 'story highlights', 'summary box', 'summary of key points', 'summary of the article', 'summary of the key points', 'summary of this article', 'summary of this story', 'summary points', 'takeaways', 'the bottom line', 'the brief', 'the gist', 'the key takeaway', 'the main points', 'the quick read', 'the rundown', 'the short version', 'the story in brief', 'the tl;dr', 'three takeaways', 'tl dr', 'tl;dr', 'tl;dr summary', 'tldr', 'tldr summary', 'too long, didn’t read', 'too long; didn’t read', 'top line', 'top takeaways', 'topline', 'what to know', 'what we know', 'what we know so far', 'what you need to know', 'what’s the news'],
  es: ['aspectos clave', 'claves', 'claves de la noticia', 'claves para entender', 'conclusiones clave', 'datos clave', 'de un vistazo', 'en breve', 'en claves', 'en corto', 'en pocas palabras', 'en resumen', 'en síntesis', 'hechos clave', 'ideas clave', 'ideas principales', 'las claves', 'las claves de la noticia', 'lo esencial', 'lo más destacado', 'lo más importante', 'lo principal', 'lo que debes saber', 'lo que hay que saber', 'lo que necesitas saber', 'lo que se sabe', 'los datos clave', 'los puntos clave', 'principales conclusiones', 'puntos clave', 'puntos destacados', 'puntos importantes', 'puntos más importantes', 'puntos principales', 'qué se sabe', 'resumen de la noticia', 'resumen ejecutivo', 'resumen rápido'],
  fi: ['asian ydin', 'juttu lyhyesti', 'juttu tiivistettynä', 'jutun pääkohdat', 'jutun tiivistelmä', 'jutun ydin', 'keskeiset kohdat', 'keskeistä', 'lyhennelmä', 'lyhyesti', 'lyhyesti tiivistettynä', 'mistä on kyse', 'pähkinänkuoressa', 'pääkohdat', 'tekoälyn tiivistelmä', 'tiivistelmä', 'tiivistettynä', 'tärkeimmät asiat', 'tärkeimmät kohdat', 'tärkeimmät tiedot', 'tärkeintä'],
  fr: ['a retenir', 'ce que l’on sait', 'ce qu’il faut en retenir', 'ce qu’il faut retenir', 'ce qu’il faut savoir', 'ce qu’on sait', 'en bref', 'en deux mots', 'en quelques mots', 'en résumé', 'en un clin d’œil', 'en un coup d’œil', 'en un mot', 'idées clés', 'le résumé', 'le résumé de l’article', 'les idées clés', 'les informations clés', 'les infos clés', 'les infos à retenir', 'les points clés', 'les points essentiels', 'les points importants', 'les points à retenir', 'les points-clés', 'les principaux points', 'l’article en bref', 'l’essentiel', 'l’essentiel de l’info', 'l’essentiel en bref', 'l’essentiel à retenir', 'l’info en bref', 'l’info essentielle', 'l’info à retenir', 'points clés', 'points essentiels', 'points importants', 'points principaux', 'points à retenir', 'points-clés', 'pour résumer', 'résumé de l’article', 'à retenir'],
  it: ['a colpo d’occhio', 'concetti chiave', 'cosa bisogna sapere', 'cosa c’è da sapere', 'cosa sapere', 'cosa sappiamo', 'da sapere', 'i concetti chiave', 'i fatti principali', 'i punti chiave', 'i punti principali', 'i punti salienti', 'in breve', 'in due parole', 'in pillole', 'in sintesi', 'le cose da sapere', 'le cose più importanti', 'l’essenziale', 'per punti', 'punti chiave', 'punti principali', 'punti salienti', 'riassunto dell’articolo', 'riassunto rapido'],
  ja: ['3行まとめ', 'aiによる要約', 'ai要約', 'ここがポイント', 'この記事のまとめ', 'この記事のサマリー', 'この記事のポイント', 'この記事の概要', 'この記事の要点', 'この記事の要約', 'ざっくり言うと', 'ポイント', '三行まとめ', '主なポイント', '要点', '要点まとめ', '要約', '記事のサマリー', '記事のポイント', '記事の要点', '記事の要約', '記事要約', '重要ポイント'],
  ko: ['3줄 요약', '3줄요약', 'ai 기사 요약', 'ai 요약', 'ai요약', '기사 3줄 요약', '기사 요약', '기사요약', '기사의 핵심', '세 줄 요약', '세줄요약', '요약', '요점', '요점 정리', '이 기사의 핵심', '주요 내용', '주요 포인트', '한눈에 보기', '한눈에 보는', '한줄 요약', '핵심', '핵심 내용', '핵심 요약', '핵심 정리', '핵심 포인트', '핵심요약', '핵심포인트'],
  nl: ['ai-samenvatting', 'belangrijkste feiten', 'belangrijkste inzichten', 'belangrijkste punten', 'de belangrijkste feiten', 'de belangrijkste inzichten', 'de belangrijkste punten', 'de feiten op een rij', 'de hoofdpunten', 'de kern', 'dit is het nieuws', 'dit moet je weten', 'het belangrijkste', 'het nieuws in het kort', 'hoofdpunten', 'in een notendop', 'in het kort', 'in kort bestek', 'in één oogopslag', 'kernpunten', 'kort en bondig', 'kort samengevat', 'samengevat', 'snelle samenvatting', 'waar gaat het over', 'wat je moet weten', 'wat weten we'],
  no: ['ai-oppsummering', 'de viktigste punktene', 'det viktigste', 'dette er det viktigste', 'dette er saken', 'dette handler saken om', 'dette vet vi', 'hovedpoeng', 'hovedpoengene', 'hovedpunktene', 'hovedpunkter', 'i korte trekk', 'ki-oppsummering', 'kort fortalt', 'kort om saken', 'kort oppsummert', 'kort sagt', 'kortversjonen', 'nøkkelpunkter', 'oppsummert', 'saken i korte trekk', 'saken kort fortalt', 'saken oppsummert', 'viktigste punkter'],
  pl: ['co musisz wiedzieć', 'co warto wiedzieć', 'kluczowe informacje', 'kluczowe punkty', 'kluczowe wnioski', 'najważniejsze', 'najważniejsze fakty', 'najważniejsze informacje', 'najważniejsze informacje w skrócie', 'najważniejsze punkty', 'najważniejsze punkty artykułu', 'najważniejsze w skrócie', 'najważniejsze wnioski', 'skrót artykułu', 'to warto wiedzieć', 'w kilku punktach', 'w pigułce', 'w skrócie', 'w telegraficznym skrócie'],
  pt: ['destaques da notícia', 'em pontos', 'em poucas palavras', 'em resumo', 'em síntese', 'ideias-chave', 'o essencial', 'o que precisa de saber', 'o que precisa saber', 'o que sabemos', 'o que saber', 'o que se sabe', 'o que você precisa saber', 'ponto a ponto', 'pontos chave', 'pontos importantes', 'pontos principais', 'pontos-chave', 'principais conclusões', 'principais destaques', 'principais informações', 'principais pontos', 'resumo da matéria', 'resumo da notícia', 'resumo do artigo', 'resumo rápido'],
  ru: ['в двух словах', 'выжимка', 'главное', 'главное в статье', 'главные выводы', 'главные тезисы', 'если коротко', 'ключевые выводы', 'ключевые моменты', 'ключевые тезисы', 'ключевые факты', 'коротко', 'коротко о важном', 'коротко о главном', 'краткий пересказ', 'кратко', 'кратко о главном', 'краткое содержание', 'основное', 'основные выводы', 'основные моменты', 'основные тезисы', 'самое важное', 'самое главное', 'суть', 'тезисы', 'что важно знать', 'что известно', 'что известно к этому часу', 'что нужно знать'],
  sv: ['ai-sammanfattning', 'artikeln i korthet', 'de viktigaste punkterna', 'det här har hänt', 'det här vet vi', 'det här är det viktigaste', 'det vet vi', 'det viktigaste', 'detta har hänt', 'detta vet vi', 'fakta i korthet', 'huvudpunkter', 'huvudpunkterna', 'i korta drag', 'i korthet', 'i sammandrag', 'kort om', 'kort om artikeln', 'kort om nyheten', 'kort sagt', 'kort sammanfattat', 'kort sammanfattning', 'kortfattat', 'kortversionen', 'nyckelpunkter', 'nyheten i korthet', 'saken i korthet', 'sammanfattat', 'snabbversionen', 'viktiga punkter', 'viktigaste punkterna'],
  tr: ['ana noktalar', 'anahtar noktalar', 'bilmeniz gerekenler', 'bir bakışta', 'haber özeti', 'haberden öne çıkanlar', 'haberin özeti', 'kilit noktalar', 'kısa özet', 'kısaca', 'temel noktalar', 'temel çıkarımlar', 'öne çıkan noktalar', 'önemli noktalar', 'önemli çıkarımlar', 'özet haber', 'özet olarak', 'özetle'],
  uk: ['головне', 'головні тези', 'ключові висновки', 'ключові моменти', 'ключові тези', 'ключові факти', 'короткий зміст', 'коротко', 'коротко про важливе', 'коротко про головне', 'найважливіше', 'найголовніше', 'основне', 'основні висновки', 'основні моменти', 'основні тези', 'стисло', 'суть', 'тези', 'що відомо', 'що потрібно знати', 'що треба знати'],
  zh: ['ai 摘要', 'ai摘要', '一分钟速览', '主要要点', '內容提要', '內容摘要', '內容概要', '关键要点', '内容提要', '内容摘要', '内容概要', '太长不看', '快讀', '快读', '快速了解', '快速阅读', '懶人包', '文章摘要', '文章重點', '新聞摘要', '新聞重點', '新闻摘要', '新闻要点', '本文概要', '本文要点', '本文要點', '本文重點', '核心内容', '核心提示', '核心要点', '要点', '要点速览', '要點', '要點速覽', '重点', '重点摘要', '重点速览', '重點', '重點一次看', '重點摘要', '重點整理', '重點速覽', '關鍵要點'],
};

/** Labels that head points as often as something else: taken only alone and over whole sentences. */
export const weakLabels: Readonly<Record<string, readonly string[]>> = {
  ar: ['خلاصة', 'ملخص'],
  cs: ['shrnutí', 'souhrn'],
  da: ['highlights', 'opsummering', 'resumé'],
  de: ['fazit', 'highlights', 'im überblick', 'zusammenfassung', 'überblick'],
  en: ['abstract', 'article overview', 'bottom line', 'briefly', 'conclusion', 'essentials', 'highlights', 'in conclusion', 'in summary', 'key considerations', 'key details', 'key information', 'key lessons', 'key notes', 'key summary', 'lessons learned', 'news summary', 'overview', 'quick answer', 'quick hits', 'quick overview', 'recap', 'snapshot', 'speed read', 'summary', 'synopsis', 'the essentials', 'the lowdown', 'the short answer', 'the takeaway', 'things to know', 'what happened', 'what we learned', 'wrapping up'],
  es: ['conclusiones', 'destacados', 'resumen', 'síntesis'],
  fi: ['yhteenveto'],
  fr: ['les points forts', 'points forts', 'résumé', 'synthèse'],
  it: ['il punto', 'in evidenza', 'riassunto', 'riepilogo', 'sintesi'],
  ja: ['この記事でわかること', 'まとめ', 'サマリー', 'ハイライト', '概要'],
  nl: ['hoogtepunten', 'samenvatting'],
  no: ['oppsummering', 'sammendrag'],
  pl: ['podsumowanie', 'skrót', 'streszczenie'],
  pt: ['destaques', 'em destaque', 'resumo'],
  ru: ['итоги', 'резюме', 'саммари'],
  sv: ['sammanfattning'],
  tr: ['öne çıkanlar', 'özet'],
  uk: ['підсумок'],
  zh: ['导读', '導讀', '总结', '摘要'],
};

/** Capitals lose the Turkish i its dot or give it one: both are compared without. */
const withoutDots = (text: string): string => (DOTS.test(text) ? text.replaceAll('ı', 'i').replaceAll('\u0307', '') : text);
const DOTS = /ı|\u0307/;
const strong: ReadonlySet<string> = new Set(Object.values(strongLabels).flat().map(withoutDots));
const weak: ReadonlySet<string> = new Set(Object.values(weakLabels).flat().map(withoutDots));
/** The longest word of each label, which is never 'the': most lines have none of them, and need not be looked at further. */
const tellingWords: ReadonlySet<string> = new Set([...strong, ...weak].map((label) => wordsOf(label.replace(/^the /, '')).reduce((longest, word) => (word.length > longest.length ? word : longest), '')));
const LONGEST_LABEL = 90;
const LONGEST_MACHINE_LABEL = 70;
const MARKS = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
/** Where a label is parted from the story's name: 'Cloud gaming: key takeaways', 'TL;DR for the self-employed'. */
const PARTED = /[:–—|]| - /;
const PARTS = / ?[:–—|] ?| - /;
const FOLLOWED = /^(.{3,40}?)(?: (?:by|for|from|of|on|about|to|zu[mr]?|für|von|de|del|da|di|sur|over|om|von der) | ?\()./u;
/** How many points there are: '5 key takeaways', 'Die drei wichtigsten Punkte'. */
const NUMBER = /(?<![\p{L}\p{N}])(?:\d{1,2}|\p{L}+)(?![\p{L}\p{N}])/gu;

/** The same in Japanese, where nothing parts the number from its noun: 'この記事の3つのポイント'. */
const JAPANESE_NUMBER = /[0-9０-９一二三四五六七八九十]{1,2}つの/u;

/** A badge that stands beside a label, joined to it where nothing but a style sheet parts them: 'Las clavesnuevo'. To look back from its end is a third of the work. */
const BADGE = /(beta|neu|new|nouveau|novo|nuevo)(?<=\p{L}{3}\1)$/u;

/**
 * Tells what a line says of the list under it.
 * @returns 'strong' for a label that heads a story's points, 'weak' for one that may, null for any other text.
 */
export function labelStrength(text: string): 'strong' | 'weak' | null {
  if (text.length > LONGEST_LABEL) return null;
  if (text.length <= LONGEST_MACHINE_LABEL && isMachineLabel(text)) return 'strong';
  const lower = withoutDots(text.toLowerCase().replace(BADGE, '').replace(JAPANESE_NUMBER, ''));
  if (!mayBeComposed(lower) && !wordsOf(lower).some((word) => tellingWords.has(word))) return null;
  const whole = bare(lower.replace(/['‘`]/g, '’').replace(/\s+/g, ' '));
  const uncounted = withoutCount(whole);
  const forms = uncounted === whole ? [whole] : [whole, uncounted];
  if (forms.some(isStrong)) return 'strong';
  const cores = forms.flatMap(coresOf);
  if (cores.some(({ label, own }) => isStrong(label) || (own && weak.has(label)))) return 'strong';
  if ([...forms, ...cores.map(({ label }) => label)].some((form) => weak.has(form) || composedStrength(form) === 'weak')) return 'weak';
  const before = FOLLOWED.exec(whole)?.[1];
  const parts = PARTED.test(whole) ? whole.split(PARTS) : [];
  const part = [before, ...(parts.length > 1 ? [parts[0], parts.at(-1)] : [])].map((one) => bare(one ?? ''));
  return part.some((one) => one.length > 4 && isStrong(one)) ? 'strong' : null;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const bare = (text: string): string => text.replace(MARKS, '');
const isStrong = (label: string): boolean => strong.has(label) || composedStrength(label) === 'strong';

function withoutCount(label: string): string {
  const found = label.replace(NUMBER, (word) => (/^\d/.test(word) || (cardinalValues.get(word) ?? 0) > 2 ? '' : word));
  return found.replace(/\s+/g, ' ').trim();
}
