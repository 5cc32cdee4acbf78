import type { PlannedPicture } from './picture.ts';
import type { PlannedChannel, PlannerName } from './planned-post.ts';

/** A post as its planner lists it. */
export interface ListedPost {
  ref: string;
  channel: PlannedChannel;
  text: string;
  /** When it is to go out, ISO 8601 in UTC. */
  at: string;
  /** Where people see to it. */
  url?: string | undefined;
  /** All that it takes to plan it anew, as JSON. */
  copy: string;
  /** Address for mail of whoever planned it, where the planner says it. */
  author?: string | undefined;
  /** Its pictures, where they are lost as it is taken out. */
  pictures?: readonly Pick<PlannedPicture, 'url' | 'alt'>[] | undefined;
}

/** The planner takes no more for now; `askAgainAt`: when it does, ISO 8601. */
export interface AtLimit {
  state: 'limit';
  askAgainAt: string;
}

/** What is planned there: `unread` where the planner did not say, or not in a form that is understood. */
export type Listing =
  | { state: 'listed'; posts: readonly ListedPost[] }
  | AtLimit
  | { state: 'unread' };

/** A post to be taken out of its planner. */
export type PostToFreeze = Pick<ListedPost, 'ref' | 'at' | 'text' | 'copy'>;

/**
 * `frozen`: it is certainly out of the planner; `gone-out`: it certainly went out; `still-planned`: the planner
 * was asked, and it stands there as before; else nobody knows.
 */
export type FreezeOutcome = 'frozen' | 'gone-out' | 'still-planned' | 'unknown';

/** What came of posts, by their ids in the planner; those that are missing were not reached. */
export interface Frozen {
  outcomes: ReadonlyMap<string, FreezeOutcome>;
  /** When the planner takes more, ISO 8601, where it said that it takes no more for now. */
  askAgainAt?: string | undefined;
}

/** Port: another planner, reached by its API. Nothing is thrown for what the planner does. */
export interface Planner {
  /** How often it may be asked what is planned, in milliseconds: its limits must last for the posts too. */
  readonly listEveryMs: number;
  /** Everything that is planned there. */
  list(): Promise<Listing>;
  /**
   * Takes posts out, the first of them first, and reads back, as many as one call has time for. May be called
   * again for the same posts, also after a crash. Whoever calls has kept their copies before.
   */
  freeze(posts: readonly PostToFreeze[]): Promise<Frozen>;
}

/** Port: the planners that Talan has an account for, as it is filled in now. */
export type Planners = () => Promise<Readonly<Partial<Record<PlannerName, Planner>>>>;
