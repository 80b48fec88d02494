import type { Article, Sentence } from '../../model.ts';
import { languageFor } from '../languages/language-for.ts';
import { agreeOnPage } from './agree-on-page.ts';
import { dropClosingBios } from './credits/closing-bios.ts';
import { isCredit } from './credits/is-credit.ts';
import { doubtName, isAfterSaint, isNameByBirth } from './doubt-name.ts';
import { genitiveEnd } from './extent/genitive-end.ts';
import type { Mention } from './mention.ts';
import { nameFinder } from './names-in-run.ts';
import { gatherEvidence } from './page-evidence.ts';
import { readStory, type Story } from './read-story.ts';
import { namesSomethingElse } from './names-something-else.ts';
import { titleBefore } from './title-before.ts';
import { reachOfName } from './extent/reach-of-name.ts';
import { startOfName } from './extent/start-of-name.ts';
import { trimName } from './extent/trim-name.ts';
import { isUncasedCredit } from './uncased/is-uncased-credit.ts';
import { isCaseless, uncasedNames } from './uncased/uncased-names.ts';
import { particleFamilies, widenName } from './extent/widen-name.ts';
import { withoutOwned } from './extent/without-owned.ts';
import { trustAlone } from './trust-alone.ts';
import { trustCommonFirst, trustName } from './trust-name.ts';
import { endOf, startOf } from './word.ts';

function casedMentions(article: Article, sentences: readonly Sentence[], story: Story): Mention[] {
  const language = languageFor(article.language);
  const read = story.sentences.filter((sentence) => sentence !== null);
  const evidence = gatherEvidence(read, article.taggedNames);
  const namesIn = nameFinder(evidence, article.language);
  const isEnglish = article.language.startsWith('en');
  const inflects = language.caseEndings.length > 0;
  const nounsHaveCapitals = article.language.startsWith('de');
  const families = isEnglish ? new Set<string>() : particleFamilies(read);
  const found: Mention[] = [];
  sentences.forEach(({ block: place, text }, index) => {
    const block = article.blocks[place];
    const sentence = story.sentences[index];
    if (block === undefined || sentence === undefined || sentence === null) return;
    const { words } = sentence;
    const atEdge = place < story.first || place >= story.last;
    let done = 0;
    for (const run of sentence.runs) {
      for (const span of namesIn(sentence, run)) {
        if (span.from < done) continue;
        const trimmed = trimName(words, nounsHaveCapitals ? { ...span, to: withoutOwned(words, span.from, span.to) } : span, inflects, evidence);
        const earlier = sentence.titleCase || trimmed.from === done || trimmed.from > span.from ? trimmed.from : startOfName(words, trimmed.from, trimmed.to, nounsHaveCapitals, isEnglish);
        // 'Rozhodl Chorý': what was unknown may be a verb.
        const begin = inflects && earlier < trimmed.from ? trimName(words, { from: earlier, to: trimmed.to }, true, evidence).from : earlier;
        const reached = { from: begin, to: reachOfName(words, begin, trimmed.to, isEnglish) };
        const { from, to } = isEnglish || sentence.titleCase ? reached : widenName(words, reached, trimmed.from > span.from ? begin : done, article.language, evidence, inflects, families);
        done = to;
        const start = startOf(sentence, from);
        const whole = endOf(sentence, to - 1);
        if (isAfterSaint(words, from) || isNameByBirth(words, from, to) || isCredit({ article, block, atEdge, language, text, words, from, to, start, end: whole })) continue;
        const end = whole - genitiveEnd(words[to - 1]?.text ?? '', article.language, words[to], evidence);
        const title = titleBefore(sentence, from, text);
        const name = words.slice(from, to);
        const inside = namesSomethingElse(sentence, to, article.language);
        // 'Reg “Nobby” Larkin', of whom 'Nobby' was found first
        while (found.at(-1)?.sentence === index && (found.at(-1)?.start ?? 0) >= start) found.pop();
        const score = Math.max(span.score * doubtName(name, evidence), trustName(name), trustCommonFirst(sentence, from, to), inside === true ? 0 : trustAlone(words, from, to, article.language));
        found.push({ sentence: index, start, end, name: text.slice(start, end), score, ...(title === undefined ? {} : { title }), ...(inside ? { inside } : {}) });
      }
    }
  });
  return agreeOnPage(dropClosingBios(found, sentences, story.closing, article.language));
}

function uncasedMentions(article: Article, sentences: readonly Sentence[], { holds }: Story): Mention[] {
  const found = uncasedNames(sentences.map(({ block, text }) => (holds[block] === true ? text : '')), article.language);
  return found.flatMap((names, sentence) => {
    const text = sentences[sentence]?.text ?? '';
    return names.filter((name) => !isUncasedCredit(text, name, article)).map(({ start, end, title, score, full }) => ({ sentence, start, end, name: full ?? text.slice(start, end), ...(full === undefined ? {} : { written: text.slice(start, end) }), score, ...(title === undefined ? {} : { title }) }));
  });
}

/**
 * Finds where people are named in an article.
 * @param sentences of the article, all of them, in order.
 * @param story where they are looked for.
 * @returns mentions in the order of the page (see `Mention` for what their scores promise).
 */
export function findMentions(article: Article, sentences: readonly Sentence[], story: Story = readStory(article, sentences)): Mention[] {
  return isCaseless(article.language) ? uncasedMentions(article, sentences, story) : casedMentions(article, sentences, story);
}
