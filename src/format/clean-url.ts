import { trackingParameters, trackingPrefixes } from './tracking-parameters.ts';

const isTracking = (pair: string): boolean => {
  const name = (pair.split('=')[0] ?? '').toLowerCase();
  return trackingParameters.includes(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
};

/**
 * The address of a page as it may be handed on: without credentials, tracking parameters and fragment
 * (one that names a page of an application, '#/…' or '#!…', stays). Null where it is not on the web.
 */
export function cleanUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  // Cut out of the text itself: URLSearchParams would write the parameters that stay in another way.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .join('&');
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  else url.hash = url.hash.split(':~:')[0] ?? '';
  return url.href;
}
