import type * as z from 'zod';
import type { EntryMeta } from '../../journal/entry.ts';
import type { Content, EventKind, EventOf } from '../../journal/event-kind.ts';
import type { Passkey, Passkeys } from '../passkeys.ts';

/**
 * An event in the stream of one person's passkeys, which begins with any of them. `keysAfter` says
 * which keys there are then; absent where they stay as they are.
 */
export const passkeysEvent = <Type extends string, Shape extends z.ZodType<Content>>({
  type,
  shape,
  keysAfter = (keys) => keys,
}: {
  type: Type;
  shape: () => Shape;
  keysAfter?: (keys: Passkey[], event: EventOf<Type, Shape>, meta: EntryMeta) => Passkey[];
}): EventKind<Passkeys, Type, Shape> => ({
  type,
  shape,
  apply: (state, event, meta) => ({
    changedAt: meta.at,
    keys: keysAfter(state?.keys ?? [], event, meta),
  }),
});
