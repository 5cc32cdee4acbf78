import * as z from 'zod';
import { EntryNote } from '../review.ts';
import { incidentEvent } from './incident-event.ts';

/** A note was put beside an entry, which stays as it is. */
export const entryNoted = incidentEvent({
  type: 'entry-noted',
  shape: () =>
    z.strictObject({
      data: EntryNote.pick({ stream: true, seq: true }).strict(),
      words: EntryNote.pick({ note: true }).strict(),
    }),
  change: (state, { data, words }, meta) => ({
    ...state,
    notes: [...state.notes, { ...data, ...words, ...meta }],
  }),
});
