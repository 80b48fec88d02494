import type { Summary } from '../model.ts';
import { PageText } from './PageText.tsx';
import { useWords } from './words.ts';

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/** Title, site, day and reading time. */
export function StoryHead({ summary }: { readonly summary: Summary }) {
  const words = useWords();
  const site = summary.siteName ?? hostOf(summary.url);
  const day = summary.publishedTime === undefined ? '' : words.day(summary.publishedTime);
  return (
    <div class="story-head">
      <p class="dateline">
        {site && (
          <span class="dateline-site">
            <PageText text={site} />
          </span>
        )}
        {day && <time dateTime={summary.publishedTime}>{day}</time>}
        <span>{words.translate('readingTime', words.number(summary.readingMinutes))}</span>
      </p>
      <h1 class="story-title" dir={summary.direction}>
        <PageText text={summary.title} />
      </h1>
    </div>
  );
}
