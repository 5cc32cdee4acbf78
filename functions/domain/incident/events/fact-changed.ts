import * as z from 'zod';
import { Fact, FactAudience, reword } from '../fact.ts';
import { factWords, incidentEvent } from './incident-event.ts';

/** A fact's status or words were changed: what is absent stays. */
export const factChanged = incidentEvent({
  type: 'fact-changed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({
        id: z.string(),
        status: Fact.shape.status.exactOptional(),
        audience: FactAudience.exactOptional(),
        isOurs: z.boolean().exactOptional(),
      }),
      words: factWords().exactPartial().strict().optional(),
    }),
  change: (state, { data: { id, ...data }, words }, { at }) => ({
    ...state,
    facts: state.facts.map((fact) =>
      fact.id === id ? { ...reword(fact, words?.text ?? fact.text, at), ...data, ...words } : fact,
    ),
  }),
});
