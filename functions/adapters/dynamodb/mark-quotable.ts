import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Quotable } from '#domain/journal/quotable.ts';
import { addMarks } from './quotable-marks.ts';
import type { Table } from './table-keys.ts';

/** A state before and after a change. */
export interface States<State> {
  before: State | undefined;
  after: State;
}

const wordsIn = <State, Event extends JournalEvent>(
  { quotable }: Aggregate<State, Event>,
  state: State | undefined,
): readonly Quotable[] => (state === undefined ? [] : (quotable?.(state) ?? []));

/** The words of one state that the other does not have. */
export const wordsApart = <State, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event>,
  one: State | undefined,
  other: State | undefined,
): Quotable[] => {
  const others = new Set(wordsIn(aggregate, other).map(({ name }) => name));
  return wordsIn(aggregate, one).filter(({ name }) => !others.has(name));
};

/**
 * Marks words that others may now quote, before the state says so: a mark without a state finds nothing.
 */
export const markQuotable = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, after }: States<State>,
): Promise<void> => addMarks(table, aggregate.name, wordsApart(aggregate, after, before));
