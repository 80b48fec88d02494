// No regular expression of ours can be made to run away by what stands in a page: each costs time in proportion to the text.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));

/** @type {{ source: string, flags: string, file: string }[]} */
const literals = [];
/** Files that put regular expressions together from strings, with how many. */
const builders = new Map();

const look = (node, file) => {
  if (Array.isArray(node)) for (const one of node) look(one, file);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, regex, callee } = node;
  if (type === 'Literal' && regex) literals.push({ source: regex.pattern, flags: regex.flags, file });
  if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') builders.set(file, (builders.get(file) ?? 0) + 1);
  for (const value of Object.values(node)) look(value, file);
};
for (const file of files) look(parseSync(file, readFileSync(`${src}/${file}`, 'utf8')).program, file);

/** The regular expressions that a file makes when it is loaded. */
async function madeBy(file) {
  const made = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]) => {
      const one = new target(pattern, flags);
      made.push({ source: one.source, flags: one.flags, file });
      return one;
    },
  });
  try {
    // A name of its own for each, so that nothing of it was loaded before.
    await import(`${src}/${file}?made-by=${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** Files that make theirs when they are first asked for one: all that they can make. */
const lazily = new Map([
  ['key-points/extracted/no-point/marks-pattern.ts', async (file) => {
    const { marksPattern } = await import(`${src}/${file}`);
    const rules = readdirSync(`${src}/key-points/extracted/no-point`).filter((name) => !name.includes('.test.'));
    const values = (await Promise.all(rules.map((name) => import(`${src}/key-points/extracted/no-point/${name}`)))).flatMap((rule) => Object.values(rule));
    const lists = values.flatMap((value) => (Array.isArray(value) ? [value] : typeof value === 'object' ? Object.values(value).filter(Array.isArray) : []));
    return lists.filter((list) => list.every((mark) => typeof mark === 'string')).map((list) => marksPattern(list)).map(({ source, flags }) => ({ source, flags, file }));
  }],
]);

/** Characters of an attack: what is not in proportion to the text takes minutes with so many, the rest some milliseconds. */
const size = 400_000;
const patience = 10_000;

/** Whether an attack that was thought out succeeds in the engine itself. */
function succeeds({ source, flags }, { pumps, suffix }) {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(size / length))).join('') + suffix;
  const global = flags.includes('g') ? flags : `${flags}g`;
  try {
    runInNewContext('text.replace(new RegExp(source, flags), "")', { text, source, flags: global }, { timeout: patience });
    return false;
  } catch {
    return true;
  }
}

/** '' for an expression that cannot run away; by proof where there is one, else by attacks, the same every time. */
async function troubleOf(found) {
  const { status, checker, complexity, attack } = await check(found.source, found.flags, { timeout: null, randomSeed: 9 });
  if (status === 'safe' || (checker === 'fuzz' && !succeeds(found, attack))) return '';
  return `${status}, ${complexity?.summary ?? ''}, ${attack?.pattern ?? ''}`;
}

const key = ({ source, flags }) => `/${source}/${flags}`;

describe('the regular expressions', () => {
  it('are found', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(builders.size).toBeGreaterThan(2);
  });

  it('none of them runs away', async () => {
    const built = [];
    for (const [file, count] of builders) {
      const make = lazily.get(file);
      const made = await (make ?? madeBy)(file);
      // Nothing else is put together later, out of what stands in a page.
      if (make === undefined) expect(made.length, file).toBe(count);
      expect(made.length, file).toBeGreaterThan(0);
      built.push(...made);
    }
    const all = new Map([...literals, ...built].map((one) => [key(one), one]));
    const verdicts = await Promise.all([...all].map(async ([name, found]) => [`${found.file}: ${name.slice(0, 120)}`, await troubleOf(found)]));
    expect(verdicts.filter(([, trouble]) => trouble !== '')).toEqual([]);
  }, 600_000);

  it.each([String.raw`^(\w+\s?)*$`, String.raw`\s+$`, String.raw`(?<!x)\w+(?=!)`])('and %s, which does, is seen', async (source) => {
    expect(await troubleOf({ source, flags: 'u' })).not.toBe('');
  });
});
