import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { cautionSet } from '../caution.ts';
import { Fact } from '../fact.ts';
import { Incident } from '../incident.ts';
import { settings, writtenParts } from './incident-event.ts';

const shape = () =>
  z.strictObject({
    data: z.strictObject({
      ...settings().shape,
      id: z.string(),
      fromAlert: z.string().optional(),
    }),
    words: z.strictObject({
      ...writtenParts().shape,
      affected: Incident.shape.affected.unwrap().exactOptional(),
      facts: z.array(Fact),
      requestDigest: z.string().optional(),
    }),
  });

/** An incident was opened: the first entry. */
export const opened: EventKind<Incident, 'opened', ReturnType<typeof shape>> = {
  type: 'opened',
  shape,
  apply: (state, event, { by, at }) => {
    if (state) throw new TypeError('An incident is opened once');
    return {
      affected: [],
      ...event.data,
      ...event.words,
      // Erased words are absent.
      ...(event.words && {
        facts: event.words.facts.map((fact) => ({ ...fact, wordedAt: at })),
      }),
      openedBy: by,
      openedAt: at,
      hasLaterNames: false,
      ...cautionSet({ legalHold: false }, event.data, { by, at }),
      lowerings: [],
      actions: [],
      promises: [],
      survey: [],
      notes: [],
      steps: [],
    };
  },
};
