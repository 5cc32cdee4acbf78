import type { Entry, JournalEvent } from './entry.ts';
import type { Aggregate } from './journal.ts';
import type { ExportedJournal } from './verify-journal.ts';

/** The state that a journal's entries fold to, or the entry that could not have happened, and why. */
export type Replay<State> = { state: State | undefined } | { seq: number; problem: string };

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

const contentOf = (entry: Entry, words: Record<string, unknown> | undefined) => ({
  data: entry.data,
  ...(words && { words }),
});

/**
 * Folds an exported journal anew, each entry by the shape of its kind: what could not have been
 * written by the rules is found. The words of all entries must still be there.
 */
export const replay = <State, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event>,
  { entries }: ExportedJournal,
): Replay<State> => {
  let state: State | undefined;
  for (const { entry, payload } of entries) {
    try {
      const kind = aggregate.events.find(({ type }) => type === entry.type);
      if (!kind) return { seq: entry.seq, problem: `Nothing is known of the event ${entry.type}` };
      const content = kind.shape().parse(contentOf(entry, payload?.words));
      state = kind.apply(state, { type: entry.type, ...content }, { at: entry.at, by: entry.by });
    } catch (error) {
      return { seq: entry.seq, problem: problemOf(error) };
    }
  }
  return { state };
};
