import type { Aggregate } from './aggregate.ts';
import type { JournalEvent } from './entry.ts';

/** A state that could not be put into its lists, and why. */
export interface Unlisted {
  stream: string;
  error: unknown;
}

/** Port: whether the states of a kind are in their lists as this version puts them there, as far as they can be read. */
export type IsListKept = (kind: string) => Promise<boolean>;

/** Port: puts what earlier versions wrote into the lists of this one. */
export interface ListKeeper {
  /**
   * Puts all states of one kind into their lists and under their names, once for each version of the lists. Answers
   * those for which that failed: they alone are tried again. Throws where the kind as a whole can't be read.
   */
  keep<State, Event extends JournalEvent>(aggregate: Aggregate<State, Event>): Promise<Unlisted[]>;
}
