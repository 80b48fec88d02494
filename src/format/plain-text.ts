import type { Outline, OutlinePoint } from './outline.ts';

const writePoint = ({ number, text, detail, link }: OutlinePoint): string =>
  [number === null ? text : `${number}. ${text}`, ...detail, ...(link ? [link] : [])].join('\n');

/** An outline as plain text, ending without a line break. */
export function plainText({ title, dateline, url, source, points, people }: Outline): string {
  const head = [title, ...(dateline.length > 0 ? [dateline.join(' · ')] : []), ...(url ? [url] : [])].join('\n');
  const list = points.map(writePoint);
  // Points of one line each stand close; with more under them they need air.
  const body = list.join(list.some((point) => point.includes('\n')) ? '\n\n' : '\n');
  // One point alone is what was wanted: it comes first, and where it is from after it.
  if (source === undefined) return `${body}\n\n${head}`;
  const parts = [head, `${source}\n${body}`];
  if (people) {
    const entries = people.entries.map(({ name, role }) => (role ? `${name}, ${role}` : name));
    parts.push([people.heading, ...entries].join('\n'));
  }
  return parts.join('\n\n');
}
