import type { Block } from '../../model.ts';
import { linkedLength } from '../../text/linked-length.ts';
import { countSentences } from './count-sentences.ts';
import type { PageFacts } from './page-facts.ts';

const FEWEST = 3;
const TEASERS = 5;

/** A headline that leads elsewhere: as good as all of its words are a link. */
function isTeaserHead(block: Block): boolean {
  return block.kind === 'heading' && linkedLength(block) > block.text.length * 0.8 && block.text.length > 15;
}

/** Five or more linked headlines, and nowhere between two of them three sentences: a front page, a section, an archive. */
export function isTeaserList({ blocks }: PageFacts): boolean {
  if (blocks.filter(isTeaserHead).length < TEASERS) return false;
  let run = 0;
  return blocks.every((block) => {
    run = isTeaserHead(block) ? 0 : run + countSentences(block);
    return run < FEWEST;
  });
}
