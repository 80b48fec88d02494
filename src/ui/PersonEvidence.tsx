import type { Person, Quote } from '../model.ts';
import { IconButton } from './IconButton.tsx';
import { PageText } from './PageText.tsx';
import { type Place, placeInSentence } from './place-in-sentence.ts';
import { QuoteText } from './QuoteText.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly person: Person;
  readonly mention: number | null;
  readonly step: (by: 1 | -1) => void;
  readonly showQuote: (quote: Quote) => void;
  readonly gone: boolean;
}

const firstNaming = (person: Person, form: string): Quote | undefined =>
  person.mentions.find(({ exact }) => exact === form) ?? person.mentions.find(({ exact }) => exact.includes(form));

/** Where a sentence says the role and the name, in order and apart. */
const tellingPlaces = ({ role, mentions }: Person, sentence: Quote): readonly Place[] => {
  const start = role === undefined ? -1 : sentence.exact.replace(/\s/g, ' ').indexOf(role);
  const roles: readonly Place[] = role === undefined || start === -1 ? [] : [[start, start + role.length]];
  const names = mentions.map((mention) => placeInSentence(sentence, mention)).filter((place) => place !== null);
  const places = [...roles, ...names].sort(([a], [b]) => a - b);
  // A role may hold the name; it comes first then.
  return places.filter(([from], index) => places.slice(0, index).every(([, end]) => end <= from));
};

/** What stands behind a person's entry: every mention in turn, the sentence the role was taken from, the forms merged under the name. */
export function PersonEvidence({ person, mention, step, showQuote, gone }: Props) {
  const words = useWords();
  const total = words.number(person.mentions.length);
  const current = mention === null ? undefined : person.mentions[mention];
  const { roleQuote } = person;
  // The sentence of the role stands below, whole: once is enough.
  const saidBelow = current && roleQuote && placeInSentence(roleQuote, current) !== null;
  return (
    <div class="evidence">
      <div class="stepper">
        <IconButton icon="previous" class="mirrored" label={words.translate('previousMention')} onClick={() => step(-1)} />
        <span class="stepper-count" role="status">
          {mention === null
            ? words.plural('mentions', person.mentions.length, total)
            : words.translate('mentionOf', words.number(mention + 1), total)}
        </span>
        <IconButton icon="next" class="mirrored" label={words.translate('nextMention')} onClick={() => step(1)} />
      </div>
      {current && !saidBelow && <QuoteText quote={current} />}
      {gone && <p class="gone">{words.translate('quoteGone')}</p>}
      {roleQuote && (
        <>
          <h3 class="label">{words.translate('roleSource')}</h3>
          <QuoteText quote={roleQuote} strong={tellingPlaces(person, roleQuote)} />
          <button type="button" class="link-button" onClick={() => showQuote(roleQuote)}>
            {words.translate('showOnPage')}
          </button>
        </>
      )}
      {person.aliases.length > 0 && (
        <>
          <h3 class="label">{words.translate('alsoNamed')}</h3>
          <p class="aliases">
            {person.aliases.map((alias) => {
              const naming = firstNaming(person, alias);
              return naming ? (
                <button key={alias} type="button" class="alias" onClick={() => showQuote(naming)}>
                  <PageText text={alias} />
                </button>
              ) : (
                <span key={alias} class="alias">
                  <PageText text={alias} />
                </span>
              );
            })}
          </p>
        </>
      )}
    </div>
  );
}
