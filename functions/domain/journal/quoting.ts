import type { JournalEvent } from './entry.ts';
import type { Aggregate, Page } from './journal.ts';

/** Words of a state that others may quote: what they are known by, and the pieces by which they are found in a text. */
export interface Quotable {
  name: string;
  pieces: readonly string[];
}

/**
 * Port: finds the states whose words may be quoted where some of these pieces stand, and the streams of those that
 * can't be read. Who asks looks at the words themselves. Of very many states with the same words it finds the newest.
 */
export interface Quoting {
  quoting<State, Event extends JournalEvent>(
    aggregate: Aggregate<State, Event>,
    pieces: readonly string[],
  ): Promise<Pick<Page<State>, 'items' | 'unreadable'>>;
}
