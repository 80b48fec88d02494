/** What each feature of a sentence counts. */
export const weights = {
  first: 1,
  early: 1.5,
  opensParagraph: 0.1,
  length: 0,
  short: -0.3,
  long: -0.3,
  frequency: 0.5,
  headline: 1,
  standfirst: 0.5,
  lead: 0.3,
  figures: 0.1,
  quoted: -0.4,
  names: 0.2,
  people: 0.3,
  speaker: -0.5,
} as const;

/** How the choice weighs repetition. */
export const selection = { redundancy: 0.8, mostRepeated: 0.7 } as const;
