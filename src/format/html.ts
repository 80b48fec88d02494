import { escapeHtml } from './escape-html.ts';
import type { Outline, OutlinePoint } from './outline.ts';

const link = (url: string, words: string): string => `<a href="${escapeHtml(url)}">${words}</a>`;

const inner = ({ text, detail, link: target }: OutlinePoint): string =>
  [
    `${escapeHtml(text)}${target ? ` ${link(target, '↗')}` : ''}`,
    ...detail.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
  ].join('');

const writeList = (points: readonly OutlinePoint[]): string => {
  const items = points.map((point) => `<li value="${point.number}">${inner(point)}</li>`);
  // `start` for the programs that paste lists but do not mind `value`.
  return `<ol start="${points[0]?.number ?? 1}">${items.join('')}</ol>`;
};

/** An outline as HTML: headings, a list, links to the page alone; whatever the page wrote is shown as text. */
export function html({ title, dateline, url, source, points, people, language, direction }: Outline): string {
  const name = escapeHtml(title);
  const linked = url ? link(url, name) : name;
  const line = dateline.map(escapeHtml).join(' · ');
  const lang = language === 'und' ? '' : ` lang="${escapeHtml(language)}"`;
  const parts: string[] = [];
  if (source === undefined) {
    const number = (point: OutlinePoint) => (point.number === null ? '' : `${point.number}. `);
    parts.push(...points.map((point) => `<div>${number(point)}${inner(point)}</div>`));
    parts.push(`<p>${[linked, line].filter(Boolean).join(' · ')}</p>`);
  } else {
    parts.push(`<h2>${linked}</h2>`);
    if (line) parts.push(`<p>${line}</p>`);
    parts.push(`<p><em>${escapeHtml(source)}</em></p>`, writeList(points));
  }
  if (people) {
    const entries = people.entries.map(
      (person) => `<li><strong>${escapeHtml(person.name)}</strong>${person.role ? `, ${escapeHtml(person.role)}` : ''}</li>`,
    );
    parts.push(`<h3>${escapeHtml(people.heading)}</h3><ul>${entries.join('')}</ul>`);
  }
  return `<div${lang} dir="${direction}">${parts.join('')}</div>`;
}
