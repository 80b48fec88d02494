import browser from 'webextension-polyfill';

/** The keys of all messages, in the order in which the build joined these into one: see `packMessages` in vite.config.ts. */
declare const MESSAGE_KEYS: string;

let messages: ReadonlyMap<string, string> | undefined;

const readMessages = (): ReadonlyMap<string, string> => {
  const lines = browser.i18n.getMessage('all').split('\n');
  return new Map(MESSAGE_KEYS.split(' ').map((key, at) => [key, lines[at] ?? '']));
};

/**
 * A message in the browser's language; '' where there is none.
 * Once one was asked for, all are still known after the extension was updated under an open page.
 */
export function getMessage(key: string, substitutions: readonly string[] = []): string {
  try {
    messages ??= readMessages();
  } catch {
    return '';
  }
  return (messages.get(key) ?? '').replace(/¤(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? '');
}
