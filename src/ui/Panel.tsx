import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CopyMenu } from './CopyMenu.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import { Rail } from './Rail.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Story } from './Story.tsx';
import { useCopy } from './use-copy.ts';
import { useQuotes } from './use-quotes.ts';
import { useSelection } from './use-selection.ts';
import type { PanelProps } from './view.ts';
import { useWords } from './words.ts';

const isTyping = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  // Letters find an option in a list of them; no option begins with a figure.
  target.matches(`input:not([type=radio], [type=checkbox]), textarea${/\d/.test(key) ? '' : ', select'}`);

// The popup is a page of its own; the others stand in one.
const roles = {
  popup: { role: 'main' },
  overlay: { role: 'dialog', 'aria-label': 'Lede' },
  sample: { role: 'region', 'aria-label': 'Lede' },
} as const;

/** What popup and overlay show, in every state. */
export function Panel(props: PanelProps) {
  const { view, settings, surface, actions } = props;
  const words = useWords();
  const summary = view.type === 'ready' ? view.summary : null;
  const [said, say] = useState('');
  const selection = useSelection(summary);
  const copying = useCopy(summary, selection.set, settings, actions, say);
  const quotes = useQuotes(summary, selection, actions.showQuote, say);
  const [wantsMenu, setMenu] = useState(false);
  const menuOpen = wantsMenu && copying !== null;
  const menuButton = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (event.key === 'Escape' && menuOpen) {
      setMenu(false);
      menuButton.current?.focus();
    } else if (/^[1-9]$/.test(event.key) && summary) quotes.showNumber(Number(event.key));
    else if (event.key === 'n' && selection.person !== null) quotes.step(1);
    else if (event.key === 'p' && selection.person !== null) quotes.step(-1);
    else return;
    // What was meant for Lede is neither the page's nor the browser's.
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (surface !== 'popup') return;
    // The popup is Lede's alone: where nothing has the focus, as after a click beside everything, its keys go on working.
    const onStrayKey = (event: KeyboardEvent) => event.target === document.body && onKeyDown(event);
    document.addEventListener('keydown', onStrayKey);
    return () => document.removeEventListener('keydown', onStrayKey);
  });

  const set = summary?.keyPoints[selection.set];
  return (
    <div
      class="lede panel"
      data-surface={surface}
      data-theme={settings.theme}
      dir={words.direction}
      lang={words.language}
      onKeyDown={onKeyDown}
      {...roles[surface]}
    >
      <Masthead
        surface={surface}
        actions={actions}
        loading={view.type === 'loading'}
        copying={copying}
        menuId={menuId}
        menuOpen={menuOpen}
        toggleMenu={() => setMenu(!menuOpen)}
        menuButton={menuButton}
        {...(props.closeButton ? { closeButton: props.closeButton } : {})}
      />
      {summary && props.places && selection.set === 0 && <Rail places={props.places} activePoint={props.activePoint} show={quotes.showPoint} />}
      {/* What scrolls takes the focus first: keys scroll it, and lead to points, from the first moment on. */}
      <div class="panel-body" tabIndex={-1}>
        {copying && (copying.outcome === 'blocked' || copying.outcome === 'failed') && (
          <p class="trouble" role="alert">
            {words.translate(copying.outcome === 'blocked' ? 'copyBlocked' : 'copyFailed')}
          </p>
        )}
        {menuOpen && copying && (
          <CopyMenu
            id={menuId}
            settings={settings}
            change={(change) => void actions.changeSettings(change)}
            copying={copying}
            hasDetail={set?.points.some((point) => point.detail) === true}
            hasPeople={(summary?.people.length ?? 0) > 0}
          />
        )}
        {view.type === 'loading' && <Skeleton />}
        {summary && copying && <Story {...props} summary={summary} selection={selection} quotes={quotes} copying={copying} />}
        {view.type !== 'loading' && view.type !== 'ready' && <Notice view={view} retry={actions.retry} />}
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
