/** The origin of a web page as the browser takes permissions for: without a port. Null where there is nothing to ask for. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}` : null;
}
