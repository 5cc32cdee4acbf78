import * as z from 'zod';
import type { TickedBy } from '../plan/checklist.ts';
import { Address } from '../values/address.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { Line } from '../values/text.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { isOpenStep, isProvenAlone, type Step } from './step.ts';

/** What someone says of a step: done, with what shows it, or not done, with why not. */
export const StepInput = z.discriminatedUnion('done', [
  z.strictObject({ done: z.literal(true), proof: Line(500).optional() }),
  z.strictObject({ done: z.literal(false), reason: Line(500) }),
]);
export type StepInput = z.infer<typeof StepInput>;

/** Why a step can't be settled so. */
export type StepRefusal =
  | { type: 'not-found' }
  /** What proves it ticks it; a person can only say why it is not done. */
  | { type: 'step-ticks-itself' }
  | { type: 'proof-missing' };

const isProven = ({ proof: asked }: Step, proof: string | undefined): boolean => {
  if (asked === 'none') return true;
  return asked === 'link' ? Address().safeParse(proof).success : proof !== undefined;
};

const isSaid = ({ done, notDone }: Step, input: StepInput): boolean =>
  input.done ? done !== undefined && done.proof === input.proof : notDone?.reason === input.reason;

/** The entries by which someone settles a step; none where exactly this has been said. */
export const settleStep = (
  { steps }: Pick<Incident, 'steps'>,
  id: string,
  input: StepInput,
): Result<IncidentEvent[], StepRefusal> => {
  const step = steps.find((each) => each.id === id);
  if (!step) return refuse({ type: 'not-found' });
  if (isSaid(step, input)) return ok([]);
  if (!input.done) {
    return ok([{ type: 'step-not-done', data: { step: id }, words: { reason: input.reason } }]);
  }
  const { proof } = input;
  if (isProvenAlone(step)) return refuse({ type: 'step-ticks-itself' });
  if (!isProven(step, proof)) return refuse({ type: 'proof-missing' });
  return ok([{ type: 'step-done', data: { step: id }, ...(proof && { words: { proof } }) }]);
};

/** The entries that a receipt makes: the steps that it proves are done. */
export const tickSteps = (
  { steps }: Pick<Incident, 'steps'>,
  by: TickedBy,
  statementId?: string,
): IncidentEvent[] =>
  steps
    .filter((step) => step.tickedBy === by && !step.done)
    .map(({ id }) => ({
      type: 'step-done',
      data: { step: id, ...(statementId && { statementId }) },
    }));

/** The steps that nobody has done, or said why not. */
export const openSteps = ({ steps }: Pick<Incident, 'steps'>): Step[] => steps.filter(isOpenStep);
