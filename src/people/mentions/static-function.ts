import { hashWord, mixBits } from './hash-word.ts';

/** Every word that is held gives so many zeros before its code; one strange word in 2 ** 7 does so too. */
export const proofBits = 7;

/** Which hash is taken: with another, other strange words are mistaken for known. No two words of different values may share one. */
const seed = 1;

/** Takes a word; gives what all its bits are found by. */
export const wordHash = (word: string): number => hashWord(word, seed);

/** Which of so many buckets (under 2 ** 15) a word is in. */
export const bucketOf = (hash: number, buckets: number): number => ((hash >>> 16) * buckets) >>> 16;

/**
 * Takes a word's hash and the number of one of its bits; gives that bit's row, of which the upper half says where to look and the
 * lower what for. Multiples of the golden ratio lie so far apart that no row of a word is one of another word in its bucket.
 * One bit is always looked for, since nothing can be told by a row without any.
 */
export const rowOf = (hash: number, bit: number): number => mixBits(hash + Math.imul(bit, 0x9e3779b9)) | 1;

/** For each number of 4 bits, whether it has an odd number of ones. */
const isOdd = 0x6996;

/**
 * Gives numbers (1–255) for words without keeping the words. Written by `scripts/pack-static-function.mjs`.
 *
 * Each bit of a word is a sum, modulo 2, of some bits of its bucket, those that its row picks; and these were found by solving all
 * such equations of the bucket together, so that the words take hardly more room than their own bits. The rows are, but for a third
 * block, those of Dietzfelbinger and Walzer, "Constant-time retrieval with O(log m) extra bits", 2019: a few short blocks of random
 * bits, which are quickly read and nearly always solvable. A word has as many bits as its number's Huffman code, as in Genuzio and
 * Vigna, "Engineering compressed static functions", 2018.
 */
export class StaticFunction {
  /**
   * A character for each byte: the numbers of lengths of codes, of values and (in two bytes) of buckets; how many codes there are of
   * one bit, of two…; the values in order of their codes; how long each bucket is; the buckets. Read as it is: a page asks for so
   * few words that to copy it into an array of bytes would take longer.
   */
  private readonly packed: string;
  private readonly longest: number;
  /** Where each bucket begins, and where the last one ends. */
  private readonly starts: Uint32Array;

  constructor(base64: string) {
    const packed = atob(base64);
    this.packed = packed;
    this.longest = packed.charCodeAt(0);
    const buckets = packed.charCodeAt(2) + 256 * packed.charCodeAt(3);
    const lengths = 4 + this.longest + packed.charCodeAt(1);
    this.starts = new Uint32Array(buckets + 1);
    let start = lengths + buckets;
    for (let i = 0; i <= buckets; i++) {
      this.starts[i] = start;
      start += packed.charCodeAt(lengths + i);
    }
  }

  /** The number of a word; 0 for a strange one. */
  get(word: string): number {
    const hash = wordHash(word);
    const bucket = bucketOf(hash, this.starts.length - 1);
    const start = this.starts[bucket] ?? 0;
    const length = (this.starts[bucket + 1] ?? 0) - start;
    for (let bit = 0; bit < proofBits; bit++) if (this.sum(rowOf(hash, bit), start, length) !== 0) return 0;
    // Codes of one length follow one another, and those of the next come after them.
    let code = 0;
    let shorter = 0;
    for (let i = 0; i < this.longest; i++) {
      const count = this.packed.charCodeAt(4 + i);
      code = 2 * code + this.sum(rowOf(hash, proofBits + i), start, length);
      if (code < count) return this.packed.charCodeAt(4 + this.longest + shorter + code);
      code -= count;
      shorter += count;
    }
    return 0;
  }

  /** The sum of what a row picks of a bucket: bits of three bytes. The 16 bits that say where leave a rest, which says the next place. */
  private sum(row: number, start: number, length: number): number {
    const packed = this.packed;
    const first = (row >>> 16) * length;
    const second = (first & 0xffff) * length;
    const third = (second & 0xffff) * length;
    const picked = (packed.charCodeAt(start + (first >>> 16)) & row) ^ (packed.charCodeAt(start + (second >>> 16)) & (row >>> 4)) ^ (packed.charCodeAt(start + (third >>> 16)) & (row >>> 8));
    return (isOdd >>> ((picked ^ (picked >>> 4)) & 15)) & 1;
  }
}
