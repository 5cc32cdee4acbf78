import type { Journal } from '#domain/journal/journal.ts';
import { noteUnreadable } from '#domain/observe/unreadable.ts';
import type { WebDeps } from '../deps.ts';

/** The journal for one request, which adds the streams that lists had to leave out to `left`, once each. */
export const notingJournal = (deps: WebDeps, left: string[]): Journal => ({
  ...deps.journal,
  list: async (aggregate, filter, asked) => {
    const page = await deps.journal.list(aggregate, filter, asked);
    const unreadable = (page.unreadable ?? []).filter((stream) => !left.includes(stream));
    left.push(...unreadable);
    noteUnreadable(deps, { unreadable });
    return page;
  },
});
