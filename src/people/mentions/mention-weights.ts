import { featureBits } from './hash-feature.ts';
import { BitReader } from './packed-bits.ts';
import { mentionWeights } from './weights.generated.ts';

/** Learned weights: two a feature (`begin`, `inside`) and nine transitions, see `Chain`. */
export interface MentionWeights {
  /** In steps of 1 / scale. */
  readonly features: Int8Array;
  readonly transitions: Float64Array;
  readonly scale: number;
}

const scale = 8;
let decoded: MentionWeights | undefined;

const unfold = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

/** Decodes the built-in weights; once. */
export function loadMentionWeights(): MentionWeights {
  if (decoded !== undefined) return decoded;
  const bits = new BitReader(mentionWeights);
  const features = new Int8Array(2 << featureBits);
  const transitions = new Float64Array(9);
  for (let i = 0; i < 9; i++) transitions[i] = unfold(bits.rice(4)) / scale;
  const count = bits.bits(24);
  const gap = bits.bits(8);
  const low = bits.bits(8);
  let feature = 0;
  for (let i = 0; i < count; i++) {
    feature += bits.rice(gap);
    features[2 * feature] = unfold(bits.rice(low));
    features[2 * feature + 1] = unfold(bits.rice(low));
  }
  decoded = { features, transitions, scale };
  return decoded;
}
