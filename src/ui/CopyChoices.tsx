import type { Settings } from '../settings.ts';
import { Choice } from './Choice.tsx';
import { Tick } from './Tick.tsx';
import { useWords } from './words.ts';

interface Props {
  /** Groups the radio buttons; one of its kind on the surface. */
  readonly name: string;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  /** False where nothing stands under any point, and where nobody is named: there is nothing to choose then. */
  readonly hasDetail?: boolean;
  readonly hasPeople?: boolean;
}

/** What goes into a copy, and in which format. */
export function CopyChoices({ name, settings, change, hasDetail = true, hasPeople = true }: Props) {
  const words = useWords();
  return (
    <>
      <Choice
        label={words.translate('copyFormat')}
        name={name}
        value={settings.copyFormat}
        options={[
          ['rich', words.translate('formatRich')],
          ['markdown', words.translate('formatMarkdown')],
        ]}
        choose={(copyFormat) => change({ copyFormat })}
      />
      <div class="ticks">
        {hasDetail && <Tick label={words.translate('copyDetail')} on={settings.copyDetail} set={(copyDetail) => change({ copyDetail })} />}
        {hasPeople && <Tick label={words.translate('copyPeople')} on={settings.copyPeople} set={(copyPeople) => change({ copyPeople })} />}
        <Tick label={words.translate('copyLinks')} on={settings.copyLinks} set={(copyLinks) => change({ copyLinks })} />
      </div>
    </>
  );
}
