/** Nothing that a request or an answer from outside may hold takes longer. */
const GOAL_MS = 100;

/** How long something took beside the goal, as two cells of a table in Markdown. */
export const inTime = (ms: number): string =>
  `${ms.toFixed(0)} ms | under ${GOAL_MS} ms${ms < GOAL_MS ? '' : ': missed'}`;
