import type { Summary } from '../model.ts';
import { sourceName } from './source-name.ts';
import type { Selection } from './use-selection.ts';
import { useWords, type Words } from './words.ts';

/** Names for the sets, a number added where two would read the same. */
const nameSets = ({ keyPoints }: Summary, words: Words): readonly string[] => {
  const names = keyPoints.map((set) => sourceName(set, words));
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${words.number(before + 1)})`;
  });
};

/** Says whose points these are; with several sets, a switch between them. */
export function SetSwitch({ summary, selection }: { readonly summary: Summary; readonly selection: Selection }) {
  const words = useWords();
  const names = nameSets(summary, words);
  if (names.length === 1) return <h2 class="kicker">{names[0]}</h2>;
  return (
    <div class="set-switch">
      <h2 class="unseen">{words.translate('keyPoints')}</h2>
      <div role="group" aria-label={words.translate('pointSets')}>
        {names.map((name, index) => (
          <button
            key={index}
            type="button"
            class="set-button"
            aria-pressed={selection.set === index}
            onClick={() => selection.selectSet(index)}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
