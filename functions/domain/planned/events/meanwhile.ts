import * as z from 'zod';
import { plannedEvent } from './planned-event.ts';

/** The post was planned while ordinary posts were frozen, so that whoever planned it is to be told. */
export const meanwhile = plannedEvent({
  type: 'planned-meanwhile',
  shape: () => z.strictObject({ data: z.strictObject({ author: z.string().optional() }) }),
  change: (state, { data: { author } }) => ({ ...state, isMeanwhile: true, author }),
});
