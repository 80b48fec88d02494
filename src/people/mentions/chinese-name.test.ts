import { expect, it } from 'vitest';
import { isChineseName } from './chinese-name.ts';
import { wordReader } from './read-words.ts';

const is = (text: string): boolean => isChineseName(wordReader('en')(text).words);

it.each(['Wang Xinyu', 'Deng Xiaoping', 'Zhang Youxia', 'Chen Guangcheng'])('does: %s', (text) => expect(is(text)).toBe(true));
it.each(['Wang Yi', 'Han Solo', 'Song Dynasty', 'Long Beach', 'Sun Valley', 'Reed Xinyu', 'Wang Xinyu Reed', 'wang xinyu'])('does not: %s', (text) => expect(is(text)).toBe(false));
