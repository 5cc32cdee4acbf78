import type { EndedPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface Props {
  /** The page, or another of its incident. */
  page: EndedPage | undefined;
  site: NewsroomSite;
  language: Language;
}

/** A notice that what a page is about is over, and since when. */
export const EndedNotice = ({ page, site, language }: Props) =>
  page?.endedAt === undefined ? null : (
    <p class="notice over">
      <strong>{newsroomWords[language].ended}</strong>{' '}
      <ZonedTime at={page.endedAt} language={language} timeZone={site.organisation.timeZone} />
    </p>
  );
