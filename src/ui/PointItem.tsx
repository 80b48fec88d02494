import { useState } from 'preact/hooks';
import type { KeyPoint, Person } from '../model.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { PageText } from './PageText.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly point: KeyPoint;
  readonly people: readonly Person[];
  readonly active: boolean;
  /** True after its words were looked for in the page and not found. */
  readonly gone: boolean;
  readonly show: () => void;
  readonly copy: () => void;
  readonly selectPerson: (person: number) => void;
  readonly selectedPerson: number | null;
}

/** So much of a point, in characters, is more than one look takes in. */
const oneLook = 160;

/** A long point in two parts: its first sentence, and what follows it; a short one, or one that begins otherwise, in one. */
const parts = ({ text, quote }: KeyPoint): readonly [string, string] => {
  const first = quote.exact.replace(/\s+/g, ' ').trim();
  return text.length > oneLook && text.startsWith(`${first} `) ? [first, text.slice(first.length)] : [text, ''];
};

/** True where words are selected. Its words are asked for: Chromium calls a selection in the overlay collapsed, for it is in a closed root. */
const hasSelection = (element: EventTarget | null): boolean =>
  element instanceof Node && (element.ownerDocument?.getSelection()?.toString() ?? '') !== '';

/** One point: its number, its words, what stands under it, its people. */
export function PointItem({ point, people, active, gone, show, copy, selectPerson, selectedPerson }: Props) {
  const words = useWords();
  const number = words.number(point.number);
  const [open, setOpen] = useState(false);
  const [lead, rest] = parts(point);
  return (
    <li class="point" {...(active ? { 'aria-current': 'true' } : {})}>
      <button type="button" class="point-number" aria-label={words.translate('showPoint', number)} onClick={show}>
        {number}
      </button>
      <div class="point-body">
        {/* The number is the button; a click on the words does the same, and leaves them free to be selected. */}
        <p class="point-text">
          <span onClick={(event) => hasSelection(event.currentTarget) || show()}>
            <PageText text={lead} />
            {rest && (
              <span class="point-rest">
                <PageText text={rest} />
              </span>
            )}
          </span>
          <IconButton class="copy-point" icon="copy" label={words.translate('copyPoint', number)} onClick={copy} />
        </p>
        {gone && <p class="gone">{words.translate('quoteGone')}</p>}
        {(point.people.length > 0 || point.detail) && (
          <div class="point-foot">
            {point.people.map((index) => {
              const person = people[index];
              return (
                person && (
                  <button
                    key={index}
                    type="button"
                    class="point-person"
                    aria-pressed={selectedPerson === index}
                    onClick={() => selectPerson(index)}
                  >
                    <PageText text={person.name} />
                  </button>
                )
              );
            })}
            {point.detail && (
              <button type="button" class="more-button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {words.translate('more')}
                <Icon name="down" />
              </button>
            )}
          </div>
        )}
        {open && point.detail && (
          <div class="detail">
            {point.detail.split('\n').map((paragraph, index) => (
              <p key={index}>
                <PageText text={paragraph} />
              </p>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
