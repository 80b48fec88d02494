import { shape, type Word } from './word.ts';

/** The family names that most people in China bear, as pinyin writes them: those of about one in two hundred and more (Ministry of Public Security, 2020), and their commonest spellings. */
const families: ReadonlySet<string> = new Set(
  'bai cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hou hu huang jia jiang jin kong lai lei li liang liao lin liu long lu luo ma mao meng mo pan peng qian qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou'.split(' '),
);

/** One syllable of pinyin. */
const syllable = '(?:[bpmfwy]o|(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:i(?:ang?|ao|a|ong|ng?|e|u)?|u(?:ang?|ai|a|o|i|n|e)?|a(?:ng?|i|o)?|e(?:ng?|i|r)?|o(?:ng|u)))';
const given = new RegExp(`^${syllable}${syllable}$`);

/** True for a family name of China and a given name of two syllables, of which nothing else is known: 'Wang Xinyu'. */
export function isChineseName(words: readonly Word[]): boolean {
  const family = words[0];
  const name = words[1];
  if (words.length > 2 || family?.shape !== shape.capital || name?.shape !== shape.capital || !families.has(family.folded) || !given.test(name.folded)) return false;
  return name.flags === 0 && name.common === 0 && name.place === 0;
}
