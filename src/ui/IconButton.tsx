import type { Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly class?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that shows a picture and says its label. */
export function IconButton({ icon, label, onClick, class: extra = '', buttonRef }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${extra}`}
      aria-label={label}
      title={label}
      onClick={onClick}
      {...(buttonRef ? { ref: buttonRef } : {})}
    >
      <Icon name={icon} />
    </button>
  );
}
