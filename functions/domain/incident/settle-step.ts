import * as z from 'zod';
import type { TickedBy } from '../plan/checklist.ts';
import { Address } from '../values/address.ts';
import { fieldTag } from '../values/field-tag.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { Line } from '../values/text.ts';
import { type EditRefusal, editedFields } from './edited-fields.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { isOver } from './phases.ts';
import { isOpenStep, isProvenAlone, type Step } from './step.ts';

/** What someone says of a step: done, with what shows it, or not done, with why not. */
export const StepInput = z.discriminatedUnion('done', [
  z.strictObject({ done: z.literal(true), proof: Line(500).optional() }),
  z.strictObject({ done: z.literal(false), reason: Line(500) }),
]);
export type StepInput = z.infer<typeof StepInput>;

/** Why a step can't be settled so. */
export type StepRefusal =
  | EditRefusal
  | { type: 'not-found' }
  /** What proves it ticks it; a person can only say why it is not done. */
  | { type: 'step-ticks-itself' }
  | { type: 'proof-missing' };

const isProven = ({ proof: asked }: Step, proof: string | undefined): boolean => {
  if (asked === 'none') return true;
  return asked === 'link' ? Address().safeParse(proof).success : proof !== undefined;
};

// An absent proof and one that is undefined are the same.
const saidDone = ({ proof }: { proof?: string | undefined }): StepInput => ({
  done: true,
  ...(proof !== undefined && { proof }),
});

/** What was said of a step last: a field that several people may write. */
export const stepFields = ({ done, notDone }: Step): { said: StepInput | null } => {
  if (notDone) return { said: { done: false, reason: notDone.reason } };
  return { said: done ? saidDone(done) : null };
};

/** Tag of what was said of a step last. */
export const stepTag = (step: Step): string => fieldTag(stepFields(step));

/**
 * The entries by which someone settles a step; none where exactly this has been said. `seen`: `stepTag` of what
 * the sender saw.
 */
export const settleStep = (
  { steps }: Pick<Incident, 'steps'>,
  id: string,
  input: StepInput,
  seen?: string,
): Result<IncidentEvent[], StepRefusal> => {
  const step = steps.find((each) => each.id === id);
  if (!step) return refuse({ type: 'not-found' });
  const said = input.done ? saidDone(input) : input;
  const edited = editedFields(stepFields(step), { said }, seen);
  if (!edited.ok) return edited;
  if (edited.value['said'] === undefined) return ok([]);
  if (!input.done) {
    return ok([{ type: 'step-not-done', data: { step: id }, words: { reason: input.reason } }]);
  }
  const { proof } = input;
  if (isProvenAlone(step)) return refuse({ type: 'step-ticks-itself' });
  if (!isProven(step, proof)) return refuse({ type: 'proof-missing' });
  return ok([{ type: 'step-done', data: { step: id }, ...(proof && { words: { proof } }) }]);
};

// What only a receipt proves, it proves whatever was said; of the others a person may know better.
const isToTick = (step: Step): boolean => (isProvenAlone(step) ? !step.done : isOpenStep(step));

/** The entries that a receipt makes: the steps that it proves are done, unless the incident is over. */
export const tickSteps = (
  incident: Pick<Incident, 'phase' | 'steps'>,
  by: TickedBy,
  statementId?: string,
): IncidentEvent[] =>
  (isOver(incident) ? [] : incident.steps)
    .filter((step) => step.tickedBy === by && isToTick(step))
    .map(({ id }) => ({
      type: 'step-done',
      data: { step: id, ...(statementId && { statementId }) },
    }));

/** The steps that nobody has done, or said why not. */
export const openSteps = ({ steps }: Pick<Incident, 'steps'>): Step[] => steps.filter(isOpenStep);
