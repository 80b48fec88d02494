import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { Copying } from './use-copy.ts';
import type { PanelProps } from './view.ts';
import { useWords } from './words.ts';

interface Props extends Pick<PanelProps, 'surface' | 'actions' | 'closeButton'> {
  readonly loading: boolean;
  readonly copying: Copying | null;
  readonly menuId: string;
  readonly menuOpen: boolean;
  readonly toggleMenu: () => void;
  readonly menuButton: { current: HTMLButtonElement | null };
}

/** The bar at the top: the name, copying, the other surfaces, the way out. It stays where it is from loading on. */
export function Masthead({ surface, actions, closeButton, loading, copying, menuId, menuOpen, toggleMenu, menuButton }: Props) {
  const words = useWords();
  const copied = copying?.outcome === 'copied';
  return (
    <div class="masthead">
      <span class="brand" translate={false}>
        Lede
      </span>
      {(loading || copying) && (
        <span class="copy-pair">
          <button type="button" class="copy-button" disabled={!copying} onClick={() => copying?.copy()}>
            <Icon name={copied ? 'check' : 'copy'} />
            {/* Both words take their room, so that the button keeps its width. */}
            <span class="swap">
              <span class={copied ? 'swapped-out' : ''}>{words.translate('copy')}</span>
              <span class={copied ? '' : 'swapped-out'}>{words.translate('copied')}</span>
            </span>
          </button>
          <button
            type="button"
            class="copy-more"
            ref={menuButton}
            disabled={!copying}
            aria-label={words.translate('copyOptions')}
            title={words.translate('copyOptions')}
            aria-expanded={menuOpen}
            {...(menuOpen ? { 'aria-controls': menuId } : {})}
            onClick={toggleMenu}
          >
            <Icon name="down" />
          </button>
        </span>
      )}
      {surface === 'popup' && actions.openOverlay && (loading || copying) && (
        <IconButton icon="overlay" class="mirrored" label={words.translate('openOverlay')} onClick={actions.openOverlay} />
      )}
      <IconButton icon="settings" label={words.translate('openOptions')} onClick={actions.openOptions} />
      {actions.close && (
        <IconButton
          icon="close"
          label={words.translate('close')}
          onClick={actions.close}
          {...(closeButton ? { buttonRef: closeButton } : {})}
        />
      )}
    </div>
  );
}
