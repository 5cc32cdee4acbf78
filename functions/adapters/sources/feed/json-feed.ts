import * as z from 'zod';
import type { FeedItem } from './item.ts';

// https://www.jsonfeed.org/version/1.1/ (of 1.0 the one author of an item). Numbers as ids are to be taken as text.
const Author = z.object({ name: z.string().optional() });
const Item = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  url: z.string().optional(),
  external_url: z.string().optional(),
  title: z.string().optional(),
  summary: z.string().optional(),
  content_text: z.string().optional(),
  content_html: z.string().optional(),
  date_published: z.string().optional(),
  date_modified: z.string().optional(),
  authors: z.array(Author).optional(),
  author: Author.optional(),
});
const Feed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  items: z.array(z.unknown()),
});

const dateOf = (text: string | undefined): Date | undefined => {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** Reads the first items of a JSON Feed; an item that is none is left out. Throws where it is no such feed. */
export const jsonFeed = (text: string, atMost: number): FeedItem[] =>
  Feed.parse(JSON.parse(text))
    .items.slice(0, atMost)
    .flatMap((each) => {
      const { data } = Item.safeParse(each);
      if (!data) return [];
      const author = (data.authors?.[0] ?? data.author)?.name;
      const said = data.content_text ?? data.summary ?? data.content_html;
      const at = dateOf(data.date_published) ?? dateOf(data.date_modified);
      return [
        {
          id: data.id,
          url: data.url ?? data.external_url,
          title: data.title,
          text: said,
          author,
          at,
        },
      ];
    });
