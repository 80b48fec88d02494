// English labels are put together from few words: what is said of the points, what they are, where they are from.
const OPENING = /^(?:(?:the|our|my|editor’s|generated|today’s|some|your|here are|here’s|article|story|news|post|blog|guide|report|page|quick|key|main|top|major|important|most important|big|biggest|final|essential|actionable|critical|core|crucial|practical|brief|short|overall) )*/;
const ENDING = /(?:,| &| and)? ?(?:at a glance|in brief|in short|summary|recap|from (?:this|the) (?:article|story|post|guide|report)|of (?:this|the) (?:article|story|post|guide|report)|to (?:remember|know|note|consider)|you need to know|worth knowing|list|section|box)$/;

const ANY = /take-?away|point|insight|finding|fact|message|learning|highlight|thing|summary|recap|overview|lesson|glance/;
/** A machine's summary is always one of the story it stands in. */
const MACHINE = /^(?:ai|ki)(?:[- ](?:generated|assisted|powered))? (?:article |key |news |quick |story )?(?:summary|overview|highlights|points|takeaways)$/;
/** What is the story's own whatever is said of it. */
const TAKEAWAYS = /^take-?aways?(?: points?)?$/;
/** What is the story's own where it is called the key or the main one. */
const POINTS = /^(?:points?|insights?|findings?|facts?|messages?|learnings?|highlights?|things)$/;
const GLANCE = /\bat a glance$/;
const KEY = /\b(?:key|main|major|important|core|essential|critical|crucial|article|story|post)\b/;
const SUMMARY = /^(?:summary|recap|overview|highlights?|points?|lessons?|things|facts?)$/;

/** Most lines have none of the words that an English label is put together from. */
export const mayBeComposed = (line: string): boolean => ANY.test(line);

/**
 * Tells what an English label says that is no fixed phrase: 'Our top takeaways', 'Key points to remember', 'Article at a glance'.
 * @param label in lower case, without marks at the ends.
 */
export function composedStrength(label: string): 'strong' | 'weak' | null {
  if (!ANY.test(label)) return null;
  if (MACHINE.test(label)) return 'strong';
  const opening = OPENING.exec(label)?.[0] ?? '';
  let noun = label.slice(opening.length);
  // One ending after the other: 'summary of this story at a glance'.
  for (let rest = noun.replace(ENDING, ''); rest !== noun; rest = noun.replace(ENDING, '')) noun = rest;
  noun = noun.trim();
  if (TAKEAWAYS.test(noun)) return 'strong';
  if (noun === '' && opening !== '' && GLANCE.test(label)) return 'strong';
  if (POINTS.test(noun) && KEY.test(opening)) return 'strong';
  if (noun === '' && opening !== '' && /(?:summary|recap)$/.test(label)) return 'weak';
  return SUMMARY.test(noun) && opening !== '' ? 'weak' : null;
}
