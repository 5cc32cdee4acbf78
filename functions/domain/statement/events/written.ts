import * as z from 'zod';
import { ChannelText } from '../../draft/draft.ts';
import type { Statement } from '../statement.ts';
import { isPlanned, isWithWriter } from '../status.ts';
import { newVersion } from './new-version.ts';
import { isNextVersion, moveTo, statementEvent, unapproved } from './statement-event.ts';

// The run and its questions ended when the writer was asked, or the words were planned: the new ones
// take another.
const begunAnew = (state: Statement): Statement => {
  if (!isWithWriter(state.status) && !isPlanned(state.status)) return state;
  const anew = { ...moveTo(state, 'drafting'), run: state.run + 1, rounds: [] };
  return isPlanned(state.status) ? { ...anew, decision: undefined, deliveries: [] } : anew;
};

/** A person wrote a version. A next update that is absent is promised no more, a time to publish planned no more. */
export const written = statementEvent({
  type: 'written',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        version: z.int(),
        hash: z.string(),
        nextUpdateAt: z.iso.datetime().optional(),
        publishAt: z.iso.datetime().optional(),
        // Whose wishes stand in it; absent where nobody's do.
        dictators: z.array(z.string()).optional(),
      }),
      words: z.strictObject({
        texts: z.array(ChannelText),
        // Absent where they stay.
        variants: z.array(z.string()).optional(),
        // What the comment that it answers says by now; absent where it says what it did.
        comment: z.string().optional(),
      }),
    }),
  from: [...unapproved, 'changes-requested', 'scheduled', 'missed'],
  about: isNextVersion,
  change: (state, { data, words }, { by }) => {
    const current = begunAnew(state);
    return newVersion(state, {
      ...current,
      ...data,
      dictators: data.dictators ?? [],
      nextUpdateAt: data.nextUpdateAt,
      publishAt: data.publishAt,
      ...words,
      writtenBy: 'person',
      editedBy: by,
      editors: [...new Set([...state.editors, by])],
      editedInRound: current.rounds.length,
      fallbackReason: undefined,
      model: undefined,
      promptId: undefined,
      promptHash: undefined,
      check: undefined,
    });
  },
});
