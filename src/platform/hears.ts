/** Whose messages are listened to: `extension` (its pages and its background) or `all` (its scripts in the top frames of tabs, too). */
export type Ear = 'extension' | 'all';

/** What the browser says of who sent a message. */
interface Speaker {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

// The background of a page-less extension gives no address in some browsers.
const isPage = ({ url, tab }: Speaker, address: string): boolean => (url === undefined ? tab === undefined : url.startsWith(address));
const isScript = ({ tab, frameId }: Speaker): boolean => tab?.id !== undefined && frameId === 0;

/** True for a message of this extension itself, given by its id and the address of its pages, from where it is listened to. */
export function hears(ear: Ear, speaker: Speaker, self: { readonly id: string; readonly address: string }): boolean {
  return speaker.id === self.id && (isPage(speaker, self.address) || (ear === 'all' && isScript(speaker)));
}
