import type { Result } from '../values/result.ts';
import type { Aggregate } from './aggregate.ts';
import type { Entry, JournalEvent, Payload } from './entry.ts';
import type { Page, PageRequest } from './page.ts';
import type { Quoting } from './quoting.ts';

/** Which heads a list shows. */
export type ListFilter =
  | { by: 'all'; status?: string | undefined }
  | { by: 'group'; group: string }
  | { by: 'open'; person?: string | undefined }
  | { by: 'out'; list: string }
  | { by: 'desk'; list: string };

/** An entry with its words; `payload` is undefined when it had none or they were erased. */
export interface JournalItem {
  entry: Entry;
  payload?: Payload | undefined;
}

/** Reads another state for a decision; it must still be the same when the decision is written. */
export type ReadAlong = <State, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event>,
  id: string,
) => Promise<State | undefined>;

/**
 * Reads a count for a decision: nothing may have been counted in or out of it when the decision is written. Only the
 * journal of the web app can.
 */
export type CountAlong = (count: string) => Promise<number>;

/** What `append` asks with the state as it is: the events that happen now, or a refusal. */
export type Decide<State, Event, Refusal> = (
  state: State | undefined,
  read: ReadAlong,
  countAlong: CountAlong,
) => Result<readonly Event[], Refusal> | Promise<Result<readonly Event[], Refusal>>;

/** What one journal has to do with a change of several, whatever kind of journal it is. */
export type Part<Refusal> = <Answer>(
  use: <State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    id: string,
    decide: Decide<State, Event, Refusal>,
  ) => Answer,
) => Answer;

/** One journal's part in a change of several: what happens there, given its state. */
export const part =
  <State, Event extends JournalEvent, Refusal>(
    aggregate: Aggregate<State, Event>,
    id: string,
    decide: Decide<State, Event, Refusal>,
  ): Part<Refusal> =>
  (use) =>
    use(aggregate, id, decide);

/**
 * Port: the append-only record, state by state. `append` reads the head, lets `decide` say what
 * happens, and writes entries and head in one transaction, provided that what it read along is
 * unchanged; when someone else was quicker it decides again on what is there now. Throws
 * `RecordTooLarge`, `RecordFull`, `JournalBusy`.
 */
export interface StateJournal {
  read<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    id: string,
  ): Promise<State | undefined>;
  append<State, Event extends JournalEvent, Refusal>(
    aggregate: Aggregate<State, Event>,
    id: string,
    by: string,
    decide: Decide<State, Event, Refusal>,
  ): Promise<Result<State, Refusal>>;
  /**
   * Writes to several journals at once, or to none: each part decides on its own state, and the first
   * refusal stands for all. At most 25 items in all: an entry with words takes two, a head one, as does
   * each state that was read along. Throws as `append` does, and `RangeError` on more items.
   */
  appendAll<Refusal>(
    by: string,
    parts: readonly Part<Refusal>[],
  ): Promise<Result<undefined, Refusal>>;
  /** Hash of the newest entry, which anchors the journal where it is shown. */
  lastHash<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    id: string,
  ): Promise<string | undefined>;
}

/** Port: the lists of states, newest first. Throws `InvalidCursor`. */
export interface JournalLists {
  list<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    filter: ListFilter,
    page: PageRequest,
  ): Promise<Page<State>>;
  /** How many states a list has; it counts no further than `atMost`. */
  count<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    filter: ListFilter,
    atMost: number,
  ): Promise<number>;
  /** Reads many states at once, in the order of their ids; those that do not exist, or can't be read, are left out. */
  readAll<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    ids: readonly string[],
  ): Promise<State[]>;
}

/** Port: the whole journal. Throws `InvalidCursor` besides. */
export interface Journal extends StateJournal, JournalLists, Quoting {
  /** Oldest first. */
  entries(stream: string, page: PageRequest): Promise<Page<JournalItem>>;
  /** Newest first. */
  newestEntries(stream: string, limit: number): Promise<JournalItem[]>;
}
