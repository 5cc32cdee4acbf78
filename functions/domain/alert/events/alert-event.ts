import type * as z from 'zod';
import type { EntryMeta } from '../../journal/entry.ts';
import type { Content, EventKind, EventOf } from '../../journal/event-kind.ts';
import type { Alert } from '../alert.ts';

/** An event that follows the first one. Throws `TypeError` where nothing was raised. */
export const alertEvent = <Type extends string, Shape extends z.ZodType<Content>>({
  type,
  shape,
  change,
}: {
  type: Type;
  shape: () => Shape;
  change: (state: Alert, event: EventOf<Type, Shape>, meta: EntryMeta) => Alert;
}): EventKind<Alert, Type, Shape> => ({
  type,
  shape,
  apply: (state, event, meta) => {
    if (!state) throw new TypeError(`An alert can't begin with ${type}`);
    return change(state, event, meta);
  },
});
