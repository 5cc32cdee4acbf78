import type { Aggregate } from '../journal/aggregate.ts';
import type { EntryMeta } from '../journal/entry.ts';
import { foldWith } from '../journal/event-kind.ts';
import { remindersWanted } from './action-reminders.ts';
import { cautionWanted } from './caution.ts';
import { type IncidentEvent, incidentEvents } from './events/incident-events.ts';
import { Incident } from './incident.ts';
import { stepsWanted } from './late-steps.ts';
import { leavesFree } from './leaves-free.ts';
import { incidentList, loweredKeys, severityList } from './lists.ts';
import { openComments, openStatements } from './open-counts.ts';
import { turnsWanted } from './phases.ts';
import { promisesWanted, renewalsWanted } from './promises.ts';
import { takes } from './when-over.ts';

const fold = foldWith<Incident>(incidentEvents);

// Whoever decides is refused before; this holds where that was forgotten.
const foldTaken = (
  state: Incident | undefined,
  event: IncidentEvent,
  meta: EntryMeta,
): Incident => {
  if (state && !takes(state, event)) {
    throw new TypeError(`An incident that is ${state.phase} takes no ${event.type}`);
  }
  return fold(state, event, meta);
};

/** The journal of one incident. */
export const incidentJournal: Aggregate<Incident, IncidentEvent> = {
  name: 'incident',
  state: Incident,
  events: incidentEvents,
  fold: foldTaken,
  leavesFree,
  due: (state) => [
    ...cautionWanted(state),
    ...remindersWanted(state),
    ...stepsWanted(state),
    ...promisesWanted(state),
    ...renewalsWanted(state),
    ...turnsWanted(state),
  ],
  closes: ({ id, phase }) => {
    if (phase === 'closed') return [openComments(id), openStatements(id)];
    return phase === 'cancelled' ? [openStatements(id)] : [];
  },
  index: (state) => ({
    sort: state.openedAt,
    group: incidentList(state.phase, state.severity),
    open: state.phase === 'active',
    status: state.phase,
    desk: severityList(state),
    out: loweredKeys(state),
    people: [],
  }),
};
