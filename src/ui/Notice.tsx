import type { FailureReason } from '../model.ts';
import type { View } from './view.ts';
import { type MessageKey, useWords } from './words.ts';

type EmptyView = Exclude<View, { readonly type: 'ready' } | { readonly type: 'loading' }>;

const texts: Readonly<Record<Exclude<EmptyView['type'], 'failed'> | FailureReason, readonly [title: MessageKey, text: MessageKey]>> = {
  'not-article': ['notArticleTitle', 'notArticleText'],
  'off-limits': ['offLimitsTitle', 'offLimitsText'],
  gone: ['goneTitle', 'goneText'],
  updated: ['updatedTitle', 'updatedText'],
  unexpected: ['unexpectedTitle', 'unexpectedText'],
};

/** Says what happened and what can be done, when there is nothing to show. */
export function Notice({ view, retry }: { readonly view: EmptyView; readonly retry?: (() => void) | undefined }) {
  const words = useWords();
  const [title, text] = texts[view.type === 'failed' ? view.reason : view.type];
  return (
    <div class="notice" role="status">
      <h1 class="notice-title">{words.translate(title)}</h1>
      <p class="notice-text">{words.translate(text)}</p>
      {retry && view.type !== 'off-limits' && (
        <button type="button" class="plain-button" onClick={retry}>
          {words.translate('retry')}
        </button>
      )}
    </div>
  );
}
