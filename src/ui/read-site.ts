/**
 * The origin that a reader means by what was typed or pasted: 'example.org/news' gives 'https://example.org'.
 * Null where it is no address on the web.
 */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(address);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const isNamed = url.hostname.includes('.') || url.hostname === 'localhost';
    return isWeb && isNamed && !/[*%\s]/.test(url.hostname) ? url.origin : null;
  } catch {
    return null;
  }
}
