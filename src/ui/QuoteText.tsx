import { useContext } from 'preact/hooks';
import type { Quote } from '../model.ts';
import { PageLanguageContext } from './PageText.tsx';
import type { Place } from './place-in-sentence.ts';
import { wholeWords } from './whole-words.ts';

/** What a quote carries of its surroundings is cut at 32 units, or at 31, beside a pair that makes one character; where it is shorter, the block has no more. */
const cutLength = 31;

const isCut = (around: string): boolean => around.length >= cutLength;

interface Props {
  readonly quote: Quote;
  /** What of its words is set in bold, in order; left out: all of them. */
  readonly strong?: readonly Place[];
}

/** Words of the page with a little of what stands around them. */
export function QuoteText({ quote: { exact, prefix = '', suffix = '' }, strong = [[0, exact.length]] }: Props) {
  const { lang, dir } = useContext(PageLanguageContext);
  return (
    <blockquote class="quote" dir={dir} {...(lang === 'und' ? {} : { lang })}>
      {prefix && <bdi>{isCut(prefix) ? `…${wholeWords(prefix, 'start').trimStart()}` : prefix}</bdi>}
      <bdi>
        {strong.map(([start, end], index) => [exact.slice(strong[index - 1]?.[1] ?? 0, start), <strong key={start}>{exact.slice(start, end)}</strong>])}
        {exact.slice(strong.at(-1)?.[1] ?? 0)}
      </bdi>
      {suffix && <bdi>{isCut(suffix) ? `${wholeWords(suffix, 'end').trimEnd().replace(/[,;:–—]$/, '').trimEnd()}…` : suffix}</bdi>}
    </blockquote>
  );
}
