import * as z from 'zod';
import { StepProof, TickedBy } from '../plan/checklist.ts';
import { KeptLine } from '../plan/plan-line.ts';
import { Role } from '../plan/role.ts';

/** What happened to a step: by whom and when. */
const Settled = z.object({ by: z.string(), at: z.iso.datetime() });

/** One step of an incident's checklist, as the plan gave it when the incident was opened. */
export const Step = z.object({
  id: z.string(),
  /** Title of the list that it is from. */
  list: KeptLine,
  text: KeptLine,
  role: Role,
  dueAt: z.iso.datetime().optional(),
  proof: StepProof,
  tickedBy: TickedBy.optional(),
  /** `proof`: what shows it; `statementId`: the statement whose receipt ticked it. */
  done: Settled.extend({
    proof: z.string().optional(),
    statementId: z.string().optional(),
  }).optional(),
  notDone: Settled.extend({ reason: z.string() }).optional(),
  /** When people were told that it is late. */
  toldAt: z.iso.datetime().optional(),
});
export type Step = z.infer<typeof Step>;

/** Whether only what proves it ticks a step. That posts elsewhere are stopped a person may know before Talan. */
export const isProvenAlone = ({ tickedBy }: Step): boolean =>
  tickedBy !== undefined && tickedBy !== 'freeze';

/** Whether nobody has done a step, or said why not. */
export const isOpenStep = ({ done, notDone }: Step): boolean => !done && !notDone;

/** Whether a step is open past its time. */
export const isLateStep = (step: Step, now: Date): boolean =>
  isOpenStep(step) && step.dueAt !== undefined && new Date(step.dueAt) <= now;
