import type { Journal } from '#domain/journal/journal.ts';
import { readNewestEntries, readStreamEntries } from './entries.ts';
import { createQuoting } from './find-quoting.ts';
import { createLists } from './lists.ts';
import { createStateJournal, type JournalDeps } from './state-journal.ts';

/** The whole journal in one DynamoDB table: states, lists and entries. */
export const createJournal = (deps: JournalDeps): Journal => ({
  ...createStateJournal(deps),
  ...createLists(deps),
  ...createQuoting(deps),
  entries: (stream, page) => readStreamEntries(deps, stream, page),
  newestEntries: (stream, limit) => readNewestEntries(deps, stream, limit),
});
