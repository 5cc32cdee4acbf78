import * as z from 'zod';
import { statementEvent } from './statement-event.ts';

/** Someone tried to decide without the mandate for it. */
export const decisionRefused = statementEvent({
  type: 'decision-refused',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ refusal: z.string(), hash: z.string() }),
    }),
  change: (state, _, { by }) => ({ ...state, refused: [...state.refused, by] }),
});
