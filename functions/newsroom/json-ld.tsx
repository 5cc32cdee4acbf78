import { raw } from 'hono/html';
import { isWithdrawn, type NewsroomPage, type NewsroomSite } from '#domain/publish/newsroom.ts';
import { urlTo } from './address.ts';
import { excerptOf } from './excerpt.ts';
import { newsroomWords } from './newsroom-words.ts';

interface Props {
  page: NewsroomPage;
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
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    inLanguage: page.language,
    datePublished: page.publishedAt,
    dateModified: page.supersededBy?.at ?? page.publishedAt,
    mainEntityOfPage: urlTo(site, page.slug),
    author: organisation,
    publisher: organisation,
    ...(!isWithdrawn(page) && { description: excerptOf(page), articleBody: page.text }),
    ...(correction && { correction }),
  };
};

// Nothing in the data may end the element that holds it, or begin a comment there.
const inElement = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** What the page says, for machines (schema.org): data, not a script that runs. */
export const JsonLd = (props: Props) => (
  <script type="application/ld+json">{raw(inElement(articleOf(props)))}</script>
);
