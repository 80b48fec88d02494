interface Props {
  /** 0 at the top of the page, 1 at its end; null where the point is gone. */
  readonly places: readonly (number | null)[];
  readonly activePoint: number | undefined;
  readonly show: (index: number) => void;
}

/** A thin line beside the points that stands for the page, a mark where each point lies. For eyes and mouse; keys and ears have the numbers. */
export function Rail({ places, activePoint, show }: Props) {
  return (
    <div class="rail" aria-hidden="true">
      {places.map(
        (place, index) =>
          place !== null && (
            <span
              key={index}
              class={index === activePoint ? 'rail-mark rail-active' : 'rail-mark'}
              style={{ insetBlockStart: `${Math.round(place * 1000) / 10}%` }}
              onClick={() => show(index)}
            />
          ),
      )}
    </div>
  );
}
