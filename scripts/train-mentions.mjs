// Learns the weights of src/people/mentions/weights.generated.ts from marked sentences: first from those of others and the project's own
// English (scripts/marked/), then, with that held fast, from its own in the languages that the others leave out.
// Run: node scripts/train-mentions.mjs [folder of the marked sentences; ../shared/ner if absent] [--dry] [--measure]
// Fixed order and seed: training again gives the same bytes. Sources and licences: THIRD_PARTY.md.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { bundleModule } from './bundle-module.mjs';
import { BitWriter } from './pack-bits.mjs';
import { readConll } from './read-conll.mjs';
import { readMarked } from './read-marked.mjs';

const rooms = 'src/people/mentions/';
const { wordReader, gatherEvidence, candidateRuns, formFeatures, wordFeatures, featureBits, FeatureList, sumChain, bestLabels, flag, startOf, endOf } = await bundleModule(
  ...['read-words', 'page-evidence', 'candidate-runs', 'feature-list', 'form-features', 'hash-feature', 'word-features', 'name-chain', 'word-flags', 'word'].map((name) => `${rooms}${name}.ts`),
);
const folder = process.argv[2]?.startsWith('--') === false ? process.argv[2] : '../shared/ner';

/** What may be learned from, with its language and how much a sentence of it counts. */
const sources = [
  ['gum-open-train', 'en', 4], ['gum-open-dev', 'en', 2], ['wikigold', 'en', 2], ['btc', 'en', 0.7], ['litbank', 'en', 1],
  ['wnut17-train', 'en', 0.3], ['germeval2014-dev', 'de', 1.5], ['europeana-de-sbb', 'de', 0.4], ['swedish-ner-train', 'sv', 0.8],
  ['norne-nb-dev', 'no', 1], ['norne-nn-dev', 'no', 1], ['europeana-fr', 'fr', 0.4],
];
/** The project's own, a file a language; and how much a sentence of the English one counts: of the others' English, none is from news pages. */
const marked = 'scripts/marked';
const OWN_ENGLISH = 1.5;

/** What is only measured on. */
const measured = [
  ['conll-de-dev', 'de'], ['conll-es-dev', 'es'], ['conll-nl-dev', 'nl'], ['gum-other-train', 'en'], ['uner-en-ewt-dev', 'en'], ['crossner-politics-dev', 'en'],
  ['kind-it-wikinews-dev', 'it'], ['kpwr-pl-a', 'pl'], ['uner-da-ddt-dev', 'da'], ['uner-hr-set-dev', 'hr'], ['uner-pt-bosque-dev', 'pt'],
  ['wikineural-fr-dev', 'fr'], ['wikineural-ru-dev', 'ru'], ['wikineural-it-dev', 'it'], ['wikineural-pl-dev', 'pl'], ['wikineural-pt-dev', 'pt'],
];

let seed = 20261;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 8) / 2 ** 24;
};
const shuffle = (list) => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
};

const written = new FeatureList();

