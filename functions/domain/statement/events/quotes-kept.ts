import * as z from 'zod';
import { KeptQuotes } from '../quotes.ts';
import { statementEvent } from './statement-event.ts';

/** Someone with the mandate said why words stay that are out and quote removed comments. */
export const quotesKept = statementEvent({
  type: 'quotes-kept',
  shape: () =>
    z.strictObject({
      data: KeptQuotes.pick({ hash: true }).strict(),
      words: KeptQuotes.pick({ covers: true, reason: true }).strict(),
    }),
  about: ({ data }, { hash }) => data.hash === hash,
  change: (state, { data, words }, { by, at }) => ({
    ...state,
    keptQuotes: [...(state.keptQuotes ?? []), { ...data, ...words, by, at }],
    quotedRemovals: state.quotedRemovals?.filter(({ hash }) => hash !== data.hash),
  }),
});
