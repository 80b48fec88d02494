// Learns what each feature of a sentence counts for a point that Lede chooses, from articles with their publisher's highlights:
//   node scripts/train-extracted.mjs [--write]
// Ridge regression of how much a sentence adds to ROUGE-1 against the highlights. Prints what the choice gains, measured on the
// fifth of the articles that a fold's weights have not seen; with --write puts the weights of all articles into the source.
// Only these few numbers go into the extension, none of the text.
import fs from 'node:fs';
import { bundleModule } from './bundle-module.mjs';

const SOURCE = '../shared/truth/summaries.jsonl';
const TARGET = 'src/key-points/extracted/weights.generated.ts';
/** What a word that is in no highlight costs, in words that are: F1 at its best is about twice this. */
const COST = 0.18;
const RIDGE = 0.2;
const FOLDS = 5;
/**
 * Set by hand: the articles have no headline and no standfirst, and what people's weight brings is within the error.
 * More than twice what `lead` counts: a headline says what a first sentence may only lead to. Of the publishers' highlights the points say as much as at half of it.
 */
const BY_HAND = { headline: 0.08, standfirst: 0.08, people: 0.003 };

if (!fs.existsSync(SOURCE)) { console.log(`nothing to learn from: ${SOURCE} is not there`); process.exit(0); }
const core = await bundleModule(
  'src/text/segment-sentences.ts', 'src/text/segment-article.ts', 'src/people/find-people.ts', 'src/key-points/extracted/find-candidates.ts',
  'src/key-points/extracted/features.ts', 'src/key-points/extracted/select-points.ts', 'src/key-points/extracted/eligible-candidates.ts', 'src/key-points/extracted/text-measures.ts',
);
const names = Object.keys(core.features);

/** Lower-case words without the commonest English endings. */
const stems = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word));
function bag(tokens) { const counts = new Map(); for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1); return counts; }
function hits(tokens, reference) { let shared = 0; for (const [token, count] of bag(tokens)) shared += Math.min(count, reference.get(token) ?? 0); return shared; }
const f1 = (tokens, { reference, size }) => (2 * hits(tokens, reference)) / (tokens.length + size);

function prepare({ text, highlights }) {
  const flat = text.replace(/\s+/g, ' ').trim();
  const plain = core.segmentSentences(flat, 'en').map(([start, end]) => flat.slice(start, end));
  const paragraphs = plain.flatMap((sentence, i) => (i % 2 === 0 ? [[sentence, plain[i + 1]].filter(Boolean).join(' ')] : []));
  const blocks = paragraphs.map((paragraph, i) => ({ kind: 'paragraph', text: paragraph, strong: [], links: [], level: 0, list: null, label: '', marker: '', hint: '', path: [1, i + 2], tags: ['article', 'p'], inBody: true }));
  const article = { url: 'https://example.org/', title: '', language: 'en', direction: 'ltr', taggedNames: [], creditedNames: [], blocks, truncated: false };
  const sentences = core.segmentArticle(article);
  const { weights, words: taken } = core.findPeople(article, sentences);
  const all = core.findCandidates(article, sentences, taken);
  const { pool, isEligible } = core.eligibleCandidates(all);
  const allowed = pool.filter(isEligible);
  const rows = core.seenIn(core.measureText(article, all), allowed, weights).map((seen) => names.map((name) => core.features[name](seen)));
  const gold = highlights.flatMap(stems);
  const truth = { reference: bag(gold), size: gold.length };
  const values = allowed.map(({ text: own }) => { const tokens = stems(own); return (hits(tokens, truth.reference) - COST * tokens.length) / truth.size; });
  return { truth, allowed, rows, values, words: flat.split(' '), lead: plain.slice(0, 3).join(' ') };
}

/** Weights for features brought to mean 0 in each article (only the order inside one matters) and to deviation 1 over all. */
function learn(articles) {
  const n = names.length, xs = [], ys = [];
  for (const { rows, values } of articles) {
    const mean = names.map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
    rows.forEach((row, i) => { xs.push(row.map((value, j) => value - mean[j])); ys.push(values[i] - middle); });
  }
  const deviation = names.map((_, j) => Math.sqrt(xs.reduce((sum, row) => sum + row[j] ** 2, 0) / xs.length));
  const matrix = names.map((_, a) => [...names.map((__, b) => (a === b ? RIDGE : 0)), 0]);
  xs.forEach((row, i) => {
    const z = row.map((value, j) => (deviation[j] > 0 ? value / deviation[j] : 0));
    for (let a = 0; a < n; a++) { for (let b = 0; b < n; b++) matrix[a][b] += (z[a] * z[b]) / xs.length; matrix[a][n] += (z[a] * ys[i]) / xs.length; }
  });
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if (b !== a) { const factor = matrix[b][a] / matrix[a][a]; for (let c = a; c <= n; c++) matrix[b][c] -= factor * matrix[a][c]; }
  return names.map((name, j) => BY_HAND[name] ?? (deviation[j] > 0 ? matrix[j][n] / matrix[j][j] / deviation[j] : 0));
}

function measure({ truth, allowed, rows, words, lead }, weights) {
  const scores = rows.map((row) => row.reduce((sum, value, j) => sum + value * weights[j], 0));
  const chosen = core.selectPoints(allowed, scores, 3, () => true).map(({ text }) => text).join(' ');
  const length = chosen.split(' ').length;
  return { ours: f1(stems(chosen), truth), lead: f1(stems(lead), truth), equal: f1(stems(words.slice(0, length).join(' ')), truth), length };
}

const rows = fs.readFileSync(SOURCE, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const articles = rows.map(prepare).filter(({ allowed }) => allowed.length > 0);

const results = articles.flatMap((_, i) => (i < FOLDS ? [i] : [])).flatMap((fold) => {
  const weights = learn(articles.filter((_, i) => i % FOLDS !== fold));
  return articles.filter((_, i) => i % FOLDS === fold).map((article) => measure(article, weights));
});
const gain = (key) => {
  const each = results.map((result) => 100 * (result.ours - result[key]));
  const mean = each.reduce((sum, x) => sum + x, 0) / each.length;
  const error = Math.sqrt(each.reduce((sum, x) => sum + (x - mean) ** 2, 0) / each.length / each.length);
  return `${mean.toFixed(2)} (at least ${(mean - 1.96 * error).toFixed(2)})`;
};
console.log(`${articles.length} articles, three points of ${Math.round(results.reduce((sum, { length }) => sum + length, 0) / results.length)} words together`);
console.log(`ROUGE-1 gained on unseen articles over the first three sentences ${gain('lead')}, over an equally long beginning ${gain('equal')}`);

const weights = learn(articles).map((weight, j) => [names[j], Number(weight.toFixed(4))]);
for (const [name, weight] of weights) console.log(name.padEnd(12), weight);
if (process.argv.includes('--write')) {
  const lines = weights.map(([name, weight]) => `  ['${name}', ${weight}],`).join('\n');
  fs.writeFileSync(TARGET, `// Generated by scripts/train-extracted.mjs. Do not edit.\nimport type { FeatureName } from './features.ts';\n\n/** What each feature of a sentence counts; 0 where it tells nothing. */\nexport const weights: readonly (readonly [FeatureName, number])[] = [\n${lines}\n];\n`);
  console.log(`written: ${TARGET}`);
}
