import { useId } from 'preact/hooks';

interface Props<Value extends string | number> {
  readonly label: string;
  /** Groups the radio buttons; one of its kind on the surface. */
  readonly name: string;
  readonly value: Value;
  /** Values and their words. */
  readonly options: readonly (readonly [Value, string])[];
  readonly choose: (value: Value) => void;
  readonly hint?: string;
}

/** One of a few values, side by side. */
export function Choice<Value extends string | number>({ label, name, value, options, choose, hint }: Props<Value>) {
  const hintId = useId();
  return (
    <fieldset class="choice" aria-describedby={hint ? hintId : undefined}>
      <legend class="label">{label}</legend>
      <div class="choice-options">
        {options.map(([option, words]) => (
          <label key={option} class="choice-option">
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => choose(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
