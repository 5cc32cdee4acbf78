import type { JournalEvent } from './entry.ts';
import type { Aggregate } from './journal.ts';

/** Port: puts what earlier versions wrote into the lists of this one. */
export interface ListKeeper {
  /** Whether it was noted that all states are in their lists as this version puts them there. */
  isDone(): Promise<boolean>;
  noteDone(): Promise<void>;
  /** Puts all states of one kind into their lists anew, and under their names. Throws `JournalBusy`. */
  refresh<State, Event extends JournalEvent>(aggregate: Aggregate<State, Event>): Promise<void>;
}
