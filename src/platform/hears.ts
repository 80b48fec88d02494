/** Whose messages are listened to: `extension` (its pages and its background) or `page` (its scripts in the top frame of a tab). */
export type Ear = 'extension' | 'page';

/** What the browser says of who sent a message. */
interface Speaker {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

const speaks: Readonly<Record<Ear, (speaker: Speaker, address: string) => boolean>> = {
  // The background of a page-less extension gives no address in some browsers.
  extension: ({ url, tab }, address) => (url === undefined ? tab === undefined : url.startsWith(address)),
  page: ({ tab, frameId }) => tab?.id !== undefined && frameId === 0,
};

/** True for a message of this extension itself, given by its id and the address of its pages, from where it is listened to. */
export function hears(ear: Ear, speaker: Speaker, self: { readonly id: string; readonly address: string }): boolean {
  return speaker.id === self.id && speaks[ear](speaker, self.address);
}
