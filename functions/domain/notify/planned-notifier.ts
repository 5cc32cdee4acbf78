import type { Person } from '../plan/plan.ts';
import type { PlannedChannel } from '../planned/planned-post.ts';

/** A post that a person has to see to; its words are not in it. */
export interface PostToStop {
  channel: PlannedChannel;
  /** When it is to go out, ISO 8601. */
  at: string;
  /** Where people see to it. */
  url?: string | undefined;
  /** Whether it may have gone out by now. */
  isUnknown: boolean;
}

/** A message about posts in other planners that Talan can't keep from going out. */
export interface PlannedNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  to: Person;
  posts: readonly PostToStop[];
}

/** Port: tells a person which posts to stop by hand. Throws `NotificationFailed`. */
export interface PlannedNotifier {
  notify(notice: PlannedNotice): Promise<void>;
}
