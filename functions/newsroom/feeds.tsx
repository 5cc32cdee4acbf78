import { Feed, type Item } from 'feed';
import { html } from 'hono/html';
import * as z from 'zod';
import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { newsroomFiles } from '#domain/publish/newsroom-files.ts';
import { urlTo } from './address.ts';
import { firstSentence } from './excerpt.ts';
import { siteLanguage } from './index-page.tsx';
import { isWithdrawn, Notice } from './notice.tsx';
import { Prose } from './prose.tsx';
import { words } from './words.ts';

// XML 1.0 has no way to write other control characters or lone surrogates.
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
// A list that is still empty must not change each time that it is made.
const never = new Date(0);

const changedAt = (page: NewsroomPage): Date => new Date(page.supersededBy?.at ?? page.publishedAt);

const contentOf = (page: NewsroomPage, site: NewsroomSite): string =>
  String(
    <div lang={page.language}>
      <Notice page={page} site={site} />
      {isWithdrawn(page) ? <p>{words[page.language].textRemoved}</p> : <Prose text={page.text} />}
    </div>,
  );

const itemOf = (page: NewsroomPage, site: NewsroomSite): Item => ({
  title: page.title,
  id: urlTo(site, page.slug),
  link: urlTo(site, page.slug),
  date: changedAt(page),
  published: new Date(page.publishedAt),
  description: isWithdrawn(page) ? words[page.language].textRemoved : firstSentence(page.text),
  content: contentOf(page, site),
  category: [{ name: words[page.language].kinds[page.kind], term: page.kind }],
});

const newest = (dates: readonly Date[]): Date =>
  dates.reduce((latest, date) => (date > latest ? date : latest), never);

const feedOf = (pages: readonly NewsroomPage[], site: NewsroomSite): Feed => {
  const language = siteLanguage(site);
  return new Feed({
    id: urlTo(site, ''),
    title: `${site.organisation.name} – ${words[language].newsroom}`,
    link: urlTo(site, ''),
    feedLinks: {
      atom: urlTo(site, newsroomFiles.atom),
      json: urlTo(site, newsroomFiles.json),
    },
    author: { name: site.organisation.name },
    updated: newest(pages.map(changedAt)),
    generator: false,
  });
};

const escaped = (text: string): string => String(html`${text}`);

/** The Atom feed (RFC 4287). The library calls titles and summaries HTML, so they are escaped. */
export const atomFeed = (pages: readonly NewsroomPage[], site: NewsroomSite): string => {
  const feed = feedOf(pages, site);
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

/** The JSON feed. The library writes version 1; 1.1 adds languages and a list of authors. */
export const jsonFeed = (pages: readonly NewsroomPage[], site: NewsroomSite): string => {
  const feed = feedOf(pages, site);
  for (const page of pages) feed.addItem(itemOf(page, site));
  const { author, items, ...rest } = FeedJson.parse(JSON.parse(feed.json1()));
  const json = {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: siteLanguage(site),
    authors: [author],
    items: items.map((item, i) => ({ ...item, language: pages[i]?.language })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
};
