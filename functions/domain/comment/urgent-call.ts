import * as z from 'zod';

const MINUTE_MS = 60_000;
/** Whoever was told of one comment sees the others in the same list, and hears of later ones after this. */
const PAUSE_MS = 5 * MINUTE_MS;
/** Where nobody was reached, or nobody knows yet, the next try comes after this. */
const RETRY_MS = MINUTE_MS;
/** Nobody gets another text message for so long. */
const TEXT_PAUSE_MS = 15 * MINUTE_MS;

/** The last time that those on duty were told that comments in a list can't wait. */
export const UrgentCall = z.object({
  at: z.iso.datetime(),
  /** Ids of those who were reached; absent while messages are on their way. */
  people: z.array(z.string()).optional(),
  noTextsUntil: z.iso.datetime().optional(),
});
export type UrgentCall = z.infer<typeof UrgentCall>;

/**
 * Port: the last call for each list of urgent comments. It keeps the number of messages small, however many
 * comments the public writes, and however many are handled at once.
 */
export interface UrgentCalls {
  last(list: string): Promise<UrgentCall | undefined>;
  /** Puts a call in the place of the last one; false where another one has come between. */
  replace(list: string, last: UrgentCall | undefined, call: UrgentCall): Promise<boolean>;
}

/** What is to be done about an urgent comment. `told`: a message sent after it came in leads to it too. */
export type Turn =
  | { is: 'told'; people: string[] }
  | { is: 'wait'; until: string }
  | { is: 'tell'; byText: boolean };

/** When it is known whether a call that is being made reached anyone, ISO 8601. */
export const retryAt = (now: Date): string => new Date(now.getTime() + RETRY_MS).toISOString();

/** What is to be done about a comment that can't wait since a time, ISO 8601. */
export const turnAfter = (last: UrgentCall | undefined, since: string, now: Date): Turn => {
  if (!last) return { is: 'tell', byText: true };
  const { at, people = [], noTextsUntil } = last;
  const isReached = people.length > 0;
  if (isReached && since <= at) return { is: 'told', people };
  const until = new Date(Date.parse(at) + (isReached ? PAUSE_MS : RETRY_MS)).toISOString();
  if (until > now.toISOString()) return { is: 'wait', until };
  return { is: 'tell', byText: noTextsUntil === undefined || noTextsUntil <= now.toISOString() };
};

/** The call that begins now. */
export const begunCall = (last: UrgentCall | undefined, now: Date): UrgentCall => ({
  at: now.toISOString(),
  ...(last?.noTextsUntil && { noTextsUntil: last.noTextsUntil }),
});

/** A call that was made: whom it reached, and whether anyone by a text message. */
export const madeCall = (begun: UrgentCall, people: string[], isAnyTexted: boolean): UrgentCall => {
  const noTextsUntil = new Date(Date.parse(begun.at) + TEXT_PAUSE_MS).toISOString();
  return { ...begun, people, ...(isAnyTexted && { noTextsUntil }) };
};
