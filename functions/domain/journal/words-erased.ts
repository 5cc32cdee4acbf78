import * as z from 'zod';
import { type EventKind, type EventOf, laterEvent } from './event-kind.ts';
import { WORDS_ERASED } from './verify-journal.ts';

/**
 * Why words were erased: their time was over, whoever they are about asked for it, or the law forbids to keep them.
 */
export const ErasureReason = z.enum(['retention', 'request', 'forbidden']);
export type ErasureReason = z.infer<typeof ErasureReason>;

const shape = () =>
  z.strictObject({
    data: z.strictObject({
      /** Numbers of the entries whose words are gone. */
      entries: z.array(z.int().positive()).min(1),
      why: ErasureReason,
      /** Whether nothing is left to erase: many entries take more than one step. */
      isWhole: z.boolean(),
      /** Which parts of the state are gone; absent where all of its words are. */
      parts: z.array(z.string()).optional(),
    }),
    /** Who asked and who decided, where that was said. */
    words: z.strictObject({ by: z.string() }).optional(),
  });

/** Words of earlier entries were erased. */
export type WordsErased = EventOf<typeof WORDS_ERASED, ReturnType<typeof shape>>;

/** A state that says since when its words are gone. */
export interface Erasable {
  erasedAt?: string | undefined;
  /** Whether more is to be erased: a crash came between two steps. */
  isErasing?: boolean | undefined;
}

/** The kind of event that notes which words of a journal about `what` are gone; `erase` takes them out of the state. */
export const wordsErased = <State extends Erasable>(
  what: string,
  erase: (state: State, data: WordsErased['data'], meta: { at: string }) => State,
): EventKind<State, typeof WORDS_ERASED, ReturnType<typeof shape>> =>
  laterEvent<State>(what)({
    type: WORDS_ERASED,
    shape,
    change: (state, { data }, { at }) => ({
      ...erase(state, data, { at }),
      erasedAt: at,
      isErasing: data.isWhole ? undefined : true,
    }),
  });
