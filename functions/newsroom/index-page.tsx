import { isWithdrawn, type NewsroomPage, type NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { excerptOf } from './excerpt.ts';
import { documentOf, Layout } from './layout.tsx';
import { newsroomWords } from './newsroom-words.ts';
import { homeIn, siteLanguage } from './site-language.ts';
import { SupersededNotice } from './superseded-notice.tsx';
import { ThreadLink } from './thread-link.tsx';
import { ZonedTime } from './zoned-time.tsx';

interface ItemProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** An item of the list, in the language of its statement. */
const Item = ({ page, site }: ItemProps) => {
  const words = newsroomWords[page.language];
  const { timeZone } = site.organisation;
  return (
    <li lang={page.language}>
      <article>
        <p class="kind">
          {words.kinds[page.kind]} <span>{words.language}</span>
        </p>
        <h2>
          <a href={pathTo(page.slug)}>{page.title}</a>
        </h2>
        <p class="when">
          <ZonedTime at={page.publishedAt} language={page.language} timeZone={timeZone} />
        </p>
        <SupersededNotice page={page} site={site} />
        {!isWithdrawn(page) && <p class="excerpt">{excerptOf(page)}</p>}
        <ThreadLink page={page} site={site} />
      </article>
    </li>
  );
};

interface NoneProps {
  all: readonly NewsroomPage[];
  site: NewsroomSite;
  language: Language;
}

/** Says that there is nothing to read, or in which languages there is. */
const NoneYet = ({ all, site, language }: NoneProps) => {
  const words = newsroomWords[language];
  const languages = site.organisation.languages.filter((each) =>
    all.some((page) => page.language === each),
  );
  if (languages.length === 0) return <p class="gone">{words.none}</p>;
  return (
    <p class="gone">
      {words.noneHere}{' '}
      {languages.map((each) => (
        <a href={pathTo(homeIn(site, each))} lang={each} hreflang={each}>
          {newsroomWords[each].all} ({newsroomWords[each].language})
        </a>
      ))}
    </p>
  );
};

/**
 * The list of the newest statements for readers of a language: in the organisation's first all of
 * them, in another those in that language.
 */
export const renderIndex = (
  all: readonly NewsroomPage[],
  site: NewsroomSite,
  language: Language = siteLanguage(site),
): string => {
  const words = newsroomWords[language];
  const isFirst = language === siteLanguage(site);
  const pages = isFirst ? all : all.filter((page) => page.language === language);
  const elsewhere = site.organisation.languages
    .filter((each) => each !== language)
    .map((each) => ({ language: each, name: homeIn(site, each) }));
  const name = homeIn(site, language);
  return documentOf(
    <Layout
      {...{ site, language, name, elsewhere }}
      type="website"
      description={words.about(site.organisation.name)}
    >
      <h1>{words.statements}</h1>
      {pages.length === 0 ? (
        <NoneYet {...{ all, site, language }} />
      ) : (
        <ol class="list">
          {pages.map((page) => (
            <Item page={page} site={site} />
          ))}
        </ol>
      )}
    </Layout>,
  );
};
