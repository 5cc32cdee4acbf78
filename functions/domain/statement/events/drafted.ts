import * as z from 'zod';
import { Author, ChannelText, FallbackReason } from '../../draft/draft.ts';
import { newVersion } from './new-version.ts';
import { promptTrace } from './prompt-trace.ts';
import { isNextVersion, statementEvent } from './statement-event.ts';

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
        // Whose wishes stand in it; absent where nobody's do.
        dictators: z.array(z.string()).optional(),
      }),
      words: z.strictObject({ texts: z.array(ChannelText) }),
    }),
  from: ['drafting'],
  about: isNextVersion,
  change: (state, { data: { tookMs: _, tokens: __, ...data }, words }) =>
    newVersion(state, {
      ...state,
      fallbackReason: undefined,
      model: undefined,
      editedBy: undefined,
      // A model is given the words before its own, and what others wrote may stand in them; templates know facts alone.
      editors: data.writtenBy === 'playbook' ? [] : state.editors,
      editedInRound: undefined,
      ...data,
      dictators: data.dictators ?? [],
      // A person's words that are kept come from the draft before them.
      ...(data.writtenBy !== 'person' && { draftedBy: data.writtenBy, draftModel: data.model }),
      ...words,
      attempts: state.attempts + 1,
      check: undefined,
      rounds: [],
    }),
});
