import { readCountAlong } from '#adapters/dynamodb/counts-along.ts';
import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { createQuoting } from '#adapters/dynamodb/find-quoting.ts';
import { gatherHeads } from '#adapters/dynamodb/gather-heads.ts';
import { createLists } from '#adapters/dynamodb/lists.ts';
import { createStateJournal } from '#adapters/dynamodb/state-journal.ts';
import type { Journal, JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { Quoting } from '#domain/journal/quoting.ts';
import type { EraseWords } from '#domain/retention/erasing.ts';
import type { Needs } from './outside.ts';
import { randomSalt } from './random.ts';

type JournalNeeds = Needs<'table' | 'now'>;

const depsOf = ({ table, now }: JournalNeeds) => ({
  ...table,
  now,
  newSalt: randomSalt,
  random: Math.random,
});

/** The whole journal, whose decisions may rest on counts too: for the web app. */
export const journal = (outside: JournalNeeds): Journal =>
  createJournal({ ...depsOf(outside), readCountAlong: readCountAlong(outside.table) });

/** The whole journal without counts, for who takes words away. */
export const uncountedJournal = (outside: JournalNeeds): Journal => createJournal(depsOf(outside));

/** States and lists, for the sweep. */
export const listingJournal = (outside: JournalNeeds): StateJournal & JournalLists => ({
  ...stateJournal(outside),
  ...createLists(outside.table),
});

/** The same for what is due: the states of many items are asked for at once, and read together. */
export const gatheringJournal = (outside: JournalNeeds): StateJournal & JournalLists & Quoting => ({
  ...createStateJournal({ ...depsOf(outside), readItem: gatherHeads(outside.table) }),
  ...createLists(outside.table),
  ...createQuoting(outside.table),
});

/** Single states, for functions that read and change one statement. */
export const stateJournal = (outside: JournalNeeds): StateJournal =>
  createStateJournal(depsOf(outside));

/** States, lists and what words may quote, for drafting, checking and publishing. */
export const quotingJournal = (outside: JournalNeeds): StateJournal & JournalLists & Quoting => ({
  ...listingJournal(outside),
  ...createQuoting(outside.table),
});

/** Takes words away for good. */
export const eraseWords = (outside: JournalNeeds): EraseWords => createEraseWords(depsOf(outside));
