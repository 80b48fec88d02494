import { useWords } from './words.ts';

const lines = [92, 64, 0, 96, 88, 40, 0, 94, 72];

/** Grey lines where the text will stand, while the page is read. */
export function Skeleton() {
  const words = useWords();
  return (
    <div class="skeleton" role="status">
      <h1 class="unseen">{words.translate('loading')}</h1>
      {lines.map((width, index) => (
        <span key={index} class={index < 2 ? 'bone bone-title' : 'bone'} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
