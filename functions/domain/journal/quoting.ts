import type { Aggregate } from './aggregate.ts';
import type { JournalEvent } from './entry.ts';
import type { Page } from './page.ts';

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
