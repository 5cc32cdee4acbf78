import { laterElsewhere, toldElsewhere } from '#domain/publish/elsewhere.ts';
import {
  isWithdrawn,
  type NewsroomSite,
  type ShownPage,
  type Thread,
} from '#domain/publish/newsroom.ts';
import type { Language } from '#domain/values/language.ts';
import { pathTo } from './address.ts';
import { EndedNotice } from './ended-notice.tsx';
import { ItemHead } from './item-head.tsx';
import { ThreadJsonLd } from './json-ld.tsx';
import { LaterElsewhere } from './later-elsewhere.tsx';
import { documentOf, Layout } from './layout.tsx';
import { newsroomWords } from './newsroom-words.ts';
import { NextUpdate } from './next-update.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Removals } from './removals.tsx';
import { siteLanguage } from './site-language.ts';
import { beginningOf, headingOf, threadIn } from './threads.ts';
import { ZonedTime } from './zoned-time.tsx';

interface ItemProps {
  page: ShownPage;
  site: NewsroomSite;
}

/** One statement of a thread, in its own language and in full. */
const Item = ({ page, site }: ItemProps) => {
  return (
    <li lang={page.language}>
      <article>
        <ItemHead page={page} site={site} />
        {isWithdrawn(page) ? (
          <p class="gone">{newsroomWords[page.language].textRemoved}</p>
        ) : (
          <div class="text">
            <Paragraphs text={page.text} />
          </div>
        )}
      </article>
    </li>
  );
};

const Beginning = ({ pages, language }: HeadingProps) => {
  const first = beginningOf(pages);
  return first ? (
    <p>
      {newsroomWords[language].beganWith}{' '}
      <a href={pathTo(first.slug)} lang={first.language}>
        {first.title}
      </a>
    </p>
  ) : null;
};

const Newest = ({ pages: [newest], site, language }: HeadingProps) =>
  newest ? (
    <>
      <p class="when">
        {newsroomWords[language].lastUpdated}{' '}
        <ZonedTime
          at={newest.publishedAt}
          language={language}
          timeZone={site.organisation.timeZone}
        />
      </p>
      <NextUpdate page={newest} site={site} />
    </>
  ) : null;

const Heading = (props: HeadingProps) => (
  <header>
    <h1>{props.title}</h1>
    <EndedNotice page={props.pages[0]} site={props.site} language={props.language} />
    <Beginning {...props} />
    <Newest {...props} />
  </header>
);

interface HeadingProps {
  pages: readonly ShownPage[];
  site: NewsroomSite;
  language: Language;
  title: string;
}

/**
 * The page of a thread for readers of a language: in the organisation's first all statements, in another those
 * in that language, and a notice where something later is in another. It begins with what is in its language.
 */
export const renderThread = (
  { incidentId, pages: all, removals }: Thread,
  site: NewsroomSite,
  language: Language = siteLanguage(site),
): string => {
  const isFirst = language === siteLanguage(site);
  const own = all.filter((page) => page.language === language);
  const pages = isFirst ? all : own;
  const begun = own.length > 0 ? own : pages;
  const title = headingOf(begun) || newsroomWords[language].thread;
  const name = threadIn(site, language, incidentId);
  const elsewhere = site.organisation.languages
    .filter((each) => each !== language)
    .map((each) => ({ language: each, name: threadIn(site, each, incidentId) }));
  return documentOf(
    <Layout
      {...{ site, language, name, title, elsewhere, incidentId }}
      type="article"
      description={newsroomWords[language].aboutThread(site.organisation.name)}
      data={<ThreadJsonLd {...{ pages, site, name }} />}
    >
      <Heading {...{ pages: begun, site, language, title }} />
      {!isFirst && (
        <LaterElsewhere
          later={toldElsewhere(laterElsewhere(all, language))}
          {...{ site, language }}
        />
      )}
      <ol class="list">
        {pages.map((page) => (
          <Item page={page} site={site} />
        ))}
      </ol>
      <Removals {...{ removals, language }} />
    </Layout>,
  );
};
