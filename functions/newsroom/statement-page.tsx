import { isLabelled } from '#domain/publish/additions.ts';
import { isWithdrawn, type NewsroomSite, type ShownPage } from '#domain/publish/newsroom.ts';
import { ApprovalRecord } from './approval-record.tsx';
import { EndedNotice } from './ended-notice.tsx';
import { excerptOf } from './excerpt.ts';
import { JsonLd } from './json-ld.tsx';
import { LaterElsewhere } from './later-elsewhere.tsx';
import { documentOf, Layout } from './layout.tsx';
import { NewerNotice } from './newer-notice.tsx';
import { newsroomWords } from './newsroom-words.ts';
import { NextUpdate } from './next-update.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { homeIn } from './site-language.ts';
import { SupersededNotice } from './superseded-notice.tsx';
import { ThreadLink } from './thread-link.tsx';
import { threadIn, threadOf } from './threads.ts';
import { WholeFigures } from './whole-figures.tsx';
import { ZonedTime } from './zoned-time.tsx';

interface StatementProps {
  page: ShownPage;
  site: NewsroomSite;
}

const Heading = ({ page, site }: StatementProps) => {
  const words = newsroomWords[page.language];
  const when = { language: page.language, timeZone: site.organisation.timeZone };
  return (
    <header>
      <p class="kind">{words.kinds[page.kind]}</p>
      <h1>
        <WholeFigures text={page.title} />
      </h1>
      <p class="when">
        {words.published} <ZonedTime at={page.publishedAt} {...when} />
      </p>
      <SupersededNotice page={page} site={site} />
      <EndedNotice page={page} site={site} language={page.language} />
      <NewerNotice page={page} site={site} />
      <LaterElsewhere later={page.elsewhere} site={site} language={page.language} />
      {isLabelled(page, site) && <p class="label">{words.draftedByModel}</p>}
    </header>
  );
};

// Withdrawn words are not repeated, not even in a description, and neither is the next update.
const Words = ({ page, site }: StatementProps) =>
  isWithdrawn(page) ? (
    <p class="gone">{newsroomWords[page.language].textRemoved}</p>
  ) : (
    <>
      <div class="text">
        <Paragraphs text={page.text} />
      </div>
      <NextUpdate page={page} site={site} />
    </>
  );

// What is about the same in another language, or at least its list.
const inOtherLanguages = (page: ShownPage, site: NewsroomSite) => {
  const incidentId = threadOf(page);
  return site.organisation.languages
    .filter((each) => each !== page.language)
    .map((each) => ({
      language: each,
      name: incidentId === undefined ? homeIn(site, each) : threadIn(site, each, incidentId),
    }));
};

/** The page of one statement. */
export const renderPage = (page: ShownPage, site: NewsroomSite): string => {
  const words = newsroomWords[page.language];
  return documentOf(
    <Layout
      site={site}
      language={page.language}
      title={page.title}
      description={isWithdrawn(page) ? words.textRemoved : excerptOf(page)}
      type="article"
      name={page.slug}
      elsewhere={inOtherLanguages(page, site)}
      data={<JsonLd page={page} site={site} />}
    >
      <article>
        <Heading page={page} site={site} />
        <Words page={page} site={site} />
        <ThreadLink page={page} site={site} />
        <ApprovalRecord page={page} site={site} />
      </article>
    </Layout>,
  );
};
