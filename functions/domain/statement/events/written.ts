import * as z from 'zod';
import { ChannelText } from '../../draft/draft.ts';
import type { Statement } from '../statement.ts';
import { isWithWriter } from '../status.ts';
import { isNextVersion, moveTo, statementEvent, unapproved } from './statement-event.ts';

// The run and its questions ended when the writer was asked: the new words take another.
const begunAnew = (state: Statement): Statement =>
  isWithWriter(state.status)
    ? { ...moveTo(state, 'drafting'), run: state.run + 1, rounds: [] }
    : state;

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
  from: [...unapproved, 'changes-requested'],
  about: isNextVersion,
  change: (state, { data, words }, { by }) => ({
    ...begunAnew(state),
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
