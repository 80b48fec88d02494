// Every icon is one path in a 16 by 16 box, drawn as a line in the colour of the text around it.
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  down: 'M4 6.5 8 10.5 12 6.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  overlay: 'M2 3h12v10H2zM9.5 3v10M11 6h1.5M11 8.5h1.5',
  previous: 'M10 3.5 5.5 8 10 12.5',
  settings: 'M2 5h6M11 5h3M9.5 3.2v3.6M2 11h3M8 11h6M6.5 9.2v3.6',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words or inside a labelled button; never read aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
