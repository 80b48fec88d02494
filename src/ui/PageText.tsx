import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Language and direction of the page whose words are shown. */
export interface PageLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Carries the page's language to every piece of its text. */
export const PageLanguageContext = createContext<PageLanguage>({ lang: 'und', dir: 'ltr' });

/** Words of the page: always text, each in its own `<bdi>`, so that no page can turn the words around it. */
export function PageText({ text }: { readonly text: string }) {
  const { lang, dir } = useContext(PageLanguageContext);
  return (
    <bdi class="page-text" dir={dir} {...(lang === 'und' ? {} : { lang })}>
      {text}
    </bdi>
  );
}
