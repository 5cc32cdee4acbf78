import * as z from 'zod';
import { Fact } from '../fact.ts';
import { factWords, incidentEvent } from './incident-event.ts';

/** A fact was added. */
export const factAdded = incidentEvent({
  type: 'fact-added',
  shape: () =>
    z.strictObject({
      data: Fact.pick({ id: true, status: true, audience: true, isOurs: true }).strict(),
      words: factWords(),
    }),
  change: (state, { data, words }, { at }) => ({
    ...state,
    facts: [...state.facts, { ...data, ...words, wordedAt: at }],
  }),
});
