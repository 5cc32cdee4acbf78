import type { Incident } from '../../incident/incident.ts';
import { type BasisChange, basisChanges } from '../basis.ts';
import type { Statement } from '../statement.ts';

/** What has changed since the current version was checked; nothing for one that has not been. */
export const changesSinceCheck = (
  { check, nextUpdateAt }: Statement,
  incident: Incident,
  now: Date,
): BasisChange[] => (check ? basisChanges(check.basis, incident, nextUpdateAt, now) : []);

/** What has changed since approved words were checked; they must not go out on it any more. */
export const changesSinceApproval = (
  statement: Statement,
  incident: Incident,
  now: Date,
): BasisChange[] =>
  statement.decision?.decision === 'approve' ? changesSinceCheck(statement, incident, now) : [];
