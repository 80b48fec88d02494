import { most, type CandidateSet } from '../candidate-set.ts';

/** 'Most read' boxes, menus, related stories: points that are links and have nothing under them. */
export const isLinkList = ({ heads, details, labels }: CandidateSet): boolean =>
  most(heads, 0.6, ({ links, text, kind }, i) => {
    const linked = links.reduce((sum, [start, end]) => sum + end - start, 0);
    const bare = (details[i]?.length ?? 0) === 0 || (kind !== 'heading' && labels[i]?.style === 'list');
    return bare && linked >= (text.length - (labels[i]?.start ?? 0)) * 0.7;
  });
