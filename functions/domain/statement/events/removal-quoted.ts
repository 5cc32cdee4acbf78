import * as z from 'zod';
import { QuotedRemoval } from '../quotes.ts';
import { statementEvent } from './statement-event.ts';

/** Words that are out were found to quote a comment that was removed since. */
export const removalQuoted = statementEvent({
  type: 'removal-quoted',
  shape: () => z.strictObject({ data: QuotedRemoval.strict() }),
  change: (state, { data }) => ({
    ...state,
    quotedRemovals: [...(state.quotedRemovals ?? []), data],
  }),
});