const titleCase = (text) => text.replace(/(^|[ "(])(\p{Ll})(?=\p{L}{3})/gu, (_, before, letter) => before + letter.toUpperCase());

/** The words of a page with their labels, run by run. `vary` writes some sentences as headlines and hides some names and identities. */
function* runsOf(page, language, vary) {
  const read = wordReader(language);
  const hide = vary && random() < 0.2;
  const hidden = new Map();
  const sentences = page.map(({ text, names }) => {
    const turn = vary ? random() : 1;
    const shown = turn < 0.05 && language !== 'de' ? titleCase(text) : turn < 0.07 && text.length === text.toUpperCase().length ? text.toUpperCase() : text;
    const sentence = read(shown);
    if (!hide) return { sentence, names };
    const words = sentence.words.map((word, i) => {
      if (!names.some(([start, end]) => startOf(sentence, i) < end && endOf(sentence, i) > start)) return word;
      if (!hidden.has(word.folded)) hidden.set(word.folded, random() < 0.6);
      return hidden.get(word.folded) ? { ...word, first: 0, last: 0 } : word;
    });
    return { sentence: { ...sentence, words }, names };
  });
  const evidence = gatherEvidence(sentences.map(({ sentence }) => sentence), []);
  for (const { sentence, names } of sentences) {
    const plain = vary && random() < 0.4;
    for (const run of candidateRuns(sentence.words)) {
      const labels = [];
      const lists = [];
      for (let i = run.from; i < run.to; i++) {
        const word = sentence.words[i];
        const name = names.find(([start, end]) => startOf(sentence, i) < end && endOf(sentence, i) > start);
        const titled = (word.flags & (flag.title | flag.honorific)) !== 0 && name !== undefined && startOf(sentence, i) === name[0] && endOf(sentence, i) < name[1] && word.first === 0;
        labels.push(name === undefined || titled ? 0 : labels.at(-1) > 0 && startOf(sentence, i - 1) >= name[0] ? 2 : 1);
        formFeatures(word, evidence.get(word.folded), written, !plain);
        const own = written.features.slice(0, written.count);
        wordFeatures(sentence, run, i, evidence, written, !plain);
        lists.push([...own, ...written.features.slice(0, written.count)]);
      }
      yield { labels, lists };
    }
  }
}

const size = 1 << featureBits;
const weights = new Float64Array(2 * size);
const transitions = new Float64Array(9);

const chainOf = (lists, from = weights) => {
  const scores = new Float64Array(2 * lists.length);
  lists.forEach((list, i) => {
    for (const feature of list) {
      scores[2 * i] += from[2 * feature];
      scores[2 * i + 1] += from[2 * feature + 1];
    }
  });
  return { length: lists.length, scores, transitions };
};

/** `isFree` says which features may be learned, `movesToo` whether the transitions are. */
function train(instances, rounds, isFree = () => true, movesToo = true) {
  const squares = new Float64Array(2 * size).fill(1);
  const moves = new Float64Array(9).fill(1);
  const rate = 0.15;
  const shrink = 0.0004;
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    for (const { labels, lists, weight } of shuffle(instances)) {
      const chain = chainOf(lists);
      const { forward, backward, total } = sumChain(chain);
      for (let i = 0; i < labels.length; i++) {
        const chance = [0, 1, 2].map((k) => Math.exp(forward[3 * i + k] + backward[3 * i + k] - total));
        loss -= weight * Math.log(Math.max(1e-9, chance[labels[i]]));
        for (const k of [1, 2]) {
          const slope = weight * (chance[k] - (labels[i] === k ? 1 : 0));
          if (Math.abs(slope) < 1e-4) continue;
          for (const feature of lists[i]) {
            if (!isFree(feature)) continue;
            const at = 2 * feature + k - 1;
            squares[at] += slope * slope;
            const step = rate / Math.sqrt(squares[at]);
            const moved = weights[at] - step * slope;
            weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * shrink);
          }
        }
        const from = i === 0 ? 0 : labels[i - 1];
        if (movesToo) for (let a = 0; a < 3; a++) for (let b = 0; b < 3; b++) {
          if (b === 2 && a === 0) continue;
          if (i === 0 && a > 0) continue;
          const move = 3 * a + b;
          const before = i === 0 ? 0 : forward[3 * i - 3 + a];
          const expected = Math.exp(before + transitions[move] + (b === 0 ? 0 : chain.scores[2 * i + b - 1]) + backward[3 * i + b] - total);
          const slope = weight * (expected - (from === a && labels[i] === b ? 1 : 0));
          moves[move] += slope * slope;
          transitions[move] -= (rate / Math.sqrt(moves[move])) * slope;
        }
      }
    }
    console.error(`round ${round + 1}: loss ${loss.toFixed(1)}`);
  }
}

/** A weight in so fine steps is as good as one in finer, and takes less room. */
const scale = 8;
const toByte = (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)));

function spans(labels) {
  const found = [];
  labels.forEach((k, i) => {
    if (k === 1) found.push([i, i + 1]);
    else if (k === 2 && found.length > 0) found.at(-1)[1] = i + 1;
  });
  return found.map(String);
}

function measure(name, language) {
  let right = 0, given = 0, gold = 0;
  for (const page of readConll(`${folder}/${name}.conll`)) {
    gold += page.reduce((sum, { names }) => sum + names.length, 0);
    for (const { labels, lists } of runsOf(page, language, false)) {
      const ours = spans(bestLabels(chainOf(lists), 0));
      const theirs = spans(labels);
      given += ours.length;
      right += ours.filter((span) => theirs.includes(span)).length;
    }
  }
  const p = right / given, r = right / gold;
  const f = (2 * p * r) / (p + r);
  console.log(`${name.padEnd(24)} P ${p.toFixed(3)} R ${r.toFixed(3)} F ${f.toFixed(3)}`);
  return f;
}

if (!existsSync(folder)) {
  console.log(`The marked sentences are not here (${folder}): nothing to learn from.`);
  process.exit(0);
}

