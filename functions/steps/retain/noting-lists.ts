import type { Journal } from '#domain/journal/journal.ts';

/** A journal that adds the streams that its lists have to leave out, since they can't be read, to `left`. */
export const notingLists = (journal: Journal, left: Set<string>): Journal => ({
  ...journal,
  list: async (...asked) => {
    const page = await journal.list(...asked);
    for (const stream of page.unreadable ?? []) left.add(stream);
    return page;
  },
});
