import browser from 'webextension-polyfill';

const known = new Map<string, string>();

/**
 * A message in the browser's language; '' where there is none.
 * What was asked before is still known after the extension was updated under an open page.
 */
export function getMessage(key: string, substitutions: string[] = []): string {
  const id = [key, ...substitutions].join('\n');
  try {
    const message = browser.i18n.getMessage(key, substitutions);
    known.set(id, message);
    return message;
  } catch {
    return known.get(id) ?? '';
  }
}
