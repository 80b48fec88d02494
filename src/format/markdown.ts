import { escapeMarkdown } from './escape-markdown.ts';
import type { Outline, OutlinePoint } from './outline.ts';

// Brackets would end the link's address.
const address = (url: string): string => url.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));

const writePoint = ({ number, text, detail, link }: OutlinePoint): string => {
  const marker = number === null ? '' : `${number}. `;
  const first = `${marker}${escapeMarkdown(text)}${link ? ` [↗](${address(link)})` : ''}`;
  const indent = ' '.repeat(marker.length);
  return [first, ...detail.map((paragraph) => `\n${indent}${escapeMarkdown(paragraph)}`)].join('\n');
};

// A list that does not count up by one would be renumbered: its numbers are kept as text.
const countsUp = (points: readonly OutlinePoint[]): boolean =>
  points.every(({ number }, index) => number !== null && number >= 0 && number === (points[0]?.number ?? 0) + index);

const asParagraph = (point: OutlinePoint): string =>
  `${point.number === null ? '' : `${point.number}\\. `}${writePoint({ ...point, number: null })}`;

const writeList = (points: readonly OutlinePoint[]): string => {
  if (!countsUp(points)) return points.map(asParagraph).join('\n\n');
  return points.map(writePoint).join(points.some(({ detail }) => detail.length > 0) ? '\n\n' : '\n');
};

/** An outline as Markdown; whatever the page wrote is shown as text. */
export function markdown({ title, dateline, url, source, points, people }: Outline): string {
  const name = escapeMarkdown(title);
  const linked = url ? `[${name}](${address(url)})` : name;
  const line = dateline.map(escapeMarkdown).join(' · ');
  if (source === undefined) return [writeList(points), [linked, line].filter(Boolean).join(' · ')].join('\n\n');
  const parts = [`## ${linked}`, line, `*${escapeMarkdown(source)}*`, writeList(points)];
  if (people) {
    const entries = people.entries.map(
      (person) => `- **${escapeMarkdown(person.name)}**${person.role ? `, ${escapeMarkdown(person.role)}` : ''}`,
    );
    parts.push(`### ${escapeMarkdown(people.heading)}`, entries.join('\n'));
  }
  return parts.filter(Boolean).join('\n\n');
}
