/** The places where a page may say its headline. */
export interface TitleSources {
  /** From og:title or JSON-LD. */
  readonly named: string;
  /** From `<title>`. */
  readonly page: string;
  /** The page's first-level headings. */
  readonly headings: readonly string[];
  readonly siteName: string;
  readonly host: string;
}

const SEPARATOR = /\s{1,3}[|\-–—·•»«:/\\]+\s{1,3}|\s{0,3}[|｜»«]\s{0,3}/g;

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The title's parts at its separators, with where each begins and ends. */
function parts(title: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: title.length });
  return found;
}

/** True where a part of the title is the site's name or its domain's. */
function isSite(part: string, { siteName, host }: TitleSources): boolean {
  const text = plain(part);
  if (text === '') return true;
  const house = host.replace(/^www\./, '');
  const site = plain(siteName), domain = plain(house), name = plain(house.replace(/\.(?:co|com|org|net|gov|ac)?\.?[a-z]{2,}$/, ''));
  return text === site || text === domain || (name.length > 2 && text === name) || (site.length > 3 && text.length < site.length + 12 && text.startsWith(site)) || (name.length > 3 && text.length < 30 && text.includes(name)) || (text.length > 3 && text.length >= name.length / 2 - 2 && name.endsWith(text));
}

/** The headline without the site's name at either end. */
export function stripSiteName(sources: TitleSources): string {
  const raw = sources.named || sources.page || sources.headings[0] || '';
  // A heading that the title begins or ends with is the headline itself.
  const whole = plain(raw);
  const heading = sources.headings.find((text) => plain(text).length > 10 && whole.includes(plain(text)));
  if (heading !== undefined && plain(heading) !== whole) return heading;
  const list = parts(raw);
  let from = 0, to = list.length;
  const text = (index: number): string => raw.slice(list[index]?.start ?? 0, list[index]?.end ?? 0);
  while (to - from > 1 && isSite(text(to - 1), sources)) to--;
  while (to - from > 1 && isSite(text(from), sources)) from++;
  const stripped = raw.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? raw.length).trim();
  if (stripped !== raw || sources.named === '') {
    const known = sources.headings[0];
    if (sources.named === '' && list.length > 1 && to === list.length && known !== undefined && plain(known).length > 10 && whole.startsWith(plain(known).slice(0, 20))) return known;
  }
  return stripped || sources.headings[0] || '';
}
