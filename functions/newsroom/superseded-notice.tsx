import { isWithdrawn, type NewsroomPage, type NewsroomSite } from '#domain/publish/newsroom.ts';
import { urlTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface SupersededNoticeProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** A notice above the words of a statement that a later one corrected or withdrew. */
export const SupersededNotice = ({ page, site }: SupersededNoticeProps) => {
  if (!page.supersededBy) return null;
  const { at, slug } = page.supersededBy;
  const words = newsroomWords[page.language];
  const { timeZone } = site.organisation;
  return (
    <p class="notice">
      <strong>{isWithdrawn(page) ? words.withdrawn : words.corrected}</strong>{' '}
      <ZonedTime at={at} language={page.language} timeZone={timeZone} />
      {slug !== undefined && (
        <>
          {' – '}
          <a href={urlTo(site, slug)}>
            {isWithdrawn(page) ? words.readLater : words.readCorrection}
          </a>
        </>
      )}
    </p>
  );
};
