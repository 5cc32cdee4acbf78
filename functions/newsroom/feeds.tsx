import { Feed, type Item } from 'feed';
import { html } from 'hono/html';
import * as z from 'zod';
import { type EndedPage, isWithdrawn, type NewsroomSite } from '#domain/publish/newsroom.ts';
import { feedNames } from '#domain/publish/newsroom-files.ts';
import { urlTo } from './address.ts';
import { changedAt } from './changed-at.ts';
import { EndedNotice } from './ended-notice.tsx';
import { excerptOf } from './excerpt.ts';
import { newsroomWords } from './newsroom-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { siteLanguage } from './site-language.ts';
import { SupersededNotice } from './superseded-notice.tsx';
import { headingOf, threadIn } from './threads.ts';

// XML 1.0 can't hold other control characters or lone surrogates.
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// An empty feed has a fixed date, so that making it again gives the same bytes.
const never = new Date(0);

const contentOf = (page: EndedPage, site: NewsroomSite): string =>
  String(
    <div lang={page.language}>
      <SupersededNotice page={page} site={site} />
      <EndedNotice page={page} site={site} language={page.language} />
      {isWithdrawn(page) ? (
        <p>{newsroomWords[page.language].textRemoved}</p>
      ) : (
        <Paragraphs text={page.text} />
      )}
    </div>,
  );

const itemOf = (page: EndedPage, site: NewsroomSite): Item => ({
  title: page.title,
  id: urlTo(site, page.slug),
  link: urlTo(site, page.slug),
  date: new Date(changedAt(page)),
  published: new Date(page.publishedAt),
  description: isWithdrawn(page) ? newsroomWords[page.language].textRemoved : excerptOf(page),
  content: contentOf(page, site),
  category: [{ name: newsroomWords[page.language].kinds[page.kind], term: page.kind }],
});

const newest = (dates: readonly Date[]): Date =>
  dates.reduce((latest, date) => (date > latest ? date : latest), never);

// A thread is named by its newest title; its feed holds all languages, as that of the newsroom does.
const feedOf = (
  pages: readonly EndedPage[],
  site: NewsroomSite,
  incidentId: string | undefined,
): Feed => {
  const language = siteLanguage(site);
  const isThread = incidentId !== undefined;
  const about = isThread ? headingOf(pages) : newsroomWords[language].newsroom;
  const home = urlTo(site, isThread ? threadIn(site, language, incidentId) : '');
  const { atom, json } = feedNames(incidentId);
  return new Feed({
    id: home,
    title: `${site.organisation.name} – ${about}`,
    link: home,
    feedLinks: {
      atom: urlTo(site, atom),
      json: urlTo(site, json),
    },
    author: { name: site.organisation.name },
    updated: newest(pages.map((page) => new Date(changedAt(page)))),
    generator: false,
    ...(site.organisation.hub !== undefined && { hub: site.organisation.hub }),
  });
};

const escaped = (text: string): string => String(html`${text}`);

/**
 * The Atom feed (RFC 4287). The library marks titles and summaries as HTML, so they are escaped.
 */
export const renderAtom = (
  pages: readonly EndedPage[],
  site: NewsroomSite,
  incidentId?: string,
): string => {
  const feed = feedOf(pages, site, incidentId);
  for (const page of pages) {
    const item = itemOf(page, site);
    const description = escaped(item.description ?? '');
    feed.addItem({ ...item, title: escaped(item.title), description });
  }
  return `${feed.atom1().replace(notXml, '')}\n`;
};

const FeedJson = z.looseObject({
  author: z.unknown(),
  items: z.array(z.looseObject({ author: z.unknown().optional() })),
});

// What the library does not write; names of our own begin with a line, as JSON Feed asks.
const ownOf = (page: EndedPage | undefined) => ({
  language: page?.language,
  ...(page?.endedAt !== undefined && { _talan: { ended_at: page.endedAt } }),
});

/**
 * The JSON feed, version 1.1: the library writes version 1, which lacks languages and a list of
 * authors, and names no hub.
 */
export const renderJson = (
  pages: readonly EndedPage[],
  site: NewsroomSite,
  incidentId?: string,
): string => {
  const feed = feedOf(pages, site, incidentId);
  for (const page of pages) feed.addItem(itemOf(page, site));
  const { author, items, ...rest } = FeedJson.parse(JSON.parse(feed.json1()));
  const { hub } = site.organisation;
  const json = {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: siteLanguage(site),
    authors: [author],
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: items.map((item, i) => ({ ...item, ...ownOf(pages[i]) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
};
