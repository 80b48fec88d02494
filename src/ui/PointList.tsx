import type { KeyPointSet, Summary } from '../model.ts';
import { Phrase } from './Phrase.tsx';
import { PointItem } from './PointItem.tsx';
import { receipt } from './receipt.ts';
import type { Selection } from './use-selection.ts';
import { useWords } from './words.ts';

interface Props {
  readonly summary: Summary;
  readonly set: KeyPointSet;
  readonly selection: Selection;
  readonly activePoint: number | undefined;
  /** Index of the point whose words were not found in the page. */
  readonly gonePoint: number | null;
  readonly showPoint: (index: number) => void;
  readonly copyPoint: (index: number) => void;
}

/** The points of one set, all of them or those that name one person, and where they come from. */
export function PointList({ summary, set, selection, activePoint, gonePoint, showPoint, copyPoint }: Props) {
  const words = useWords();
  const { person } = selection;
  const chosen = person === null ? undefined : summary.people[person];
  const naming = person === null ? 0 : set.points.filter(({ people }) => people.includes(person)).length;
  const filtered = naming > 0;
  const lines = receipt(set, summary.truncated === true, words);
  // How many there are in all would be read as how many are shown.
  const shownLines = filtered ? lines.slice(1) : lines;
  return (
    <>
      {chosen && (
        <p class="filter">
          <span>
            <Phrase message={filtered ? 'pointsNaming' : 'noPointNames'} text={chosen.name} />
          </span>
          {filtered && (
            <>
              <span class="filter-count">
                {words.translate('pointsNamingCount', words.number(naming), words.number(set.points.length))}
              </span>
              <button type="button" class="link-button" onClick={() => selection.selectPerson(null)}>
                {words.translate('allPoints')}
              </button>
            </>
          )}
        </p>
      )}
      {/* The numbers hang where the page's lines begin. */}
      <ol class="points" role="list" dir={summary.direction}>
        {set.points.map(
          (point, index) =>
            (person === null || !filtered || point.people.includes(person)) && (
              <PointItem
                key={index}
                point={point}
                people={summary.people}
                active={activePoint === index}
                gone={gonePoint === index}
                show={() => showPoint(index)}
                copy={() => copyPoint(index)}
                selectPerson={selection.selectPerson}
                selectedPerson={person}
              />
            ),
        )}
      </ol>
      {shownLines.length > 0 && (
        <p class="receipt">
          {shownLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
    </>
  );
}
