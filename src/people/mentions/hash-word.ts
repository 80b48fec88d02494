/** Takes any 32 bits; gives 32 even ones, unsigned: each bit of the one turns about half of the other (the end of MurmurHash3). */
export function mixBits(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Takes a string and a seed; gives an even 32-bit hash, unsigned (FNV-1a with a final mix). */
export function hashWord(word: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixBits(hash);
}
