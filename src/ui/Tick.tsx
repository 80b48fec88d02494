interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** A labelled box to tick. */
export function Tick({ label, on, set }: Props) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
