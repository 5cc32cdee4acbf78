import * as z from 'zod';
import { jsonSchema } from '../values/json.ts';

/** A history event in the form of GetExecutionHistory; `timestamp` in seconds since the epoch. */
export const eventSchema = z.object({
  id: z.int(),
  previousEventId: z.int(),
  timestamp: z.number(),
  type: z.string(),
  /** By the API's name of the details, for example stateEnteredEventDetails. */
  details: z.record(z.string(), z.record(z.string(), jsonSchema)),
});
export type HistoryEvent = z.infer<typeof eventSchema>;
