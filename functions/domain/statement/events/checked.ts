import * as z from 'zod';
import { Finding } from '../../tone/finding.ts';
import { Basis } from '../basis.ts';
import { promptTrace } from './prompt-trace.ts';
import { isThisVersion, statementEvent, unapproved } from './statement-event.ts';

/** The tone rules, and a model where there is one, looked at the present version. */
export const checked = statementEvent({
  type: 'checked',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        version: z.int(),
        ruleSetVersion: z.string(),
        blocking: z.int(),
        warnings: z.int(),
        // What a model was asked for its opinion with, or how it failed.
        judged: promptTrace()
          .partial()
          .extend({ tookMs: z.number(), failed: z.string().optional() })
          .optional(),
      }),
      words: z.strictObject({ findings: z.array(Finding), basis: Basis }),
    }),
  from: unapproved,
  about: isThisVersion,
  change: (state, { data: { ruleSetVersion }, words }) => ({
    ...state,
    check: { ruleSetVersion, ...words },
  }),
});
