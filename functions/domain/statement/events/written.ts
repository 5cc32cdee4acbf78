import * as z from 'zod';
import { ChannelText } from '../../draft/draft.ts';
import { isNextVersion, statementEvent, unapproved } from './statement-event.ts';

/** A person wrote a version. A next update that is absent is promised no more. */
export const written = statementEvent({
  type: 'written',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        version: z.int(),
        hash: z.string(),
        nextUpdateAt: z.iso.datetime().optional(),
      }),
      words: z.strictObject({ texts: z.array(ChannelText) }),
    }),
  from: unapproved,
  about: isNextVersion,
  change: (state, { data, words }, { by }) => ({
    ...state,
    ...data,
    nextUpdateAt: data.nextUpdateAt,
    ...words,
    writtenBy: 'person',
    editedBy: by,
    editedInRound: state.rounds.length,
    refused: [],
    fallbackReason: undefined,
    model: undefined,
    promptId: undefined,
    promptHash: undefined,
    check: undefined,
    notified: [],
    clearances: [],
  }),
});
