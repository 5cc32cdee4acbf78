import * as z from 'zod';
import { Author, ChannelText, FallbackReason } from '../../draft/draft.ts';
import { promptTrace } from './prompt-trace.ts';
import { askedSoFar, isNextVersion, statementEvent } from './statement-event.ts';

/** A model or the playbook wrote a version, or a person's words were kept as one. */
export const drafted = statementEvent({
  type: 'drafted',
  shape: () =>
    z.strictObject({
      data: promptTrace().extend({
        version: z.int(),
        hash: z.string(),
        writtenBy: Author,
        fallbackReason: FallbackReason.optional(),
        tookMs: z.number(),
      }),
      words: z.strictObject({ texts: z.array(ChannelText) }),
    }),
  from: ['drafting'],
  about: isNextVersion,
  change: (state, { data: { tookMs: _, tokens: __, ...data }, words }) => ({
    ...state,
    fallbackReason: undefined,
    model: undefined,
    editedBy: undefined,
    editedInRound: undefined,
    ...data,
    // A person's words that were kept come from the draft before them.
    draftedBy: data.writtenBy === 'person' ? state.draftedBy : data.writtenBy,
    ...words,
    attempts: state.attempts + 1,
    refused: [],
    check: undefined,
    rounds: [],
    askedBefore: askedSoFar(state),
    notified: [],
    clearances: [],
  }),
});
