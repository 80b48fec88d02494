import { useId, useState } from 'preact/hooks';
import { readSite } from './read-site.ts';
import { Phrase } from './Phrase.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly sites: readonly string[];
  readonly remove: (site: string) => void;
  readonly add?: (site: string) => void;
}

/** The sites where the overlay opens by itself, each to be taken back. */
export function Sites({ sites, remove, add }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  const errorId = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const site = readSite(typed);
    setInvalid(site === null);
    if (site === null) return;
    // Nothing may be awaited before this: the browser asks the reader only within the click itself.
    add?.(site);
    setTyped('');
  };
  return (
    <section class="options-section">
      <h2>{words.translate('sites')}</h2>
      <p class="hint">{words.translate('sitesHint')}</p>
      {sites.length === 0 ? (
        <p class="hint">{words.translate('sitesNone')}</p>
      ) : (
        <ul class="sites" role="list">
          {sites.map((site) => (
            <li key={site} class="site">
              <bdi>{site.replace(/^https:\/\//, '')}</bdi>
              <button type="button" class="link-button" onClick={() => remove(site)}>
                <span aria-hidden="true">{words.translate('takeBack')}</span>
                <span class="unseen">
                  <Phrase message="removeSite" text={site} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {add && (
        <form class="site-form" onSubmit={submit} noValidate>
          <input
            type="text"
            inputMode="url"
            class="site-input"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            placeholder="example.org"
            aria-label={words.translate('siteAddress')}
            aria-invalid={invalid}
            aria-describedby={invalid ? errorId : undefined}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="plain-button">
            {words.translate('addSite')}
          </button>
          {invalid && (
            <p id={errorId} class="gone" role="alert">
              {words.translate('siteInvalid')}
            </p>
          )}
        </form>
      )}
    </section>
  );
}
