import * as z from 'zod';
import { FallbackReason } from '../../draft/draft.ts';
import { promptTrace } from './prompt-trace.ts';
import { statementEvent } from './statement-event.ts';

/** A model was asked for a draft in vain; the playbook wrote in its place. */
export const draftFailed = statementEvent({
  type: 'draft-failed',
  shape: () =>
    z.strictObject({
      data: promptTrace().partial().extend({
        reason: FallbackReason,
        tookMs: z.number(),
        // How the endpoint refused, where it did.
        status: z.int().optional(),
        code: z.string().optional(),
      }),
    }),
  from: ['drafting'],
  change: (state) => state,
});
