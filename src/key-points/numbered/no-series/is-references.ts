import { most, type CandidateSet } from '../candidate-set.ts';

/** 'Name, A. B. (2014) …', '… et al.', 'doi:', 'pp. 12–14', 'retrieved from'. */
const REFERENCE = /^.{0,90}\(\d{4}[a-z]?\)|\bet al\b|\bdoi\b|\bpp\. ?\d|\b(?:retrieved|accessed|abgerufen|consulté)\b|^\s*https?:/i;

/** A list of sources, also where no heading says so. */
export const isReferences = ({ texts }: CandidateSet): boolean => most(texts, 0.5, (text) => REFERENCE.test(text.slice(0, 300)));
