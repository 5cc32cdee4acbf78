import { isWithdrawn, type NewsroomSite, type ShownPage } from '#domain/publish/newsroom.ts';
import { newsroomWords } from './newsroom-words.ts';
import { ZonedTime } from './zoned-time.tsx';

interface NextUpdateProps {
  page: ShownPage;
  site: NewsroomSite;
}

const labels = { newer: 'nextPromised', late: 'lateSince', given: 'nextUpdate' } as const;

/** When the next update comes, since when it is late, or when it was to come. */
export const NextUpdate = ({ page, site }: NextUpdateProps) => {
  if (page.nextUpdateAt === undefined || isWithdrawn(page)) return null;
  const words = newsroomWords[page.language];
  const { timeZone } = site.organisation;
  const is = page.sequel?.is;
  return (
    <p class={is === 'late' ? 'next late' : 'next'}>
      <b>{words[is === undefined ? 'nextUpdate' : labels[is]]}</b>{' '}
      <ZonedTime at={page.nextUpdateAt} language={page.language} timeZone={timeZone} />
      {is === 'given' && <span>{words.nextGiven}</span>}
    </p>
  );
};
