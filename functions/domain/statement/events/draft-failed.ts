import * as z from 'zod';
import { FallbackReason } from '../../draft/draft.ts';
import { promptTrace } from './prompt-trace.ts';
import { statementEvent } from './statement-event.ts';

/** A model was asked for a draft in vain; the playbook wrote in its place. */
export const draftFailed = statementEvent({
  type: 'draft-failed',
  shape: () =>
    z.strictObject({
      data: promptTrace().partial().extend({ reason: FallbackReason, tookMs: z.number() }),
    }),
  from: ['drafting'],
  change: (state) => state,
});
