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
  const chosen = selection.person === null ? undefined : summary.people[selection.person];
  const isShown = (people: readonly number[]) => selection.person === null || people.includes(selection.person);
  return (
    <>
      {chosen && (
        <p class="filter">
          <span>
            <Phrase message="pointsNaming" text={chosen.name} />
          </span>
          <button type="button" class="link-button" onClick={() => selection.selectPerson(null)}>
            {words.translate('allPoints')}
          </button>
        </p>
      )}
      {/* The numbers hang where the page's lines begin. */}
      <ol class="points" role="list" dir={summary.direction}>
        {set.points.map(
          (point, index) =>
            isShown(point.people) && (
              <PointItem
                key={index}
                point={point}
                people={summary.people}
                active={activePoint === index}
                gone={gonePoint === index}
                show={() => showPoint(index)}
                copy={() => copyPoint(index)}
                selectPerson={selection.selectPerson}
                selectedPerson={selection.person}
              />
            ),
        )}
      </ol>
      <p class="receipt">
        {receipt(set, summary.truncated === true, words).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </>
  );
}
