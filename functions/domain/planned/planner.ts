import type { Channel } from '../channel/channel.ts';
import type { PlannerName } from './planned-post.ts';

/** A post as its planner lists it. */
export interface ListedPost {
  ref: string;
  channel: Channel;
  text: string;
  /** When it is to go out, ISO 8601 in UTC. */
  at: string;
  /** Where people see to it. */
  url?: string | undefined;
  /** All that it takes to plan it anew, as JSON. */
  copy: string;
}

/** What is planned there; undefined where the planner did not say, or not in a form that is understood. */
export type Listing = readonly ListedPost[] | undefined;

/** `frozen`: it is certainly out of the planner; `gone-out`: it certainly went out; else nobody knows. */
export type FreezeOutcome = 'frozen' | 'gone-out' | 'unknown';

/** Port: another planner, reached by its API. Nothing is thrown for what the planner does. */
export interface Planner {
  /** Everything that is planned there. */
  list(): Promise<Listing>;
  /**
   * Takes a post out, and reads back. May be called again for the same post, also after a crash. Whoever
   * calls has kept its copy before.
   */
  freeze(post: { ref: string; at: string; text: string }): Promise<FreezeOutcome>;
}

/** The planners that Talan has an account for. */
export type Planners = Readonly<Partial<Record<PlannerName, Planner>>>;
