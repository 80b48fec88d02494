/** Features are hashed to this many bits. */
export const featureBits = 18;

/** Takes the number of a kind of feature and what was found of it; gives where its weights stand. */
export function hashFeature(template: number, value: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}
