import type { Journal } from '#domain/journal/journal.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { noteUnreadable } from '#domain/observe/unreadable.ts';
import type { WebDeps } from '../deps.ts';

/** The journal for one request, which adds the streams that can't be read to `left`, once each. */
export const notingJournal = (deps: WebDeps, left: string[]): Journal => {
  const note = (streams: readonly string[] = []) => {
    const unreadable = streams.filter((stream) => !left.includes(stream));
    left.push(...unreadable);
    noteUnreadable(deps, { unreadable });
  };
  // What an action rests on may end in words on the page, which rings no alarm.
  const noting = async <Value>(done: Promise<Value>): Promise<Value> => {
    try {
      return await done;
    } catch (error) {
      if (error instanceof RecordUnreadable) note([error.stream]);
      throw error;
    }
  };
  return {
    ...deps.journal,
    append: (...asked) => noting(deps.journal.append(...asked)),
    appendAll: (...asked) => noting(deps.journal.appendAll(...asked)),
    list: async (...asked) => {
      const page = await deps.journal.list(...asked);
      note(page.unreadable);
      return page;
    },
  };
};
