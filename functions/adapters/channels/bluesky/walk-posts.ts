import type { Asked } from '#domain/source/source.ts';
import { walkNewestFirst } from '../http/newest-first.ts';
import { failed, type HeardPost } from './heard-post.ts';
import type { Turn } from './turn.ts';
import { refusalOf } from './xrpc.ts';

interface Page {
  items: HeardPost[];
  cursor: string | undefined;
}

/** A list of posts that is answered in pages, the newest first. */
export interface PostList {
  method: string;
  query: [name: string, value: string][];
  /** Reads one page, without what in it has another shape; undefined where the page is none. */
  pageIn: (body: unknown) => Page | undefined;
  /** As many as one ask has time for; the rest comes in the next. */
  pagesAtMost: number;
}

const readPage =
  (asOwner: Turn['asOwner'], { method, query, pageIn }: PostList) =>
  async (cursor: string | undefined): Promise<Page | { failed: Asked }> => {
    const from: [string, string][] = cursor === undefined ? [] : [['cursor', cursor]];
    try {
      const answer = await asOwner({ method, query: new URLSearchParams([...query, ...from]) });
      if ('state' in answer) return { failed: failed(answer) };
      if (answer.status !== 200) return { failed: failed(refusalOf(answer)) };
      return pageIn(answer.body) ?? { failed: { state: 'failed', why: 'unreadable' } };
    } catch {
      // What was read before stays read.
      return { failed: { state: 'failed', why: 'unreachable' } };
    }
  };

/** Reads a list back to where the last walk began. */
export const walkPosts = (asOwner: Turn['asOwner'], list: PostList, place: string | undefined) =>
  walkNewestFirst(
    {
      read: readPage(asOwner, list),
      timeOf: ({ indexedAt }: HeardPost) => indexedAt,
      pagesAtMost: list.pagesAtMost,
    },
    place,
  );
