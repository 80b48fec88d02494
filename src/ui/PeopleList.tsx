import type { Person, Quote } from '../model.ts';
import { PersonItem } from './PersonItem.tsx';
import type { Selection } from './use-selection.ts';
import { useWords } from './words.ts';

interface Props {
  readonly people: readonly Person[];
  readonly selection: Selection;
  readonly step: (by: 1 | -1) => void;
  readonly showQuote: (quote: Quote) => void;
  readonly gone: boolean;
}

/** The people of the article, most central first; nothing at all where it names nobody. */
export function PeopleList({ people, selection, step, showQuote, gone }: Props) {
  const words = useWords();
  if (people.length === 0) return null;
  return (
    <section class="people">
      <h2 class="kicker">{words.translate('people')}</h2>
      <ul class="people-list" role="list">
        {people.map((person, index) => (
          <PersonItem
            key={index}
            person={person}
            open={selection.person === index}
            toggle={() => selection.selectPerson(index)}
            mention={selection.mention}
            step={step}
            showQuote={showQuote}
            gone={gone && selection.person === index}
          />
        ))}
      </ul>
    </section>
  );
}
