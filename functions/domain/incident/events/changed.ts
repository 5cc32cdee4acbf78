import * as z from 'zod';
import { cautionSet } from '../caution.ts';
import { loweringBetween } from '../lowering.ts';
import { PublicAction } from '../situation.ts';
import { incidentEvent, settings, writtenParts } from './incident-event.ts';

/** Settings or words of an incident were changed: what is absent stays; null takes the action away. */
export const changed = incidentEvent({
  type: 'changed',
  shape: () =>
    z.strictObject({
      data: settings().exactPartial().strict(),
      words: writtenParts()
        .omit({ publicAction: true })
        .extend({ publicAction: PublicAction.nullable() })
        .exactPartial()
        .strict()
        .optional(),
    }),
  change: (state, { data, words: changes = {} }, meta) => {
    const { publicAction = state.publicAction, ...others } = changes;
    const next = { ...state, ...data, ...others, publicAction: publicAction ?? undefined };
    const lowerings = [...state.lowerings, ...loweringBetween(state, next, meta)];
    const isNew = next.protectedNames.some((name) => !state.protectedNames.includes(name));
    return {
      ...next,
      ...cautionSet(state, next, meta),
      lowerings,
      ...(isNew && { hasLaterNames: true }),
    };
  },
});
