import { isWithdrawn, type NewsroomPage, type NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface Props {
  /** All of the thread, newest first. */
  pages: readonly NewsroomPage[];
  site: NewsroomSite;
  language: Language;
}

// Both languages of a statement are seldom out in the same second.
const TRANSLATED_WITHIN_MS = 10 * 60_000;

const isLater = (page: NewsroomPage, newest: NewsroomPage | undefined): boolean => {
  if (!newest) return true;
  const ms = Date.parse(page.publishedAt) - Date.parse(newest.publishedAt);
  const isTranslation = page.kind === newest.kind && ms < TRANSLATED_WITHIN_MS;
  return ms > 0 && !isTranslation;
};

/** Tells readers of a language that something later was said in another, and leads to it. */
export const LaterElsewhere = ({ pages, site, language }: Props) => {
  const newest = pages.find((page) => page.language === language);
  const later = pages.find(
    (page) => page.language !== language && !isWithdrawn(page) && isLater(page, newest),
  );
  return later ? (
    <p class="notice">
      <strong>{newsroomWords[language].laterIn[later.language]}</strong>{' '}
      <ZonedTime at={later.publishedAt} language={language} timeZone={site.organisation.timeZone} />
      {' – '}
      <a href={pathTo(later.slug)} lang={later.language} hreflang={later.language}>
        {later.title}
      </a>
    </p>
  ) : null;
};
