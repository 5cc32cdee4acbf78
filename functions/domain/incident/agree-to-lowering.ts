import * as z from 'zod';
import type { Person, Plan } from '../plan/plan.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { mayAgree, stillNeeded } from './letting-go.ts';
import { isStillLower, loweringsToAgreeTo } from './lowering.ts';

/** Why someone can't agree to a lowering. */
export type AgreementRefusal =
  | { type: 'forbidden' }
  /** Nobody else has lowered anything that they have not agreed to. */
  | { type: 'nothing-lowered' }
  /** Nothing was lowered at the time that the agreement names, so no page showed it. */
  | { type: 'not-shown' };

/**
 * What someone agrees to: all that was lowered up to the newest that they were shown, named by its time (`at`), so that
 * nothing goes that they have not seen.
 */
export const Agreement = z.strictObject({ until: z.iso.datetime() });
export type Agreement = z.infer<typeof Agreement>;

/** The entries that agreeing to what others lowered makes. */
export const agree = (
  { lowerings, severity, legalHold }: Incident,
  by: Person,
  { until }: Agreement,
  plan: Plan,
): Result<IncidentEvent[], AgreementRefusal> => {
  if (!mayAgree(by)) return refuse({ type: 'forbidden' });
  // What was raised again is demanded anyway: no page asks about it.
  const open = lowerings.filter((one) => isStillLower(one, { severity, legalHold }));
  if (loweringsToAgreeTo(open, by.id).length === 0) return refuse({ type: 'nothing-lowered' });
  const shown = lowerings.find(({ at }) => Date.parse(at) === Date.parse(until));
  if (!shown) return refuse({ type: 'not-shown' });
  const agreedTo = loweringsToAgreeTo(lowerings, by.id, shown.at);
  if (!agreedTo.some((one) => open.includes(one))) return refuse({ type: 'nothing-lowered' });
  // Of all that was ever agreed to: what was enough under the legal hold may not be once that is lifted.
  const needOthers = lowerings
    .map((one) =>
      agreedTo.includes(one) ? { ...one, agreed: [...one.agreed, { by: by.id }] } : one,
    )
    .filter((one) => one.agreed.length > 0)
    .filter((one) => stillNeeded(one, { severity, legalHold }, plan).people > 0)
    .map(({ at }) => at);
  return ok([{ type: 'lowering-agreed', data: { until: shown.at, needOthers } }]);
};
