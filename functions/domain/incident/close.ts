import { type Result, refuse } from '../values/result.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { moveTo, type PhaseRefusal } from './phases.ts';
import { outstandingPromises } from './promises.ts';
import { isOpenStep } from './step.ts';

/** What keeps an incident from being closed: how many of each are open, and whether the review is missing. */
export interface OpenMatters {
  comments: number;
  statements: number;
  steps: number;
  review: boolean;
}

/** Why an incident can't be closed. */
export type CloseRefusal = PhaseRefusal | ({ type: 'not-ready' } & OpenMatters);

/** What is counted outside the incident: its open comments, and its statements that are under way. */
export type Outside = Pick<OpenMatters, 'comments' | 'statements'>;

/**
 * The entry that closes an incident, none where it is closed already: only with nothing open, every step of
 * its checklists done or left out with a reason, and its review written.
 */
export const close = (
  incident: Incident,
  outside: Outside,
): Result<IncidentEvent[], CloseRefusal> => {
  const moved = moveTo(incident, 'closed', { type: 'closed', data: {} });
  if (!moved.ok || moved.value.length === 0) return moved;
  if (outstandingPromises(incident).length > 0) return refuse({ type: 'open-promise' });
  const matters: OpenMatters = {
    ...outside,
    steps: incident.steps.filter(isOpenStep).length,
    review: incident.review === undefined,
  };
  const { comments, statements, steps, review } = matters;
  return comments + statements + steps > 0 || review
    ? refuse({ type: 'not-ready', ...matters })
    : moved;
};
