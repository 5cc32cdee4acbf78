import type { Incident } from '../incident/incident.ts';
import { isOutstanding } from '../incident/promises.ts';
import { type ApprovalGrounds, changesSinceApproval } from '../statement/approval/changes.ts';
import type { BasisChange } from '../statement/basis.ts';
import type { ToCheck } from '../statement/brief/check.ts';
import { staleFacts } from '../statement/brief/stale.ts';
import type { Statement } from '../statement/statement.ts';
import { approvedHash, contentOf } from '../statement/version/approved-hash.ts';

/** Why words can't answer a comment: they are not approved, or not any more, or have none for its channel. */
export type FamilyRefusal =
  | { type: 'not-approved' }
  | { type: 'stale-family' }
  | { type: 'no-text' };

/** An approved family may be used for a day. */
const USABLE_MS = 24 * 60 * 60_000;

/** A family that was approved, word for word as it is. */
export type Family = Statement & {
  family: true;
  variants: string[];
  decision: NonNullable<Statement['decision']>;
};

/** Whether a statement is a family whose words were approved as they are. */
export const isApprovedFamily = (statement: Statement | undefined): statement is Family =>
  statement?.family === true &&
  statement.kind === 'reply' &&
  statement.status === 'published' &&
  statement.variants !== undefined &&
  statement.decision?.decision === 'approve' &&
  statement.decision.hash === approvedHash(contentOf(statement));

// An update that has come since, or was promised by now, says more than the answer does.
const isUpdated = ({ decision }: Family, { promises }: Incident, now: Date): boolean =>
  promises.some(
    ({ dueAt, madeAt, ...promise }) =>
      madeAt <= decision.at &&
      dueAt > decision.at &&
      (!isOutstanding(promise) || new Date(dueAt) <= now),
  );

const grave: readonly BasisChange['what'][] = [
  'commitment-changed',
  'contact-changed',
  'affected-changed',
  'policy-changed',
  'legal-hold-set',
  'name-protected',
  'plan-demands-more',
  'mandate-ended',
  'rule-blocks',
  'severity-raised',
  'promised-time-passed',
];

/**
 * Until when a family may be used at the latest, ISO 8601: a day after its approval, or an update that is
 * promised before.
 */
export const usableUntil = (family: Family, { promises }: Pick<Incident, 'promises'>): string => {
  const { at } = family.decision;
  const aDayOn = new Date(Date.parse(at) + USABLE_MS).toISOString();
  const promised = promises.filter(({ dueAt }) => dueAt > at).map(({ dueAt }) => dueAt);
  const own = family.nextUpdateAt === undefined ? [] : [family.nextUpdateAt];
  return [aDayOn, ...own, ...promised].toSorted()[0] ?? aDayOn;
};

/**
 * Why a statement may not answer comments now; undefined where it may. A family is stale once a fact that it
 * rests on or something else that it tells of the incident has changed, a rule blocks its words, an update was
 * promised by now or has come, or a day has passed.
 */
export const familyProblem = (
  statement: ToCheck | undefined,
  grounds: Omit<ApprovalGrounds, 'answered'>,
): Exclude<FamilyRefusal, { type: 'no-text' }> | undefined => {
  if (!isApprovedFamily(statement)) return { type: 'not-approved' };
  const { incident, now } = grounds;
  const changes = changesSinceApproval(statement, { ...grounds, answered: undefined });
  const isStale =
    statement.supersededBy !== undefined ||
    staleFacts(statement, incident).length > 0 ||
    changes.some(({ what }) => grave.includes(what)) ||
    isUpdated(statement, incident, now) ||
    new Date(usableUntil(statement, incident)) <= now;
  return isStale ? { type: 'stale-family' } : undefined;
};
