import type { Incident } from '../../incident/incident.ts';
import { type BasisChange, basisChanges } from '../basis.ts';
import { isPlannedTimePast } from '../schedule.ts';
import type { Statement } from '../statement.ts';

/** What has changed since the current version was checked; nothing for one that has not been. */
export const changesSinceCheck = (
  { check, nextUpdateAt }: Statement,
  incident: Incident,
  now: Date,
): BasisChange[] => (check ? basisChanges(check.basis, incident, nextUpdateAt, now) : []);

/** What keeps the current words from being approved now: what has changed, or that their time is past. */
export const changesBeforeApproval = (
  statement: Statement,
  incident: Incident,
  now: Date,
): BasisChange[] => {
  const changes = changesSinceCheck(statement, incident, now);
  const { publishAt } = statement;
  return publishAt && isPlannedTimePast(statement, now)
    ? [...changes, { what: 'planned-time-passed', publishAt }]
    : changes;
};

/** What has changed since words were approved; they must not go out on it any more. */
export const changesSinceApproval = (
  statement: Statement,
  incident: Incident,
  now: Date,
): BasisChange[] => {
  const { decision } = statement;
  if (decision?.decision !== 'approve') return [];
  const changes = changesSinceCheck(statement, incident, now);
  const { legalHold, protectedNames } = decision;
  if (legalHold === false && incident.legalHold) changes.push({ what: 'legal-hold-set' });
  const isNew = (name: string) => protectedNames?.includes(name) === false;
  if (incident.protectedNames.some(isNew)) changes.push({ what: 'name-protected' });
  return changes;
};
