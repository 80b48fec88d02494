import { useEffect, useState } from 'preact/hooks';
import type { Quote } from '../model.ts';

type Fragments = readonly (string | null)[];

/**
 * Finds the links to a set's points ahead of the click that copies them: some browsers let a page write to the
 * clipboard only in the click itself. Undefined while they are not wanted or not there yet.
 */
export function useFragments(
  wanted: boolean,
  quotes: readonly Quote[] | undefined,
  find: (quotes: readonly Quote[]) => Promise<Fragments>,
): Fragments | undefined {
  const [found, setFound] = useState<{ readonly of: readonly Quote[]; readonly fragments: Fragments }>();
  useEffect(() => {
    if (!wanted || quotes === undefined) return;
    let current = true;
    find(quotes).then(
      (fragments) => current && setFound({ of: quotes, fragments }),
      () => current && setFound({ of: quotes, fragments: quotes.map(() => null) }),
    );
    return () => {
      current = false;
    };
  }, [wanted, quotes]);
  return wanted && found !== undefined && found.of === quotes ? found.fragments : undefined;
}
