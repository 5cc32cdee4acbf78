import type * as z from 'zod';
import type { Wanted } from '../due/due.ts';
import type { Result } from '../values/result.ts';
import type { Entry, EntryMeta, JournalEvent, Payload } from './entry.ts';
import type { EventKinds } from './event-kind.ts';
import type { JournalName } from './journal-names.ts';
import type { Quotable } from './quotable.ts';

/** The lists that a head appears in. */
export interface IndexKeys {
  /** Time that sorts the head in its lists, ISO 8601. */
  sort: string;
  /** What its lists say of it, so that who counts needs no states; it holds no `#`. */
  note?: string | undefined;
  /** What the head belongs to: a statement's incident, an incident's phase and severity. */
  group?: string | undefined;
  /** Whether it is on the list of what is open: what still moves, or waits. */
  open: boolean;
  status: string;
  /** Ids of the people it waits for. */
  people: readonly string[];
  /** A list that it is in beside, such as one of published statements, and the time that sorts it there, ISO 8601. */
  out?: { list: string; at: string } | undefined;
  /** The list of the desk that it is in. */
  desk?: string | undefined;
}

/** A kind of journal: how its events fold to a state, and how that state is found again. */
export interface Aggregate<State, Event extends JournalEvent> {
  name: JournalName;
  state: z.ZodType<State>;
  /** The kinds of events that can happen to it; `fold` folds these. */
  events: EventKinds<State>;
  fold(state: State | undefined, event: Event, meta: EntryMeta): State;
  index(state: State): IndexKeys;
  /** What is to be done later, as long as the state wants it. */
  due?(state: State): readonly Wanted[];
  /** Names that the state is found by besides its id; they change in the transaction of the state. */
  knownAs?(state: State): readonly string[];
  /** Words that others may quote; their names are among those that the state is found by. */
  quotable?(state: State): readonly Quotable[];
  /** The count that the state is counted in, if any; it changes in the transaction of the state. */
  countedIn?(state: State): string | undefined;
  /** How many bytes of its record an event leaves free for what must not be refused; none unless this says so. */
  leavesFree?(event: Event): number;
  /** The counts that the state closes: they must be at 0, and nothing is counted in them any more. */
  closes?(state: State): readonly string[];
}

/** Which heads a list shows. */
export type ListFilter =
  | { by: 'all'; status?: string | undefined }
  | { by: 'group'; group: string }
  | { by: 'open'; person?: string | undefined }
  | { by: 'out'; list: string }
  | { by: 'desk'; list: string };

/** One page asked for: `cursor` is a `next` from an earlier page. */
export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
  /** Lists are newest first unless this is set. */
  oldestFirst?: boolean | undefined;
}

/** One page of a list; `next` is there while more follow. */
export interface Page<Item> {
  items: Item[];
  next?: string | undefined;
  /** The streams whose states belong here and can't be read, so that they are left out. */
  unreadable?: readonly string[] | undefined;
}

/** An entry with its words; `payload` is undefined when it had none or they were erased. */
export interface JournalItem {
  entry: Entry;
  payload?: Payload | undefined;
}

/** The cursor was not one that a page gave out. */
export class InvalidCursor extends Error {
  override name = 'InvalidCursor';
}

/** The record of a state is there and can't be read. */
export class RecordUnreadable extends Error {
  override name = 'RecordUnreadable';

  /** The journal whose state it is. */
  readonly stream: string;

  constructor(stream: string, options?: ErrorOptions) {
    super(`The record of ${stream} can't be read`, options);
    this.stream = stream;
  }
}

/** What is to be stored exceeds what one record can hold. */
export class RecordTooLarge extends Error {
  override name = 'RecordTooLarge';
}

/** A record that is there already has no room for more: what is left is kept for what must not be refused. */
export class RecordFull extends RecordTooLarge {
  override name = 'RecordFull';

  /** The kind of journal whose record it is. */
  readonly journal: JournalName;

  constructor(journal: JournalName) {
    super(`The record of the ${journal} is full`);
    this.journal = journal;
  }
}

/** Whether an error says that an incident has no room for more. */
export const isIncidentFull = (error: unknown): boolean =>
  error instanceof RecordFull && error.journal === 'incident';

/** Others kept changing the same record while this change was tried, or the database has no room for reads. */
export class JournalBusy extends Error {
  override name = 'JournalBusy';
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

/**
 * Port: finds the states whose words may be quoted where some of these pieces stand, and the streams of those that
 * can't be read. Who asks looks at the words themselves. Of very many states with the same words it finds some,
 * of all that they are known by, but those that have a piece of `always`: these it finds all.
 */
export interface Quoting {
  quoting<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    pieces: readonly string[],
    always?: readonly string[],
  ): Promise<Pick<Page<State>, 'items' | 'unreadable'>>;
}

/** Port: the whole journal. Throws `InvalidCursor` besides. */
export interface Journal extends StateJournal, JournalLists, Quoting {
  /** Oldest first. */
  entries(stream: string, page: PageRequest): Promise<Page<JournalItem>>;
  /** Newest first. */
  newestEntries(stream: string, limit: number): Promise<JournalItem[]>;
}
