import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { firstSentence } from './excerpt.ts';
import { documentOf, Layout } from './layout.tsx';
import { Moment } from './moment.tsx';
import { isWithdrawn, Notice } from './notice.tsx';
import { Prose } from './prose.tsx';
import { Record } from './record.tsx';
import { words } from './words.ts';

interface StatementProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

const Heading = ({ page, site }: StatementProps) => {
  const says = words[page.language];
  const when = { language: page.language, timeZone: site.organisation.timeZone };
  return (
    <header>
      <p class="kind">{says.kinds[page.kind]}</p>
      <h1>{page.title}</h1>
      <p class="when">
        {says.published} <Moment at={page.publishedAt} {...when} />
      </p>
      <Notice page={page} site={site} />
    </header>
  );
};

const NextUpdate = ({ page, site }: StatementProps) => {
  if (page.nextUpdateAt === undefined) return null;
  const { timeZone } = site.organisation;
  return (
    <p class="next">
      <b>{words[page.language].nextUpdate}</b>{' '}
      <Moment at={page.nextUpdateAt} language={page.language} timeZone={timeZone} />
    </p>
  );
};

// What was taken back is not said again, not even in a description; nor are its promises.
const Words = ({ page, site }: StatementProps) =>
  isWithdrawn(page) ? (
    <p class="gone">{words[page.language].textRemoved}</p>
  ) : (
    <>
      <div class="text">
        <Prose text={page.text} />
      </div>
      <NextUpdate page={page} site={site} />
    </>
  );

/** The page of one statement. */
export const statementPage = (page: NewsroomPage, site: NewsroomSite): string => {
  const says = words[page.language];
  return documentOf(
    <Layout
      site={site}
      language={page.language}
      title={page.title}
      description={isWithdrawn(page) ? says.textRemoved : firstSentence(page.text)}
      type="article"
      name={page.slug}
    >
      <article>
        <Heading page={page} site={site} />
        <Words page={page} site={site} />
        <Record page={page} site={site} />
      </article>
    </Layout>,
  );
};
