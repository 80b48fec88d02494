import type { Settings } from '../settings.ts';
import { Choice } from './Choice.tsx';
import { Tick } from './Tick.tsx';
import type { Copying } from './use-copy.ts';
import { useWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly copying: Copying;
  /** Whether anything stands under the points at all. */
  readonly hasDetail: boolean;
  readonly hasPeople: boolean;
}

/** What goes into a copy, and how it will look. */
export function CopyMenu({ id, settings, change, copying, hasDetail, hasPeople }: Props) {
  const words = useWords();
  return (
    <section id={id} class="copy-menu" aria-label={words.translate('copyOptions')}>
      <Choice
        label={words.translate('copyFormat')}
        name="lede-format"
        value={settings.copyFormat}
        options={[
          ['rich', words.translate('formatRich')],
          ['markdown', words.translate('formatMarkdown')],
        ]}
        choose={(copyFormat) => change({ copyFormat })}
      />
      <div class="ticks">
        {hasDetail && (
          <Tick label={words.translate('copyDetail')} on={settings.copyDetail} set={(copyDetail) => change({ copyDetail })} />
        )}
        {hasPeople && (
          <Tick label={words.translate('copyPeople')} on={settings.copyPeople} set={(copyPeople) => change({ copyPeople })} />
        )}
        <Tick label={words.translate('copyLinks')} on={settings.copyLinks} set={(copyLinks) => change({ copyLinks })} />
      </div>
      <h2 class="label">{words.translate('preview')}</h2>
      <pre class="preview" dir="auto" tabIndex={0} aria-label={words.translate('preview')}>
        {copying.preview().text}
      </pre>
    </section>
  );
}
