import { useMemo } from 'preact/hooks';
import type { Summary } from '../model.ts';
import { Always } from './Always.tsx';
import { PageLanguageContext } from './PageText.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PointList } from './PointList.tsx';
import { SetSwitch } from './SetSwitch.tsx';
import { StoryHead } from './StoryHead.tsx';
import type { Copying } from './use-copy.ts';
import type { Quotes } from './use-quotes.ts';
import type { Selection } from './use-selection.ts';
import type { PanelProps } from './view.ts';
import { useWords } from './words.ts';

interface Props extends PanelProps {
  readonly summary: Summary;
  readonly selection: Selection;
  readonly quotes: Quotes;
  readonly copying: Copying;
}

/** A summary, ready to be read: head, points, people. */
export function Story({ summary, selection, quotes, copying, actions, activePoint, always }: Props) {
  const words = useWords();
  const language = useMemo(() => ({ lang: summary.language, dir: summary.direction }), [summary]);
  const set = summary.keyPoints[selection.set] ?? summary.keyPoints[0];
  const isFirst = selection.set === 0;
  return (
    <PageLanguageContext.Provider value={language}>
      <StoryHead summary={summary} />
      <section class="points-section" aria-label={words.translate('keyPoints')}>
        <SetSwitch summary={summary} selection={selection} />
        {/* What was unfolded in one list is not in the next. */}
        <PointList
          key={`${summary.url} ${selection.set}`}
          summary={summary}
          set={set}
          selection={selection}
          activePoint={isFirst ? activePoint : undefined}
          gonePoint={typeof quotes.gone === 'number' ? quotes.gone : null}
          showPoint={quotes.showPoint}
          copyPoint={copying.copy}
        />
      </section>
      <PeopleList
        people={summary.people}
        selection={selection}
        step={quotes.step}
        showQuote={quotes.showQuote}
        gone={quotes.gone === 'person'}
      />
      {always && actions.setAlways && <Always site={always.site} on={always.on} set={actions.setAlways} />}
    </PageLanguageContext.Provider>
  );
}
