import * as z from 'zod';
import { CalendarFeed } from './calendar-feed.ts';
import { Handover } from './handover.ts';

/** The plan's newest version, who has handed over their mandate, and whose calendar feeds answer. */
export const PlanState = z.object({
  version: z.string(),
  seenAt: z.iso.datetime(),
  handovers: z.array(Handover).default([]),
  feeds: z.array(CalendarFeed).default([]),
});
export type PlanState = z.infer<typeof PlanState>;
