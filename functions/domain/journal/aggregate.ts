import type * as z from 'zod';
import type { Wanted } from '../due/due.ts';
import type { EntryMeta, JournalEvent } from './entry.ts';
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
  /** What of that is written anew when lists are put in order: doing it twice does no harm. */
  dueAnew?(state: State): readonly Wanted[];
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
