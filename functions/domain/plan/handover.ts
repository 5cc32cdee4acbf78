import * as z from 'zod';
import type { Plan } from './plan.ts';

/** Someone hands over their mandate for a time; without `to` their deputies answer in order. */
export const Handover = z.object({
  person: z.string(),
  to: z.string().optional(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
});
export type Handover = z.infer<typeof Handover>;

/** The time that a question about mandates is put, and the handovers that are known of. */
export interface Moment {
  at: Date;
  handovers: readonly Handover[];
}

/** Why someone is not asked now, and until when; `to` answers in their place. */
export interface Away {
  why: 'absent' | 'handed-over';
  until: string;
  to?: string | undefined;
}

const isDuring = ({ from, until }: { from: string; until: string }, at: Date): boolean =>
  new Date(from) <= at && at < new Date(until);

/** The handover of this person that holds at a moment. */
export const handoverOf = (person: string, { at, handovers }: Moment): Handover | undefined =>
  handovers.findLast((handover) => handover.person === person && isDuring(handover, at));

/** Whether someone is away at a moment: by their own word, or by the plan's. */
export const awayAt = (
  { absences }: Pick<Plan, 'absences'>,
  person: string,
  moment: Moment,
): Away | undefined => {
  const handover = handoverOf(person, moment);
  if (handover) return { why: 'handed-over', until: handover.until, to: handover.to };
  const absence = absences.find(
    ({ person: who, from, to }) => who === person && isDuring({ from, until: to }, moment.at),
  );
  return absence && { why: 'absent', until: absence.to };
};
