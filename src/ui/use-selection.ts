import { useState } from 'preact/hooks';
import type { Summary } from '../model.ts';

/** What the reader has picked in a summary. */
export interface Selection {
  /** Index into Summary.keyPoints. */
  readonly set: number;
  /** Index into Summary.people; null: nobody. */
  readonly person: number | null;
  /** Index into the person's mentions; null before the first step. */
  readonly mention: number | null;
  readonly selectSet: (set: number) => void;
  /** Picks a person, or nobody when the same one is picked again. */
  readonly selectPerson: (person: number | null) => void;
  readonly selectMention: (mention: number) => void;
}

interface Picked {
  readonly of: Summary | null;
  readonly set: number;
  readonly person: number | null;
  readonly mention: number | null;
}

/** Keeps what the reader picked, for as long as the same summary is shown. */
export function useSelection(summary: Summary | null): Selection {
  const nothing: Picked = { of: summary, set: 0, person: null, mention: null };
  const [stored, store] = useState(nothing);
  const picked = stored.of === summary ? stored : nothing;
  return {
    set: picked.set,
    person: picked.person,
    mention: picked.mention,
    selectSet: (set) => store({ ...picked, set, person: null, mention: null }),
    selectPerson: (person) =>
      store({ ...picked, person: person === picked.person ? null : person, mention: null }),
    selectMention: (mention) => store({ ...picked, mention }),
  };
}
