import type { Person } from '../model.ts';
import { PageText } from './PageText.tsx';
import { PersonEvidence } from './PersonEvidence.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly person: Person;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly mention: number | null;
  readonly step: (by: 1 | -1) => void;
  readonly showQuote: (quote: Person['mentions'][number]) => void;
  /** The page has lost the words last looked for. */
  readonly gone: boolean;
}

/** One person: name, role, how often named; opened, the evidence. */
export function PersonItem({ person, open, toggle, mention, step, showQuote, gone }: Props) {
  const words = useWords();
  const times = words.plural('mentions', person.mentions.length, words.number(person.mentions.length));
  return (
    <li class="person">
      <button type="button" class="person-button" aria-expanded={open} onClick={toggle}>
        <span class="person-words">
          <span class="person-name">
            <PageText text={person.name} />
          </span>
          {person.role && (
            <>
              <span class="unseen">, </span>
              <span class="person-role">
                <PageText text={person.role} />
              </span>
            </>
          )}
        </span>
        <span class="unseen">, {times}</span>
        <span class="person-count" aria-hidden="true" title={times}>
          {words.number(person.mentions.length)}×
        </span>
      </button>
      {open && <PersonEvidence person={person} mention={mention} step={step} showQuote={showQuote} gone={gone} />}
    </li>
  );
}
