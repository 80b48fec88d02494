import { hashFeature } from './hash-feature.ts';

/** More than one word ever has, in its place or by itself. */
const MOST = 96;

/** The hashed features of one word after the other: a list that is written anew for each, and makes nothing. */
export class FeatureList {
  readonly features = new Int32Array(MOST);
  count = 0;

  /** @param template the number of a kind of feature. @param value what was found of it. */
  add(template: number, value: number): void {
    this.features[this.count++] = hashFeature(template, value);
  }

  /** One feature for each of some flags. @param more what tells these from the same ones elsewhere. */
  addFlags(template: number, flags: number, more = 0): void {
    for (let left = flags; left !== 0; left &= left - 1) this.add(template, (31 - Math.clz32(left & -left)) | more);
  }
}
