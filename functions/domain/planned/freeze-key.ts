import { PlannerName } from './planned-post.ts';

const SEPARATOR = '#';

/** The key of the due item that freezes what lies in one planner, from a closing of the gate on. */
export const freezeKey = (planner: PlannerName, frozeAt: string): string =>
  `${frozeAt}${SEPARATOR}${planner}`;

/**
 * The planners that a due item is about; none where the gate was closed anew since. Items of before had one key
 * for all planners.
 */
export const plannersIn = (key: string, frozeAt: string): readonly PlannerName[] =>
  key === frozeAt
    ? PlannerName.options
    : PlannerName.options.filter((planner) => key === freezeKey(planner, frozeAt));
