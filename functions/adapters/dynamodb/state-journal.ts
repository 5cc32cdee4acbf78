import { setTimeout as sleep } from 'node:timers/promises';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import { type JournalEvent, sealEntry } from '#domain/journal/entry.ts';
import type { CountAlong, Decide, ReadAlong, StateJournal } from '#domain/journal/journal.ts';
import { JournalBusy } from '#domain/journal/record-errors.ts';
import { ok, type Result } from '#domain/values/result.ts';
import type { ReadCountAlong } from './counts-along.ts';
import { type Head, type HeadsTable, readHead } from './head.ts';
import { keepRoom } from './keep-room.ts';
import { markQuotable } from './mark-quotable.ts';
import { type Change, type ReadHead, type Written, writeAll, writtenBy } from './transaction.ts';

// Two people and the workflow may meet on one statement; so many tries outlast any real meeting.
const MAX_TRIES = 20;
const MAX_PAUSE_MS = 40;

/** The table, and what appending needs besides. */
export interface JournalDeps extends HeadsTable {
  now: () => Date;
  /** A fresh salt of at least 128 bits. */
  newSalt: () => string;
  random: () => number;
  /** Reads counts along, where decisions may rest on them. */
  readCountAlong?: ((count: string) => Promise<ReadCountAlong>) | undefined;
}

/** Seals events as the entries that come after a head, with the state that they fold to. */
export const sealAll = <State, Event extends JournalEvent>(
  deps: JournalDeps,
  aggregate: Aggregate<State, Event>,
  before: Head<State>,
  events: readonly Event[],
  by: string,
): Omit<Change<State>, 'state'> & { state: State | undefined } => {
  const at = deps.now().toISOString();
  let { seq, hash, state } = before;
  const sealed = events.map((event) => {
    const item = sealEntry(
      event,
      { stream: before.stream, seq, hash },
      { at, by, salt: deps.newSalt() },
    );
    ({ seq, hash } = item.entry);
    state = aggregate.fold(state, event, { at, by });
    return item;
  });
  return { before, sealed, state };
};

/** What a decision comes to: the state that it leads to, what is to be written, what it rests on. */
interface Decided<State> {
  state: State | undefined;
  written: Written;
  readAlong: ReadHead[];
  checks: TransactWriteItem[];
}

/** Reads other states for a decision, and notes their heads: they must still be so when it is written. */
export const readingAlong =
  (table: HeadsTable, noted: ReadHead[]): ReadAlong =>
  async (aggregate, id) => {
    const head = await readHead(table, aggregate, id);
    noted.push(head);
    return head.state;
  };

// What was counted must still be so when the decision is written.
const countingAlong =
  ({ readCountAlong }: JournalDeps, checks: TransactWriteItem[]): CountAlong =>
  async (name) => {
    if (!readCountAlong) throw new TypeError('This journal reads no counts along');
    const read = await readCountAlong(name);
    checks.push(...read.checks);
    return read.count;
  };

const decideOn = async <State, Event extends JournalEvent, Refusal>(
  deps: JournalDeps,
  by: string,
  aggregate: Aggregate<State, Event>,
  id: string,
  decide: Decide<State, Event, Refusal>,
): Promise<Result<Decided<State>, Refusal>> => {
  const before = await readHead(deps, aggregate, id);
  const readAlong: ReadHead[] = [before];
  const checks: TransactWriteItem[] = [];
  const along = [readingAlong(deps, readAlong), countingAlong(deps, checks)] as const;
  const decided = await decide(before.state, ...along);
  if (!decided.ok) return decided;
  const { state, ...change } = sealAll(deps, aggregate, before, decided.value, by);
  keepRoom(aggregate, decided.value, { before: before.state, after: state });
  if (state !== undefined)
    await markQuotable(deps, aggregate, { before: before.state, after: state });
  const written =
    state === undefined
      ? { stream: before.stream, seq: before.seq, items: [], lists: [] }
      : writtenBy(deps, aggregate, { ...change, state });
  return ok({ state, written, readAlong, checks });
};

/** Decides and writes, and decides again on what is there now while others are quicker. Throws `JournalBusy`. */
export const untilWritten = async <Value, Refusal>(
  deps: Pick<JournalDeps, 'random'>,
  attempt: () => Promise<Result<{ value: Value; outcome: 'written' | 'conflict' }, Refusal>>,
): Promise<Result<Value, Refusal>> => {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const result = await attempt();
    if (!result.ok) return result;
    if (result.value.outcome === 'written') return ok(result.value.value);
    await sleep(deps.random() * MAX_PAUSE_MS * tries);
  }
  throw new JournalBusy('What was to be written kept changing');
};

const appendTo =
  (deps: JournalDeps): StateJournal['append'] =>
  (aggregate, id, by, decide) =>
    untilWritten(deps, async () => {
      const decided = await decideOn(deps, by, aggregate, id, decide);
      if (!decided.ok) return decided;
      const { state, written, readAlong, checks } = decided.value;
      if (state === undefined) throw new TypeError(`Nothing happened to ${written.stream}`);
      return ok({ value: state, outcome: await writeAll(deps, [written], readAlong, checks) });
    });

const appendToAll =
  (deps: JournalDeps): StateJournal['appendAll'] =>
  (by, parts) =>
    untilWritten(deps, async () => {
      const written: Written[] = [];
      const readAlong: ReadHead[] = [];
      const checks: TransactWriteItem[] = [];
      for (const part of parts) {
        const decided = await part((aggregate, id, decide) =>
          decideOn(deps, by, aggregate, id, decide),
        );
        if (!decided.ok) return decided;
        written.push(decided.value.written);
        readAlong.push(...decided.value.readAlong);
        checks.push(...decided.value.checks);
      }
      return ok({ value: undefined, outcome: await writeAll(deps, written, readAlong, checks) });
    });

/** The journal without lists and entries: reads and changes single states. */
export const createStateJournal = (deps: JournalDeps): StateJournal => ({
  read: async (aggregate, id) => (await readHead(deps, aggregate, id)).state,
  append: appendTo(deps),
  appendAll: appendToAll(deps),
  lastHash: async (aggregate, id) => (await readHead(deps, aggregate, id)).hash ?? undefined,
});
