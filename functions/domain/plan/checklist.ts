import * as z from 'zod';
import { Duration } from '../values/duration.ts';
import { PlanLine } from './plan-line.ts';
import { Role } from './role.ts';

export const StepProof = z.enum(['none', 'link', 'receipt']);
/** What shows that a step is done: nothing, an address, or a receipt such as a file number. */
export type StepProof = z.infer<typeof StepProof>;

export const TickedBy = z.enum(['freeze', 'internal', 'statement']);
/**
 * What ticks a step by itself: planned posts are frozen, an internal notice is out, a statement for the
 * public is out.
 */
export type TickedBy = z.infer<typeof TickedBy>;

// It is a part of an address.
const StepId = z
  .string()
  .regex(/^[a-z][a-z0-9]{0,39}$/, 'must be lower-case letters and digits, such as callgroup');

const PlanStep = z.strictObject({
  id: StepId,
  text: PlanLine(500),
  role: Role,
  /** From the opening of the incident; without it the step has no time. */
  due: Duration.optional(),
  proof: StepProof.default('none'),
  by: TickedBy.optional(),
});
/** One thing to do in a crisis, and whose role it is. */
export type PlanStep = z.infer<typeof PlanStep>;

const Checklist = z.strictObject({
  id: StepId,
  title: PlanLine(),
  steps: z.array(PlanStep).min(1),
});

// The lists of plans that were seen before steps had roles and times: the desk's, without a time.
const OlderChecklist = z.strictObject({ name: z.string(), steps: z.array(z.string()) });

const withIds = (lists: unknown): unknown => {
  const older = z.array(OlderChecklist).min(1).safeParse(lists);
  if (!older.success) return lists;
  return older.data.map(({ name, steps }, i) => ({
    id: `list${i + 1}`,
    title: name,
    steps: steps.map((text, j) => ({ id: `list${i + 1}step${j + 1}`, text, role: 'writer' })),
  }));
};

// One record holds all steps of an incident.
const MAX_STEPS = 100;

/** The checklists of a plan: what is done in each crisis. No two steps share an id. */
export const Checklists = z
  .preprocess(withIds, z.array(Checklist))
  .superRefine((lists, context) => {
    const ids = lists.flatMap(({ steps }) => steps.map(({ id }) => id));
    if (ids.length > MAX_STEPS) {
      const message = `hold ${ids.length} steps: keep the ${MAX_STEPS} that matter most`;
      context.addIssue({ code: 'custom', message });
    }
    for (const [i, { steps }] of lists.entries()) {
      for (const [j, { id }] of steps.entries()) {
        const message = `"${id}" is used twice: give each step an id of its own`;
        const isTwice = ids.indexOf(id) !== ids.lastIndexOf(id);
        if (isTwice) context.addIssue({ code: 'custom', message, path: [i, 'steps', j, 'id'] });
      }
    }
  });
export type Checklists = z.infer<typeof Checklists>;
