import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { pathTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { threadIn, threadOf } from './threads.ts';

interface ThreadLinkProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** Leads from a statement to all those about the same incident. */
export const ThreadLink = ({ page, site }: ThreadLinkProps) => {
  const incidentId = threadOf(page);
  if (incidentId === undefined) return null;
  return (
    <p class="thread">
      <a href={pathTo(threadIn(site, page.language, incidentId))}>
        {newsroomWords[page.language].thread}
      </a>
    </p>
  );
};
