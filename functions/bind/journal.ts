import { createJournal } from '#adapters/dynamodb/journal.ts';
import { createLists } from '#adapters/dynamodb/lists.ts';
import { createStateJournal } from '#adapters/dynamodb/state-journal.ts';
import type { Table } from '#adapters/dynamodb/table.ts';
import type { Journal, JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { newSalt } from './chance.ts';

type Now = () => Date;

const depsOf = (table: Table, now: Now) => ({ ...table, now, newSalt, random: Math.random });

/** The journal for those who read and change single states. */
export const bindStateJournal = (table: Table, now: Now): StateJournal =>
  createStateJournal(depsOf(table, now));

/** The journal for those who also look through lists: the sweep, and who drafts or judges words that follow on others. */
export const bindListingJournal = (table: Table, now: Now): StateJournal & JournalLists => ({
  ...bindStateJournal(table, now),
  ...createLists(table),
});

/** The whole journal. */
export const bindJournal = (table: Table, now: Now): Journal => createJournal(depsOf(table, now));
