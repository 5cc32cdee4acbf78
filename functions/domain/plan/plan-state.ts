import * as z from 'zod';
import { Handover } from './handover.ts';

/** The plan's newest version, and who has handed over their mandate. */
export const PlanState = z.object({
  version: z.string(),
  seenAt: z.iso.datetime(),
  handovers: z.array(Handover).default([]),
});
export type PlanState = z.infer<typeof PlanState>;
