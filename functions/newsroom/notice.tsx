import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { urlTo } from './address.ts';
import { Moment } from './moment.tsx';
import { words } from './words.ts';

/** Whether the organisation took the statement back, so that its words are shown no more. */
export const isWithdrawn = (page: NewsroomPage): boolean => page.supersededBy?.how === 'withdraws';

interface NoticeProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** What readers must know first of a statement that a later one corrected or took back. */
export const Notice = ({ page, site }: NoticeProps) => {
  if (!page.supersededBy) return null;
  const { at, slug } = page.supersededBy;
  const says = words[page.language];
  const { timeZone } = site.organisation;
  return (
    <p class="notice">
      <strong>{isWithdrawn(page) ? says.withdrawn : says.corrected}</strong>{' '}
      <Moment at={at} language={page.language} timeZone={timeZone} />
      {slug !== undefined && (
        <>
          {' – '}
          <a href={urlTo(site, slug)}>{isWithdrawn(page) ? says.readLater : says.readCorrection}</a>
        </>
      )}
    </p>
  );
};
