import { type MessageKey, useWords } from './words.ts';

/** A command of Lede and the keys that the browser gave it, '' for none. */
export interface Shortcut {
  readonly command: 'popup' | 'overlay';
  readonly keys: string;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly change?: () => void;
}

const commandNames: Readonly<Record<Shortcut['command'], MessageKey>> = {
  popup: 'commandPopup',
  overlay: 'commandOverlay',
};

// What Panel and the overlay listen for.
const ownKeys: readonly (readonly [readonly string[], MessageKey])[] = [
  [['1', '…', '9'], 'helpPoints'],
  [['n', 'p'], 'helpMentions'],
  [['Esc'], 'close'],
];

/** Which keys do what. */
export function Keys({ shortcuts, change }: Props) {
  const words = useWords();
  return (
    <section class="options-section">
      <h2>{words.translate('keys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class="key-row">
            <dt>{keys ? <kbd>{keys}</kbd> : <span class="hint">{words.translate('keyUnset')}</span>}</dt>
            <dd>{words.translate(commandNames[command])}</dd>
          </div>
        ))}
      </dl>
      {change && (
        <button type="button" class="link-button" onClick={change}>
          {words.translate('changeKeys')}
        </button>
      )}
      <p class="hint">{words.translate('keysHint')}</p>
      <dl class="keys">
        {ownKeys.map(([keys, key]) => (
          <div key={key} class="key-row">
            <dt>
              {keys.map((name) => (name === '…' ? <span key={name}>–</span> : <kbd key={name}>{name}</kbd>))}
            </dt>
            <dd>{words.translate(key)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
