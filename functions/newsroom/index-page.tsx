import { type EndedPage, isWithdrawn, type NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { EndedNotice } from './ended-notice.tsx';
import { excerptOf } from './excerpt.ts';
import { ItemHead } from './item-head.tsx';
import { documentOf, Layout } from './layout.tsx';
import { newsroomWords } from './newsroom-words.ts';
import { homeIn, siteLanguage } from './site-language.ts';
import { ThreadLink } from './thread-link.tsx';

interface ItemProps {
  page: EndedPage;
  site: NewsroomSite;
}

/** An item of the list, in the language of its statement. */
const Item = ({ page, site }: ItemProps) => {
  return (
    <li lang={page.language}>
      <article>
        <ItemHead page={page} site={site}>
          {' '}
          <span>{newsroomWords[page.language].language}</span>
        </ItemHead>
        <EndedNotice page={page} site={site} language={page.language} />
        {!isWithdrawn(page) && <p class="excerpt">{excerptOf(page)}</p>}
        <ThreadLink page={page} site={site} />
      </article>
    </li>
  );
};

interface NoneProps {
  all: readonly EndedPage[];
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
  all: readonly EndedPage[],
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
