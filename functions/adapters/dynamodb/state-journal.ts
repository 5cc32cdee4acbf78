import { setTimeout as sleep } from 'node:timers/promises';
import { type JournalEvent, sealEntry } from '#domain/journal/entry.ts';
import {
  type Aggregate,
  JournalBusy,
  type ReadAlong,
  type StateJournal,
} from '#domain/journal/journal.ts';
import { ok } from '#domain/values/result.ts';
import { type Head, readHead } from './head.ts';
import { streamOf, type Table } from './table-keys.ts';
import { type Change, writeChange } from './transaction.ts';

// Two people and the workflow may change one statement at once; they never need ten tries.
const MAX_TRIES = 10;
const MAX_PAUSE_MS = 40;

/** The table, and what appending needs besides. */
export interface JournalDeps extends Table {
  now: () => Date;
  /** A fresh salt of at least 128 bits. */
  newSalt: () => string;
  random: () => number;
}

const sealAll = <State, Event extends JournalEvent>(
  deps: JournalDeps,
  aggregate: Aggregate<State, Event>,
  before: Head<State>,
  events: readonly Event[],
  by: string,
): Pick<Change<State>, 'before' | 'sealed'> & { state: State | undefined } => {
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

const readAlong = (deps: JournalDeps) => {
  const heads: { stream: string; seq: number }[] = [];
  const read: ReadAlong = async (aggregate, id) => {
    const head = await readHead(deps, aggregate, id);
    heads.push(head);
    return head.state;
  };
  return { read, heads };
};

const appendTo =
  (deps: JournalDeps): StateJournal['append'] =>
  async (aggregate, id, by, decide) => {
    for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
      const before = await readHead(deps, aggregate, id);
      const { read, heads } = readAlong(deps);
      const decided = await decide(before.state, read);
      if (!decided.ok) return decided;
      const { state, ...change } = sealAll(deps, aggregate, before, decided.value, by);
      if (state === undefined) throw new TypeError(`Nothing happened to ${before.stream}`);
      const written = await writeChange(deps, aggregate, { ...change, state, readAlong: heads });
      if (written === 'written') return ok(state);
      await sleep(deps.random() * MAX_PAUSE_MS * attempt);
    }
    throw new JournalBusy(`${streamOf(aggregate.name, id)} kept changing`);
  };

/** The journal without lists and entries: reads and changes single states. */
export const createStateJournal = (deps: JournalDeps): StateJournal => ({
  read: async (aggregate, id) => (await readHead(deps, aggregate, id)).state,
  append: appendTo(deps),
  lastHash: async (aggregate, id) => (await readHead(deps, aggregate, id)).hash ?? undefined,
});
