import type { Child } from 'hono/jsx';
import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { pathTo } from './address.ts';
import { newsroomWords } from './newsroom-words.ts';
import { SupersededNotice } from './superseded-notice.tsx';
import { WholeFigures } from './whole-figures.tsx';
import { ZonedTime } from './zoned-time.tsx';

interface Props {
  page: NewsroomPage;
  site: NewsroomSite;
  /** Stands beside the kind. */
  children?: Child;
}

/** What a list says of a statement before its words: kind, title, time, and what took its place. */
export const ItemHead = ({ page, site, children }: Props) => (
  <>
    <p class="kind">
      {newsroomWords[page.language].kinds[page.kind]}
      {children}
    </p>
    <h2>
      <a href={pathTo(page.slug)}>
        <WholeFigures text={page.title} />
      </a>
    </h2>
    <p class="when">
      <ZonedTime
        at={page.publishedAt}
        language={page.language}
        timeZone={site.organisation.timeZone}
      />
    </p>
    <SupersededNotice page={page} site={site} />
  </>
);
