import { Phrase } from './Phrase.tsx';

interface Props {
  readonly site: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** The switch that lets the overlay open by itself on this site. */
export function Always({ site, on, set }: Props) {
  // Called straight from the click, nothing awaited before: the browser asks for leave only then.
  return (
    <button type="button" class="always" role="switch" aria-checked={on} onClick={() => set(!on)}>
      <span>
        <Phrase message="alwaysOn" text={site} />
      </span>
      <span class="switch" aria-hidden="true" />
    </button>
  );
}
