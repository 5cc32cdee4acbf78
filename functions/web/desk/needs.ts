import type { Alert } from '#domain/alert/alert.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isLateStep } from '#domain/incident/step.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { alteredDeliveries, openChannels } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { OpenPromise } from '../incident/standing.ts';
import type { WaitingComments, WaitingRemovals } from '../read/waiting.ts';
import type { ListedStatement } from '../read/with-incident.ts';
import { needsAttention } from './attention.ts';
import type { Need, StatementNeed } from './need.ts';

/**
 * A statement of the desk; `isQuoting`: it is out and quotes a comment that was removed since; `isDeadEnd`: it waits,
 * and nothing that people may still answer is enough.
 */
type Listed = ListedStatement & { isQuoting?: boolean; isDeadEnd?: boolean };

const whatOf = ({ statement, incident, isQuoting, isDeadEnd }: Listed): StatementNeed['what'] => {
  if (isQuoting) return 'quoting';
  if (alteredDeliveries(statement).length > 0) return 'altered';
  if (openChannels(statement).length > 0) return 'to-post';
  if (needsAttention(statement, incident)) return 'stuck';
  if (isDeadEnd) return 'dead-end';
  return isWaiting(statement.status) ? 'waiting' : 'moving';
};

const ofStatement = (listed: Listed, now: Date): Need => {
  const { statement, incident } = listed;
  const what = whatOf(listed);
  const until = what === 'waiting' ? statement.rounds.at(-1)?.until : undefined;
  const isLate = until !== undefined && new Date(until) <= now;
  return { what, statement, incident, until, isLate };
};

/** An active incident, the update that it promises, and whether anything has been requested about it. */
export interface ActiveIncident {
  incident: Incident;
  promise: OpenPromise | undefined;
  isUntouched: boolean;
  /** Its words that are out and hold a name which was protected since. */
  exposed: readonly Statement[];
}

const ofExposed = ({ incident, exposed }: ActiveIncident): Need[] =>
  exposed.map((statement) => ({ what: 'exposed', statement, incident, isLate: false }));

const ofWords = ({ incident, promise, isUntouched }: ActiveIncident): Need[] => {
  if (isUntouched) return [{ what: 'first', incident, isLate: false }];
  if (!promise) return [];
  const { at: until, isLate, statement } = promise;
  return [{ what: 'update', statement, incident, until, isLate }];
};

const ofSteps = ({ incident }: ActiveIncident, now: Date): Need[] => {
  const late = incident.steps.filter((step) => isLateStep(step, now));
  const [until] = late.flatMap(({ dueAt }) => dueAt ?? []).toSorted();
  return until ? [{ what: 'steps', incident, late: late.length, until, isLate: true }] : [];
};

const urgency: Record<Need['what'], number> = {
  alert: 0,
  elsewhere: 0,
  first: 0,
  steps: 1,
  altered: 0,
  exposed: 0,
  quoting: 0,
  stuck: 0,
  'dead-end': 0,
  'to-post': 0,
  waiting: 1,
  update: 1,
  comments: 1,
  removals: 1,
  moving: 2,
};

// What happened to an incident that nobody can read any more is not the gravest.
const LAST = 4;
// What has no time comes after what has one.
const NO_TIME = '9';

// An alarm may be the beginning of what is gravest.
const gravityOf = (need: Need): number => {
  if (need.what === 'alert') return need.alert.level === 'alarm' ? 1 : LAST;
  // What may still be kept from going out in a crisis does not wait.
  if (need.what === 'elsewhere') return 1;
  if (need.what === 'comments' && need.isUrgent) return 1;
  if (need.what === 'removals') return need.severity ?? LAST;
  return need.incident?.severity ?? LAST;
};

const byGravity = (a: Need, b: Need): number =>
  gravityOf(a) - gravityOf(b) ||
  Number(b.isLate) - Number(a.isLate) ||
  urgency[a.what] - urgency[b.what] ||
  (a.until ?? NO_TIME).localeCompare(b.until ?? NO_TIME);

const ofAlert = (alert: Alert): Need => ({ what: 'alert', alert, isLate: false });

const ofElsewhere = (post: PlannedPost, now: Date): Need => {
  const { at: until } = post;
  return { what: 'elsewhere', post, until, isLate: new Date(until) <= now };
};

const ofComments = (waiting: WaitingComments, now: Date): Need => ({
  what: 'comments',
  ...waiting,
  isLate: new Date(waiting.until) <= now,
});

const ofRemovals = (
  { count, until, proposedBy, incidentIds }: WaitingRemovals,
  active: readonly ActiveIncident[],
  now: Date,
): Need => {
  const [severity] = active
    .flatMap(({ incident }) => (incidentIds.includes(incident.id) ? [incident.severity] : []))
    .toSorted();
  const isLate = until !== undefined && new Date(until) <= now;
  return { what: 'removals', count, until, proposedBy, severity, isLate };
};

/** What the desk needs besides statements and incidents. */
interface Besides {
  alerts: readonly Alert[];
  elsewhere: readonly PlannedPost[];
  comments: readonly WaitingComments[];
  removals: WaitingRemovals | undefined;
}

// What has so long is looked ahead to, and nothing to do now.
const LATER_MS = 12 * 60 * 60_000;

/** Whether a need only waits for its time, which is far off: a promised update, or comments that can wait. */
export const isForLater = (need: Need, now: Date): boolean => {
  const mayWait = need.what === 'update' || (need.what === 'comments' && !need.isUrgent);
  return mayWait && need.until !== undefined && Date.parse(need.until) - now.getTime() > LATER_MS;
};

/** All that needs the desk now, the gravest incident first; in it what is late, stuck, and due next. */
export const needsOf = (
  listed: readonly Listed[],
  active: readonly ActiveIncident[],
  { alerts, elsewhere, comments, removals }: Besides,
  now: Date,
): Need[] =>
  [
    ...alerts.map(ofAlert),
    ...elsewhere.map((post) => ofElsewhere(post, now)),
    ...comments.map((each) => ofComments(each, now)),
    ...(removals ? [ofRemovals(removals, active, now)] : []),
    ...listed.map((each) => ofStatement(each, now)),
    ...active.flatMap((each) => [...ofExposed(each), ...ofWords(each), ...ofSteps(each, now)]),
  ].toSorted(byGravity);
