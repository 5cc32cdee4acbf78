import type { Wanted } from '../due/due.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { outstandingPromises } from './promises.ts';
import type { Phase } from './situation.ts';

/** Why an incident stays in its phase, or takes no statement in it. */
export type PhaseRefusal =
  /** That does not follow the phase that it is in. */
  | { type: 'wrong-phase'; phase: Phase }
  /** Something of it has been published, or is being published. */
  | { type: 'published' }
  /** A promised update is still to come. */
  | { type: 'open-promise' }
  /** More statements of the last minutes are counted as under way than lists show. */
  | { type: 'count-unsettled' }
  /** Words under way would promise an update. */
  | { type: 'promise-under-way'; statementIds: string[] }
  /** Words under way seem to promise an update in prose, and whoever ends the crisis has not named them. */
  | { type: 'prose-promises'; statementIds: string[] };

/** Statements under way whose prose seems to promise an update, and those that are to go out all the same. */
export interface ProsePromises {
  found: readonly string[];
  despite: readonly string[];
}

/** Why an incident takes no new statement: it is closed or cancelled. */
export type OverRefusal = { type: 'incident-over'; phase: Phase };

const following: Record<Phase, readonly Phase[]> = {
  active: ['resolved', 'cancelled'],
  resolved: ['active', 'closed'],
  closed: [],
  cancelled: [],
};

/** Whether an incident is done with, so that nothing more is said in it. */
export const isOver = ({ phase }: Pick<Incident, 'phase'>): boolean =>
  following[phase].length === 0;

/** Since when the crisis is over, ISO 8601; undefined where it is not, or ended before that was noted. */
export const endOf = ({
  phase,
  turnedAt,
}: Pick<Incident, 'phase' | 'turnedAt'>): string | undefined =>
  phase === 'resolved' || phase === 'closed' ? turnedAt : undefined;

/** Once the crisis is over, or is not after all, all public pages of the incident say so. */
export const turnsWanted = ({ turnedAt }: Pick<Incident, 'turnedAt'>): Wanted[] =>
  turnedAt === undefined ? [] : [{ kind: 'renew-incident', key: 'turned', at: turnedAt }];

/**
 * The entry that leads to a phase, none where the incident is in it already; `event` says what happens
 * then. What a phase demands besides is asked before.
 */
export const moveTo = (
  { phase }: Pick<Incident, 'phase'>,
  to: Phase,
  event: IncidentEvent,
): Result<IncidentEvent[], PhaseRefusal> => {
  if (phase === to) return ok([]);
  return following[phase].includes(to) ? ok([event]) : refuse({ type: 'wrong-phase', phase });
};

type Moved = Result<IncidentEvent[], PhaseRefusal>;

/**
 * The crisis is over: from now on the guidelines for normal times hold. Not while an update is promised, nor while
 * these statements under way would promise one, which nobody would keep track of then. What promises one in prose is
 * guessed: it is named, and goes out where whoever ends the crisis says so.
 */
export const resolve = (
  incident: Incident,
  promising: readonly string[],
  { found, despite }: ProsePromises = { found: [], despite: [] },
): Moved => {
  const data = found.length > 0 ? { despite: [...found] } : {};
  const moved = moveTo(incident, 'resolved', { type: 'resolved', data });
  if (!moved.ok || moved.value.length === 0) return moved;
  if (outstandingPromises(incident).length > 0) return refuse({ type: 'open-promise' });
  if (promising.length > 0) {
    return refuse({ type: 'promise-under-way', statementIds: [...promising] });
  }
  return found.every((id) => despite.includes(id))
    ? moved
    : refuse({ type: 'prose-promises', statementIds: [...found] });
};

/** The crisis is not over after all. */
export const reactivate = (incident: Incident): Moved =>
  moveTo(incident, 'active', { type: 'reactivated', data: {} });

/** The incident was opened by mistake. */
export const cancel = (incident: Incident): Moved =>
  moveTo(incident, 'cancelled', { type: 'cancelled', data: {} });
