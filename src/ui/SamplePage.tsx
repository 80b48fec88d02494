import type { Sample } from './sample-summary.ts';
import { useWords } from './words.ts';

interface Props {
  readonly sample: Sample;
  /** Words of it that are highlighted; null for none. */
  readonly marked: string | null;
}

/** Widths, in per cent, of the grey lines that stand for the paragraphs between the sentences: the first before them all. */
const paragraphs = [
  [94, 97, 90, 42],
  [96, 88, 57],
  [92, 97, 34],
  [95, 71],
];

/** What a reader in a hurry need not read. */
function Lines({ widths = [] }: { readonly widths?: readonly number[] | undefined }) {
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <span key={width} class="sample-line" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}

/** A sentence with some of its words highlighted. */
function Marked({ text, marked }: { readonly text: string; readonly marked: string | null }) {
  const at = marked === null ? -1 : text.indexOf(marked);
  if (marked === null || at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{marked}</mark>
      {text.slice(at + marked.length)}
    </>
  );
}

/** A news page in small: the sentences that count in full, the rest as grey lines. */
export function SamplePage({ sample, marked }: Props) {
  const words = useWords();
  return (
    <article class="sample" aria-label={sample.summary.title}>
      <div class="sample-bar" aria-hidden="true">
        <span class="sample-address" dir="ltr">
          news.example
        </span>
        <img class="sample-button" src="../icons/icon.svg" alt="" width="20" height="20" />
      </div>
      <div class="sample-text">
        <h2 class="sample-title">{sample.summary.title}</h2>
        <Lines widths={paragraphs[0]} />
        {sample.sentences.map((sentence, index) => (
          <div key={index}>
            <p>
              <b>{words.number(index + 1)}. </b>
              <Marked text={sentence} marked={marked} />
            </p>
            <Lines widths={paragraphs[index + 1]} />
          </div>
        ))}
      </div>
    </article>
  );
}
