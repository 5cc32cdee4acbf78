import { isWithdrawn, type NewsroomSite, type ShownPage } from '#domain/publish/newsroom.ts';
import { pathTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { threadIn, threadOf } from './threads.ts';
import { ZonedTime } from './zoned-time.tsx';

interface NewerNoticeProps {
  page: ShownPage;
  site: NewsroomSite;
}

/**
 * A notice since when newer statements have come. It leads to the thread, whose first one is the newest, so
 * that it need not change with each that follows.
 */
export const NewerNotice = ({ page, site }: NewerNoticeProps) => {
  const incidentId = threadOf(page);
  if (page.sequel?.is !== 'newer' || isWithdrawn(page) || incidentId === undefined) return null;
  const { language, sequel } = page;
  const words = newsroomWords[language];
  return (
    <p class="notice">
      <strong>{words.newer}</strong>{' '}
      <ZonedTime at={sequel.at} language={language} timeZone={site.organisation.timeZone} />
      {' – '}
      <a href={pathTo(threadIn(site, language, incidentId))}>{words.readNewest}</a>
    </p>
  );
};
