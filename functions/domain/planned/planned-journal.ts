import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { type PlannedEvent, plannedEvents } from './events/planned-events.ts';
import { PlannedPost } from './planned-post.ts';

/** The journal of one post in another planner. Its lists go by the time at which posts are to go out. */
export const plannedJournal: Aggregate<PlannedPost, PlannedEvent> = {
  name: 'planned',
  state: PlannedPost,
  events: plannedEvents,
  fold: foldWith<PlannedPost>(plannedEvents),
  due: ({ state, at }) =>
    state === 'planned' || state === 'frozen' ? [{ kind: 'planned-time', key: '', at }] : [],
  // Open are those that were taken out and whose author is to be told.
  index: ({ at, state, isMeanwhile = false }) => ({
    sort: at,
    open: isMeanwhile && state === 'frozen',
    status: state,
    people: [],
  }),
};
