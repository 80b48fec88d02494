import { bundleModule } from './bundle-module.mjs';
import { huffmanCode } from './huffman-code.mjs';
import { solveParities } from './solve-parities.mjs';

const { bucketOf, proofBits, rowOf, wordHash } = await bundleModule('src/people/mentions/static-function.ts');

/** Each bucket costs a byte for its length and some bits to make its equations solvable; the time to solve them grows by the square of its words. */
const wordsInBucket = 128;

/** Takes a map from words to values (1–255); gives the bytes that src/people/mentions/static-function.ts reads. */
export function packStaticFunction(values) {
  const byHash = new Map();
  for (const [word, value] of values) {
    const hash = wordHash(word);
    if ((byHash.get(hash) ?? value) !== value) throw new Error(`${word} has the hash of a word with another value: take another seed`);
    byHash.set(hash, value);
  }
  const counts = new Map();
  for (const value of byHash.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const codes = huffmanCode(counts);

  const buckets = Array.from({ length: Math.ceil(byHash.size / wordsInBucket) }, () => []);
  for (const [hash, value] of byHash) buckets[bucketOf(hash, buckets.length)].push([hash, '0'.repeat(proofBits) + codes.get(value)]);
  const solved = buckets.map(solveBucket);
  const lengths = [...codes.values()].map((code) => code.length);
  const longest = Math.max(...lengths);
  return [
    longest, codes.size, buckets.length & 255, buckets.length >>> 8,
    ...Array.from({ length: longest }, (_, i) => lengths.filter((length) => length === i + 1).length),
    ...codes.keys(),
    ...solved.map((bytes) => bytes.length),
    ...solved.flat(),
  ];
}

/** Takes the hashes and bits of words; gives as few bytes as will do. */
function solveBucket(words) {
  const equations = words.flatMap(([hash, bits]) => [...bits].map((bit, i) => ({ row: rowOf(hash, i), bit: Number(bit) })));
  for (let length = Math.ceil(equations.length / 8); length < 256; length++) {
    const solution = solveParities(equations.map(({ row, bit }) => {
      const bits = new Uint32Array((length >>> 2) + 1);
      const flip = (byte, mask) => { bits[byte >>> 2] ^= mask << (8 * (byte & 3)); };
      let place = row >>> 16;
      for (const shift of [0, 4, 8]) {
        place = (place & 0xffff) * length;
        flip(place >>> 16, (row >>> shift) & 255);
      }
      flip(length, bit);
      return bits;
    }), 8 * length);
    if (solution !== null) return Array.from({ length }, (_, byte) => (solution[byte >>> 2] >>> (8 * (byte & 3))) & 255);
  }
  throw new Error('the length of a bucket must fit a byte: take fewer words');
}
