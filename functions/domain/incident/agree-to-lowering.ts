import * as z from 'zod';
import type { Person } from '../plan/plan.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { loweringsToAgreeTo } from './lowering.ts';

/** Why someone can't agree to a lowering. */
export type AgreementRefusal =
  | { type: 'forbidden' }
  /** Nobody else has lowered anything that they have not agreed to. */
  | { type: 'nothing-lowered' };

/** Whether someone may agree to what others lowered: those who are asked about statements. */
export const mayAgree = ({ roles }: Person): boolean =>
  roles.includes('spokesperson') || roles.includes('legal');

/** What someone agrees to: all that was lowered until then, so that nothing goes that they have not seen. */
export const Agreement = z.strictObject({ until: z.iso.datetime() });
export type Agreement = z.infer<typeof Agreement>;

/** The entries that agreeing to what others lowered makes. */
export const agree = (
  { lowerings }: Incident,
  by: Person,
  { until }: Agreement,
): Result<IncidentEvent[], AgreementRefusal> => {
  if (!mayAgree(by)) return refuse({ type: 'forbidden' });
  return loweringsToAgreeTo(lowerings, by.id, until).length > 0
    ? ok([{ type: 'lowering-agreed', data: { until } }])
    : refuse({ type: 'nothing-lowered' });
};
