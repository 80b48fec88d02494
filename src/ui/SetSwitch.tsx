import type { KeyPointSet, Summary } from '../model.ts';
import { setNames } from './set-names.ts';
import { sourceName } from './source-name.ts';
import type { Selection } from './use-selection.ts';
import { useWords } from './words.ts';

/** So many fit into one row. */
const tabCount = 3;

/** The sets that get a tab, by index: the first of each kind before the second of any, in the order of the page. */
const pickTabs = (sets: readonly KeyPointSet[]): readonly number[] => {
  const kindOf = ({ source, machineMade }: KeyPointSet) => `${source} ${machineMade === true}`;
  const kinds = sets.map(kindOf);
  const all = sets.map((_, index) => index);
  const firsts = all.filter((index) => kinds.indexOf(kinds[index] ?? '') === index);
  return [...new Set([...firsts, ...all])].slice(0, tabCount).sort((a, b) => a - b);
};

/** Says whose points these are; with several sets, a switch between them: a tab each for three, the others in one list. */
export function SetSwitch({ summary: { keyPoints }, selection }: { readonly summary: Summary; readonly selection: Selection }) {
  const words = useWords();
  if (keyPoints.length === 1) return <h2 class="kicker">{sourceName(keyPoints[0], words)}</h2>;
  const names = setNames(keyPoints, words);
  const tabs = pickTabs(keyPoints);
  const others = keyPoints.map((_, index) => index).filter((index) => !tabs.includes(index));
  const otherShown = others.includes(selection.set);
  return (
    <div class="set-switch">
      <h2 class="unseen">{words.translate('keyPoints')}</h2>
      <div role="group" aria-label={words.translate('pointSets')}>
        {tabs.map((index) => {
          const set = keyPoints[index];
          return (
            set && (
              <button
                key={index}
                type="button"
                class="set-button"
                title={sourceName(set, words)}
                aria-pressed={selection.set === index}
                onClick={() => selection.selectSet(index)}
              >
                {names[index]?.short}
              </button>
            )
          );
        })}
        {others.length > 0 && (
          <select
            class="set-more"
            aria-label={words.translate('moreSets')}
            data-shown={otherShown}
            value={otherShown ? String(selection.set) : ''}
            onChange={({ currentTarget: { value } }) => value !== '' && selection.selectSet(Number(value))}
          >
            {/* Its words while a tab is chosen; nothing that could be. */}
            <option value="" hidden>
              {words.translate('moreSets')}
            </option>
            {others.map((index) => (
              <option key={index} value={String(index)}>
                {names[index]?.long}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
