import type { Aggregate } from './aggregate.ts';
import type { ListFilter } from './journal.ts';

/** How many states are counted in a count, and whether it is closed. */
export interface Counted {
  count: number;
  isClosed: boolean;
}

/** What a list says of a state without reading it: its id, the time that sorts it, and its note if it has one. */
export interface Noted {
  id: string;
  at: string;
  note?: string | undefined;
}

/** Which states notes are asked of: of a list, else of all; from a time on, and no more than `atMost`. Newest first unless `oldestFirst`. */
export interface NotesAsked {
  list?: Extract<ListFilter, { by: 'group' | 'all' | 'open' | 'out' }> | undefined;
  from?: string | undefined;
  atMost?: number | undefined;
  oldestFirst?: boolean | undefined;
}

/** Port: what lists say of states. */
export type ReadNotes = (aggregate: { name: string }, asked: NotesAsked) => Promise<Noted[]>;

/** Port: the counts of states, read consistently. */
export type ReadCount = (count: string) => Promise<Counted>;

/**
 * Port: sets a count right where it is not what these states make of it, all of those that may be counted in it, and
 * nothing has come for some minutes. It changes nothing where anything is counted meanwhile.
 */
export type Recount = <State extends { id: string }>(
  aggregate: Aggregate<State, never>,
  count: string,
  readStates: () => Promise<readonly State[]>,
) => Promise<void>;
