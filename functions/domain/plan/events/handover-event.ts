import type * as z from 'zod';
import type { EntryMeta } from '../../journal/entry.ts';
import type { Content, EventKind, EventOf } from '../../journal/event-kind.ts';
import type { Handover } from '../handover.ts';
import type { PlanState } from '../plan-state.ts';

// What was approved is held against the handovers of then until it is out, which may be planned long ahead.
const KEPT_MS = 400 * 24 * 60 * 60 * 1000;

const isKept = ({ until }: Handover, at: string): boolean =>
  new Date(until).getTime() > new Date(at).getTime() - KEPT_MS;

const endOf = (handovers: readonly Handover[], { by, at }: EntryMeta): Handover[] =>
  handovers
    .filter((handover) => isKept(handover, at))
    .map((handover) =>
      handover.person === by && handover.until > at ? { ...handover, until: at } : handover,
    );

/**
 * An event of the person who makes the entry, which ends the handover that they made before. `begin`
 * says which one begins, if one does. Throws `TypeError` where no plan was seen yet.
 */
export const handoverEvent = <Type extends string, Shape extends z.ZodType<Content>>({
  type,
  shape,
  begin,
}: {
  type: Type;
  shape: () => Shape;
  begin: (event: EventOf<Type, Shape>, meta: EntryMeta) => Handover[];
}): EventKind<PlanState, Type, Shape> => ({
  type,
  shape,
  apply: (state, event, meta) => {
    if (!state) throw new TypeError(`The plan's journal can't begin with ${type}`);
    return { ...state, handovers: [...endOf(state.handovers, meta), ...begin(event, meta)] };
  },
});
