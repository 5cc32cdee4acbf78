import { raw } from 'hono/html';
import { type EndedPage, isWithdrawn, type NewsroomSite } from '#domain/publish/newsroom.ts';
import { urlTo } from './address.ts';
import { changedAt } from './changed-at.ts';
import { excerptOf } from './excerpt.ts';
import { newsroomWords } from './newsroom-words.ts';
import { headingOf } from './threads.ts';

interface Props {
  page: EndedPage;
  site: NewsroomSite;
}

const correctionOf = ({ page, site }: Props) => {
  const { supersededBy } = page;
  if (!supersededBy) return undefined;
  const words = newsroomWords[page.language];
  return {
    '@type': 'CorrectionComment',
    text: isWithdrawn(page) ? words.textRemoved : words.corrected,
    datePublished: supersededBy.at,
    ...(supersededBy.slug !== undefined && { url: urlTo(site, supersededBy.slug) }),
  };
};

const articleOf = (props: Props) => {
  const { page, site } = props;
  const organisation = { '@type': 'Organization', name: site.organisation.name };
  const correction = correctionOf(props);
  return {
    '@type': 'NewsArticle',
    headline: page.title,
    inLanguage: page.language,
    datePublished: page.publishedAt,
    dateModified: changedAt(page),
    mainEntityOfPage: urlTo(site, page.slug),
    author: organisation,
    publisher: organisation,
    ...(!isWithdrawn(page) && { description: excerptOf(page), articleBody: page.text }),
    ...(correction && { correction }),
  };
};

interface ThreadProps {
  pages: readonly EndedPage[];
  site: NewsroomSite;
  /** Name of the thread under the newsroom. */
  name: string;
}

const coverageOf = ({ pages, site, name }: ThreadProps) => ({
  '@type': 'LiveBlogPosting',
  headline: headingOf(pages),
  mainEntityOfPage: urlTo(site, name),
  datePublished: pages.at(-1)?.publishedAt,
  dateModified: pages[0] && changedAt(pages[0]),
  ...(pages[0]?.endedAt !== undefined && { coverageEndTime: pages[0].endedAt }),
  publisher: { '@type': 'Organization', name: site.organisation.name },
  liveBlogUpdate: pages.map((page) => articleOf({ page, site })),
});

// Nothing in the data may end the element that holds it, or begin a comment there.
const inElement = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** What a page says, for machines (schema.org): data, not a script that runs. */
const Data = ({ data }: { data: unknown }) => (
  <script type="application/ld+json">
    {raw(inElement({ '@context': 'https://schema.org', ...Object(data) }))}
  </script>
);

/** A statement, as data. */
export const JsonLd = (props: Props) => <Data data={articleOf(props)} />;

/** A thread, as data: coverage that goes on, with its statements. */
export const ThreadJsonLd = ({ pages, site, name }: ThreadProps) => (
  <Data data={coverageOf({ pages, site, name })} />
);
