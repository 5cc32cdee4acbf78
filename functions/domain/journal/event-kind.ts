import type * as z from 'zod';
import type { EntryMeta, JournalEvent } from './entry.ts';

/** The parts of an event beside its type. */
export type Content = Pick<JournalEvent, 'data' | 'words'>;

/**
 * One kind of event: its shape, and the state that it leads to. The shape is built when asked for: typed code
 * makes all events, so that they are checked only where an exported journal is replayed.
 */
export interface EventKind<State, Type extends string, Shape extends z.ZodType<Content>> {
  type: Type;
  shape: () => Shape;
  // A method, so that kinds of different events fit one list; `foldWith` gives each its own.
  apply(state: State | undefined, event: EventOf<Type, Shape>, meta: EntryMeta): State;
}

/** An event of a type and shape. */
export type EventOf<Type extends string, Shape extends z.ZodType<Content>> = {
  type: Type;
} & z.infer<Shape>;

/** Kinds of events of one aggregate, whatever their shapes. */
export type EventKinds<State> = readonly EventKind<State, string, z.ZodType<Content>>[];

/** The event of a kind, or the union of those of several. */
export type EventOfKind<Kind> =
  Kind extends EventKind<infer _, infer Type, infer Shape> ? EventOf<Type, Shape> : never;

/**
 * Makes kinds of events that follow the first one of a journal about `what`, such as "A comment". Each throws
 * `TypeError` where there is nothing yet.
 */
export const laterEvent =
  <State>(what: string) =>
  <Type extends string, Shape extends z.ZodType<Content>>({
    type,
    shape,
    change,
  }: {
    type: Type;
    shape: () => Shape;
    change: (state: State, event: EventOf<Type, Shape>, meta: EntryMeta) => State;
  }): EventKind<State, Type, Shape> => ({
    type,
    shape,
    apply: (state, event, meta) => {
      if (!state) throw new TypeError(`${what} can't begin with ${type}`);
      return change(state, event, meta);
    },
  });

/** Folds events by what their kinds say. Throws `TypeError` on an event that is of none of them. */
export const foldWith = <State>(kinds: EventKinds<State>) => {
  const byType = new Map(kinds.map((kind) => [kind.type, kind]));
  return (state: State | undefined, event: JournalEvent, meta: EntryMeta): State => {
    const kind = byType.get(event.type);
    if (!kind) throw new TypeError(`Nothing is known of the event ${event.type}`);
    return kind.apply(state, event, meta);
  };
};
