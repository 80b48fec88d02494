import type { Block } from '../../../model.ts';
import { labelStrength } from '../labels.ts';

/** A heading and a note may stand between a box's beginning and its points. */
const NEAR = 3;

/** True where an attribute or the button that folds it names the box of a block as the points', and the block stands at the box's beginning. */
export function isNamed(blocks: readonly Block[], at: number): boolean {
  const label = blocks[at]?.label;
  return label !== undefined && blocks[at - NEAR]?.label !== label && labelStrength(label) === 'strong';
}
