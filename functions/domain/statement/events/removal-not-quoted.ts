import * as z from 'zod';
import { QuotedRemoval } from '../quotes.ts';
import { statementEvent } from './statement-event.ts';

/** The removal of a comment that words which are out quote is in force no longer. */
export const removalNotQuoted = statementEvent({
  type: 'removal-not-quoted',
  shape: () => z.strictObject({ data: QuotedRemoval.pick({ removal: true }).strict() }),
  change: (state, { data }) => ({
    ...state,
    quotedRemovals: state.quotedRemovals?.filter(({ removal }) => removal !== data.removal),
  }),
});
