import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { firstSentence } from './excerpt.ts';
import { documentOf, Layout } from './layout.tsx';
import { Moment } from './moment.tsx';
import { isWithdrawn, Notice } from './notice.tsx';
import { words } from './words.ts';

interface ItemProps {
  page: NewsroomPage;
  site: NewsroomSite;
}

/** All of an item is in its statement's language. */
const Item = ({ page, site }: ItemProps) => {
  const says = words[page.language];
  const { timeZone } = site.organisation;
  return (
    <li lang={page.language}>
      <article>
        <p class="kind">
          {says.kinds[page.kind]} <span>{says.language}</span>
        </p>
        <h2>
          <a href={pathTo(page.slug)}>{page.title}</a>
        </h2>
        <p class="when">
          <Moment at={page.publishedAt} language={page.language} timeZone={timeZone} />
        </p>
        <Notice page={page} site={site} />
        {!isWithdrawn(page) && <p class="excerpt">{firstSentence(page.text)}</p>}
      </article>
    </li>
  );
};

/** The list's own language: the first of the organisation's. */
export const siteLanguage = (site: NewsroomSite): Language =>
  site.organisation.languages[0] ?? 'sv';

/** The list of the newest statements. */
export const indexPage = (pages: readonly NewsroomPage[], site: NewsroomSite): string => {
  const language = siteLanguage(site);
  const says = words[language];
  return documentOf(
    <Layout site={site} language={language} type="website" name="">
      <h1>{says.statements}</h1>
      {pages.length === 0 ? (
        <p class="gone">{says.none}</p>
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