const ROUNDS = 4;
/** Features that stand fewer times are left out: in the sentences of others, and in the fewer of one's own. */
const FEWEST = 7;
const FEWEST_OWN = 4;

/** All runs of pages, each with its language and how much it counts, varied anew each time; features that stand fewer than `fewest` times are left out. */
function readInstances(groups, fewest, isKnown = () => false) {
  const instances = [];
  const uses = new Map();
  for (const [pages, language, weight] of groups) {
    for (const page of pages) {
      for (const run of runsOf(page, language, true)) {
        instances.push({ ...run, weight });
        for (const list of run.lists) for (const feature of list) uses.set(feature, (uses.get(feature) ?? 0) + 1);
      }
    }
  }
  for (const run of instances) run.lists = run.lists.map((list) => list.filter((feature) => isKnown(feature) || uses.get(feature) >= fewest));
  return instances;
}

/** The mean of several models, each with its own variation of the sentences and their order: it depends less on either. */
function learn(count, once) {
  const models = [];
  while (models.length < count) {
    once();
    models.push({ weights: weights.slice(), transitions: transitions.slice() });
  }
  for (const [key, all] of Object.entries({ weights, transitions })) all.forEach((_, at) => { all[at] = models.reduce((sum, model) => sum + model[key][at], 0) / models.length; });
}

const own = readdirSync(marked).sort().map((name) => [readMarked(`${marked}/${name}`), name.replace('.txt', '')]);
const isEnglish = ([, language]) => language === 'en';
const learned = [...sources.map(([name, language, weight]) => [readConll(`${folder}/${name}.conll`), language, weight]), ...own.filter(isEnglish).map((texts) => [...texts, OWN_ENGLISH])];
learn(14, () => {
  weights.fill(0);
  transitions.fill(0);
  train(readInstances(learned, FEWEST), ROUNDS);
});
// What is known by now stays as it is, in every language: only words and endings that were never seen are learned.
const base = weights.slice();
const known = new Set();
base.forEach((weight, at) => { if (weight !== 0) known.add(at >> 1); });
const later = own.filter((texts) => !isEnglish(texts)).map((texts) => [...texts, 2]);
learn(3, () => {
  weights.set(base);
  train(readInstances(later, FEWEST_OWN, (feature) => known.has(feature)), ROUNDS, (feature) => !known.has(feature), false);
});

// Only what is worth a byte is kept: features in the order of their hash, the gaps in Rice's code, then both weights.
const least = 2;
/** What the project's own sentences add must be worth more: they are few. */
const leastOwn = 3;
const kept = [];
for (let feature = 0; feature < size; feature++) {
  const begin = toByte(weights[2 * feature]);
  const inside = toByte(weights[2 * feature + 1]);
  const isKept = Math.abs(begin) + Math.abs(inside) >= (known.has(feature) ? least : leastOwn);
  if (isKept) kept.push([feature, begin, inside]);
  weights[2 * feature] = isKept ? begin / scale : 0;
  weights[2 * feature + 1] = isKept ? inside / scale : 0;
}
const out = new BitWriter();
const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value);
for (const move of transitions) out.rice(zigzag(toByte(move)), 4);
out.bits(kept.length, 24);
const gap = BitWriter.widthFor(size / kept.length);
const low = BitWriter.widthFor(kept.reduce((sum, [, a, b]) => sum + zigzag(a) + zigzag(b), 0) / kept.length / 2);
out.bits(gap, 8);
out.bits(low, 8);
let before = 0;
for (const [feature, begin, inside] of kept) {
  out.rice(feature - before, gap);
  out.rice(zigzag(begin), low);
  out.rice(zigzag(inside), low);
  before = feature;
}
console.error(`${kept.length} features, ${out.bytes.length} bytes; transitions ${[...transitions].map((x) => x.toFixed(2))}`);
if (!process.argv.includes('--dry')) {
  writeFileSync(`${rooms}weights.generated.ts`, `// Written by scripts/train-mentions.mjs; do not edit. Sources and licences: THIRD_PARTY.md.\nexport const mentionWeights =\n  '${out}';\n`);
}
if (process.argv.includes('--measure')) {
  const all = measured.map(([name, language]) => measure(name, language));
  console.log(`mean F ${(all.reduce((sum, f) => sum + f, 0) / all.length).toFixed(4)}, English ${(all.slice(3, 6).reduce((sum, f) => sum + f, 0) / 3).toFixed(4)}`);
}
