import { most, type CandidateSet } from '../candidate-set.ts';

const TECHNICAL = /\b(?:ad ?block(?:er|ing|plus)?|cookies?|javascript|browser|navegador|navigateur|extension|extensiones|werbeblocker|adblocker|whitelist|refresh|reload)\b/i;

/** What to click to switch off an ad blocker, or to make the page work. */
export const isInstruction = ({ texts }: CandidateSet): boolean => most(texts, 0.34, (text) => TECHNICAL.test(text.slice(0, 300))) && texts.some((text) => /ad ?block|werbeblocker|cookies|javascript/i.test(text.slice(0, 300)));
