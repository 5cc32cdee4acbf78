import { NO_INCIDENT } from '../incident/everyday.ts';
import { openStatements } from '../incident/open-counts.ts';
import { isInternal, type Kind, kindProfile } from '../kind/kind.ts';
import type { KindProfile } from '../kind/profile.ts';
import { alteredDeliveries, openChannels, outSince } from './open-deliveries.ts';
import { quotedRemovals } from './quoted-removals.ts';
import type { Statement } from './statement.ts';
import { isOpen, isPlanned, isWithWriter, type Status } from './status.ts';
import { isOut } from './supersede.ts';

const stuck: readonly Status[] = [
  'changes-requested',
  'failed',
  'missed',
  'partly-published',
  'unanswered',
  'rejected',
  'expired',
];

/** Whether a statement can't go on until someone at the desk does something. */
export const isStuck = (statement: Statement): boolean =>
  stuck.includes(statement.status) ||
  openChannels(statement).length > 0 ||
  alteredDeliveries(statement).length > 0;

/** Whether staff rely on a statement's words, which may become stale. */
const staffRelyOn = (statement: Statement): boolean =>
  isToldToStaff(statement) && statement.supersededBy === undefined;

/** The desk's list that a statement is in: what is stuck or quotes what was removed since, or what staff rely on. */
export const deskList = (statement: Statement): 'stuck' | 'staff' | undefined => {
  if (isStuck(statement) || quotedRemovals(statement).length > 0) return 'stuck';
  return staffRelyOn(statement) ? 'staff' : undefined;
};

const outList = (incidentId: string, { audience }: Pick<KindProfile, 'audience'>): string =>
  `${incidentId}#${audience}`;

/**
 * The lists of published statements that count for a new one of this kind: what staff were told is no
 * part of what the public knows.
 */
export const outListsFor = (kind: Kind, incidentId: string | undefined): string[] => {
  if (incidentId === undefined) return [];
  const forPublic = outList(incidentId, { audience: 'public' });
  return isInternal(kind) ? [forPublic, outList(incidentId, kindProfile(kind))] : [forPublic];
};

/** The list of what staff were told of an incident, and nothing of what the public was. */
export const staffListOf = (incidentId: string): string =>
  outList(incidentId, { audience: 'internal' });

/** The group that a statement is in: those of its incident, or those of none. */
export const groupOf = ({ incidentId }: Pick<Statement, 'incidentId'>): string =>
  incidentId ?? NO_INCIDENT;

/** When words were approved: nothing else tells so surely in which order they went out. */
export const approvedAt = ({ decision, requestedAt }: Statement): string =>
  decision?.at ?? requestedAt;

/**
 * Since when staff are told a statement's words: from then on the page for staff shows them, whatever is still
 * to be posted by hand. Undefined where they are not told.
 */
export const toldToStaffAt = (statement: Statement): string | undefined =>
  isInternal(statement.kind) && isOut(statement)
    ? (statement.outAt ?? approvedAt(statement))
    : undefined;

/** Since when those whom a statement is for can read it; undefined where it is out nowhere yet. */
export const readableSince = (statement: Statement): string | undefined =>
  isInternal(statement.kind) ? toldToStaffAt(statement) : outSince(statement);

/** Whether staff are told a statement's words. */
export const isToldToStaff = (statement: Statement): boolean =>
  toldToStaffAt(statement) !== undefined;

/**
 * The list of published statements that a statement is in, and its place there. What answers one person,
 * or is about no incident, is in none.
 */
export const outKeys = (statement: Statement): { list: string; at: string } | undefined => {
  const { incidentId, kind } = statement;
  const profile = kindProfile(kind);
  if (!isOut(statement) || profile.answersOnePerson || incidentId === undefined) return undefined;
  return { list: outList(incidentId, profile), at: approvedAt(statement) };
};

/** The name of the count of ordinary posts that wait for their time. */
export const PLANNED_POSTS = 'planned-posts';

/** Whether a statement is under way: something is to be done before its words are out, or are not to be. */
export const isUnderWay = ({ status }: Pick<Statement, 'status'>): boolean =>
  isOpen(status) || isWithWriter(status) || isPlanned(status);

/**
 * The count that a statement is counted in. Words that are out somewhere count no more: what is tried anew for
 * other channels keeps no incident open.
 */
export const countOf = (statement: Statement): string | undefined => {
  const { kind, status, incidentId, outAt } = statement;
  if (kind === 'post') return status === 'scheduled' ? PLANNED_POSTS : undefined;
  const isCounted = incidentId !== undefined && outAt === undefined && isUnderWay(statement);
  return isCounted ? openStatements(incidentId) : undefined;
};
