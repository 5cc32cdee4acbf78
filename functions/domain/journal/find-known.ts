/** Port: the ids of states that have a name, newest first, read consistently; of all, or of so many. */
export type FindKnown = (
  aggregate: { name: string },
  name: string,
  atMost?: number,
) => Promise<string[]>;
