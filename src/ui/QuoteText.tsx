import { useContext } from 'preact/hooks';
import type { Quote } from '../model.ts';
import { PageLanguageContext } from './PageText.tsx';

/** Words of the page with a little of what stands around them. */
export function QuoteText({ quote }: { readonly quote: Quote }) {
  const { lang, dir } = useContext(PageLanguageContext);
  return (
    <blockquote class="quote" dir={dir} {...(lang === 'und' ? {} : { lang })}>
      {quote.prefix && <bdi>…{quote.prefix}</bdi>}
      <strong>
        <bdi>{quote.exact}</bdi>
      </strong>
      {quote.suffix && <bdi>{quote.suffix}…</bdi>}
    </blockquote>
  );
}
