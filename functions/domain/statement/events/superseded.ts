import * as z from 'zod';
import { Supersedes } from '../superseding.ts';
import { moveTo, statementEvent } from './statement-event.ts';

/** A later statement corrects this one or takes it back. */
export const superseded = statementEvent({
  type: 'superseded',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ by: z.string(), how: Supersedes.shape.how }),
    }),
  from: ['published', 'partly-published'],
  change: (state, { data: { by, how } }) => ({
    ...moveTo(state, how === 'corrects' ? 'corrected' : 'withdrawn'),
    supersededBy: by,
  }),
});
