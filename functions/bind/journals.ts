import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { createLists } from '#adapters/dynamodb/lists.ts';
import { createStateJournal } from '#adapters/dynamodb/state-journal.ts';
import type { Journal, JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { newSalt } from './chance.ts';
import type { Needs } from './outside.ts';

type JournalNeeds = Needs<'table' | 'now'>;

const depsOf = ({ table, now }: JournalNeeds) => ({ ...table, now, newSalt, random: Math.random });

/** The whole journal. */
export const journal = (outside: JournalNeeds): Journal => createJournal(depsOf(outside));

/** The journal without entries: for the sweep, and for drafting and judging, which look at other statements. */
export const listingJournal = (outside: JournalNeeds): StateJournal & JournalLists => ({
  ...stateJournal(outside),
  ...createLists(outside.table),
});

/** The journal for functions that read and change single states. */
export const stateJournal = (outside: JournalNeeds): StateJournal =>
  createStateJournal(depsOf(outside));
