import type * as z from 'zod';
import type { Aggregate } from './aggregate.ts';
import type { JournalEvent } from './entry.ts';
import type { Content, EventKinds } from './event-kind.ts';
import type { ExportedJournal } from './verify-journal.ts';

/**
 * The state that a journal's entries fold to; or the entry that could not have happened, and why; or the entry
 * from which nobody can tell any more, since words that the rules need were erased.
 */
export type Replay<State> =
  | { state: State | undefined }
  | { seq: number; problem: string }
  | { notReplayableFrom: number };

type Item = ExportedJournal['entries'][number];

/** Looks at an entry with the state before it; what it finds wrong ends the replay. */
export type Look<State> = (before: State | undefined, item: Item) => string | undefined;

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

const isErased = ({ entry, payload }: Item): boolean =>
  payload === null && entry.wordsDigest !== null;

const shapes = new WeakMap<object, z.ZodType<Content>>();

// Built once for each kind: there are more entries than kinds.
const shapeOf = (kind: EventKinds<unknown>[number]): z.ZodType<Content> => {
  const shape = shapes.get(kind) ?? kind.shape();
  shapes.set(kind, shape);
  return shape;
};

// Where words were erased an entry has lost its shape; its data alone lead to the next state.
const contentOf = (kind: EventKinds<unknown>[number], item: Item) => {
  const { entry, payload } = item;
  if (isErased(item)) return { data: entry.data };
  return shapeOf(kind).parse({ data: entry.data, ...(payload && { words: payload.words }) });
};

// What leads from a state to the next. Throws where the entry has no shape that is known, whatever came before.
const changeBy = <State>(kinds: EventKinds<State>, item: Item) => {
  const { type, at, by } = item.entry;
  const kind = kinds.find((one) => one.type === type);
  if (!kind) throw new TypeError(`Nothing is known of the event ${type}`);
  const content = contentOf(kind, item);
  return (state: State | undefined): State => kind.apply(state, { type, ...content }, { at, by });
};

/** The state after an entry. Throws where it could not have happened, or has another shape. */
export const stateAfter = <State>(
  kinds: EventKinds<State>,
  state: State | undefined,
  item: Item,
): State => changeBy(kinds, item)(state);

/**
 * Folds an exported journal anew, each entry by the shape of its kind: what could not have been
 * written by the rules is found, and so is what `look` finds wrong.
 */
export const replay = <State, Event extends JournalEvent>(
  aggregate: Pick<Aggregate<State, Event>, 'events'>,
  { entries }: Pick<ExportedJournal, 'entries'>,
  look: Look<State> = () => undefined,
): Replay<State> => {
  let state: State | undefined;
  // What comes after erased words rests on a state that is not whole.
  let erasedAt: number | undefined;
  for (const item of entries) {
    const { seq } = item.entry;
    if (isErased(item)) erasedAt ??= seq;
    let change: ReturnType<typeof changeBy<State>>;
    try {
      change = changeBy(aggregate.events, item);
    } catch (error) {
      return { seq, problem: problemOf(error) };
    }
    try {
      const problem = look(state, item);
      state = change(state);
      if (problem !== undefined) return { seq, problem };
    } catch (error) {
      return erasedAt === undefined
        ? { seq, problem: problemOf(error) }
        : { notReplayableFrom: erasedAt };
    }
  }
  return { state };
};
