import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import { isOver } from './phases.ts';

/**
 * Whether an incident that is over takes an event of each kind: what is noted beside it, what becomes of what was
 * learned, and what happened to words that were out already. What was known and decided stays as it was.
 */
const takenWhenOver: Readonly<Record<IncidentEvent['type'], boolean>> = {
  opened: false,
  changed: false,
  'fact-added': false,
  'fact-changed': false,
  'group-told': true,
  'lowering-agreed': true,
  'action-added': true,
  'action-changed': true,
  'action-done': true,
  'action-reminded': true,
  reviewed: false,
  'survey-answered': true,
  'entry-noted': true,
  promised: true,
  'promise-near': true,
  'promise-missed': true,
  'promise-ended': true,
  resolved: false,
  reactivated: false,
  cancelled: false,
  'checklist-started': false,
  'step-done': false,
  'step-not-done': false,
  'steps-late': false,
  closed: false,
  'words-erased': true,
};

// A case may come to court long after the crisis: legal caution keeps its words from being erased.
const isCaution = (event: IncidentEvent): boolean =>
  event.type === 'changed' &&
  event.words === undefined &&
  Object.keys(event.data).every((field) => field === 'legalHold');

/** Whether an incident takes an event in the phase that it is in. */
export const takes = (incident: Pick<Incident, 'phase'>, event: IncidentEvent): boolean =>
  !isOver(incident) || takenWhenOver[event.type] || isCaution(event);
