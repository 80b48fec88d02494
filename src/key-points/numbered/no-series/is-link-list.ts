import { linkedLength } from '../../../text/linked-length.ts';
import { most, type CandidateSet } from '../candidate-set.ts';

/** 'Most read' boxes, menus, related stories: points that are links and have nothing under them. */
export const isLinkList = ({ heads, details, labels }: CandidateSet): boolean =>
  most(heads, 0.6, (head, i) => {
    const bare = (details[i]?.length ?? 0) === 0 || (head.kind !== 'heading' && labels[i]?.style === 'list');
    return bare && linkedLength(head) >= (head.text.length - (labels[i]?.start ?? 0)) * 0.7;
  });
