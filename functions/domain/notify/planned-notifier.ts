import type { Person } from '../plan/plan.ts';
import type { PlannedChannel } from '../planned/planned-post.ts';

/** A post that people are told of; its words are not in it. */
export interface ToldPost {
  channel: PlannedChannel;
  /** When it is to go out, ISO 8601. */
  at: string;
  /** Where people see to it. */
  url?: string | undefined;
  /** Whether it may have gone out by now. */
  isUnknown: boolean;
}

/**
 * A message about posts in other planners: that Talan can't keep them from going out, or that it took them out
 * though someone planned them only now.
 */
export interface PlannedNotice {
  /** The same for the same notice, so that a repeat can be recognised. */
  id: string;
  why: 'to-stop' | 'taken-out';
  to: Person;
  posts: readonly ToldPost[];
}

/** Port: tells a person of posts in other planners. Throws `NotificationFailed`. */
export interface PlannedNotifier {
  notify(notice: PlannedNotice): Promise<void>;
}
