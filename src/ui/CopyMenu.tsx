import type { Settings } from '../settings.ts';
import { CopyChoices } from './CopyChoices.tsx';
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
      <CopyChoices name="lede-format" settings={settings} change={change} hasDetail={hasDetail} hasPeople={hasPeople} />
      <h2 class="label">{words.translate('preview')}</h2>
      <pre class="preview" dir="auto" tabIndex={0} aria-label={words.translate('preview')}>
        {copying.preview().text}
      </pre>
    </section>
  );
}
