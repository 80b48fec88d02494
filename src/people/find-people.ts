import type { Article, Person, Quote, Sentence } from '../model.ts';
import { chooseName } from './clusters/choose-name.ts';
import { clusterMentions } from './clusters/cluster-mentions.ts';
import { shareSurname } from './clusters/share-surname.ts';
import { singularNames } from './clusters/singular-names.ts';
import { splitPairs } from './clusters/split-pairs.ts';
import { trimTitles } from './clusters/trim-titles.ts';
import { addBareForms } from './evidence/add-bare-forms.ts';
import { dropThings } from './evidence/drop-things.ts';
import { headingNames } from './evidence/heading-names.ts';
import { ownHouse } from './evidence/own-house.ts';
import { raiseScores } from './evidence/raise-scores.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import { loadMentionWeights } from './mentions/mention-weights.ts';
import { nameClass } from './mentions/names-table.ts';
import { readStory } from './mentions/read-story.ts';
import { spellings } from './mentions/spellings.ts';
import { narrowQuote } from './narrow-quote.ts';
import { rankClusters } from './rank-clusters.ts';
import { weighSentences } from './weigh-sentences.ts';
import { findRoles } from './roles/find-roles.ts';

/** Decodes the tables that people are found by, ahead of the first article: where there is time to spare. */
export function preparePeople(): void {
  nameClass('');
  loadMentionWeights();
}

/**
 * The people in an article: where they are named, who is who, what the page says they are, and who matters most.
 * @param sentences of the article, all of them, in order.
 * @returns people, most central first; and for each sentence, 0..1, how central the people named in it are, and its words as written, where people were
 * looked for in it: points count the same ones.
 */
export function findPeople(article: Article, sentences: readonly Sentence[]): { people: readonly Person[]; weights: readonly number[]; words: readonly (readonly string[] | null)[] } {
  const story = readStory(article, sentences);
  const candidates = addBareForms(singularNames(splitPairs(trimTitles(findMentions(article, sentences, story), article.language)), sentences, article.language), article, sentences);
  const mentions = shareSurname(raiseScores(candidates, sentences, article.language, article.taggedNames), sentences);
  const clusters = dropThings(clusterMentions(mentions, sentences, article.language), mentions, sentences, article.language, new Set([...ownHouse(article), ...headingNames(article)]));
  // Candidates that were no people are plain words again: 'NRK-kommentator', 'dänische Botschafterin' may be roles.
  const kept = new Set(clusters.flatMap((cluster) => cluster.mentions));
  const roles = findRoles(mentions.filter((mention) => kept.has(mention)), sentences, article.language);
  const quoteOf = ({ sentence, start, end }: Mention): Quote | null => {
    const place = sentences[sentence];
    const block = place === undefined ? undefined : article.blocks[place.block];
    return place === undefined || block === undefined ? null : narrowQuote(block, place, start, end);
  };
  const ranked = rankClusters(clusters, article, sentences);
  const people = ranked.map(({ cluster }): Person => {
    const { name, aliases } = chooseName(cluster, article.language, ({ sentence }) => (article.blocks[sentences[sentence]?.block ?? -1]?.kind === 'paragraph' ? 1 : 0.5));
    const role = roles.find(cluster);
    return {
      name,
      aliases,
      ...(role === null ? {} : { role: role.text, roleQuote: role.quote }),
      mentions: cluster.mentions.map((mention) => quoteOf(mention)).filter((quote) => quote !== null),
    };
  });
  return { people, weights: weighSentences(ranked, sentences.length), words: story.sentences.map((sentence) => (sentence === null ? null : spellings(sentence))) };
}
