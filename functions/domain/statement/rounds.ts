import type { Holder } from '../plan/mandate.ts';
import type { StatementChange } from './events.ts';
import type { Round, Statement } from './statement.ts';
import { isWaiting } from './status.ts';

/** How long everyone with the mandate is asked after the last deputy did not answer. */
export const EVERYONE_MS = 7 * 24 * 60 * 60 * 1000;

/** What asking comes to now: what is to be journalled, and until when to wait (none: asking ended). */
export interface Asking {
  events: StatementChange[];
  waitUntil?: Date | undefined;
}

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

const askPerson = (round: number, holder: Holder, planVersion: string, now: Date) => ({
  round,
  people: [holder.person],
  everyone: false,
  from: now.toISOString(),
  until: after(now, holder.answerWithinMs),
  remindAt: after(now, holder.answerWithinMs / 2),
  planVersion,
});

const askEveryone = (
  round: number,
  holders: readonly Holder[],
  planVersion: string,
  now: Date,
) => ({
  round,
  people: holders.map((holder) => holder.person),
  everyone: true,
  from: now.toISOString(),
  until: after(now, EVERYONE_MS),
  planVersion,
});

// Whoever asked for changes knows the matter and is asked first about the new version.
const inOrder = (statement: Statement, holders: readonly Holder[]): readonly Holder[] => {
  const reviewer = holders.find((holder) => holder.person === statement.decision?.by);
  return reviewer ? [reviewer, ...holders.filter((holder) => holder !== reviewer)] : holders;
};

const nextRound = (
  statement: Statement,
  holders: readonly Holder[],
  planVersion: string,
  now: Date,
): Asking => {
  const asked = statement.rounds.flatMap((round) => round.people);
  const next = inOrder(statement, holders).find((holder) => !asked.includes(holder.person));
  const number = statement.rounds.length + 1;
  // Once everyone was asked, whoever gains the mandate later is asked the same way.
  if (next && statement.status !== 'unanswered') {
    const data = askPerson(number, next, planVersion, now);
    return { events: [{ type: 'asked', data }], waitUntil: new Date(data.remindAt) };
  }
  if (holders.length === 0 && !isWaiting(statement.status)) {
    return { events: [{ type: 'failed', data: { error: 'no-approver' } }] };
  }
  const data = askEveryone(number, holders, planVersion, now);
  return { events: [{ type: 'asked', data }], waitUntil: new Date(data.until) };
};

// A raised severity leaves less time to answer than the round was begun with.
const hurry = (round: Round, holders: readonly Holder[]): Date => {
  const times = holders
    .filter((holder) => !round.everyone && round.people.includes(holder.person))
    .map((holder) => new Date(round.from).getTime() + holder.answerWithinMs);
  return new Date(Math.min(new Date(round.until).getTime(), ...times));
};

const hurried = (round: Round, until: Date): Asking => ({
  events: [{ type: 'hurried', data: { round: round.round, until: until.toISOString() } }],
  waitUntil: until,
});

const within = (round: Round, now: Date): Asking => {
  if (!round.remindAt || round.reminded) return { events: [], waitUntil: new Date(round.until) };
  if (now < new Date(round.remindAt)) return { events: [], waitUntil: new Date(round.remindAt) };
  const reminded: StatementChange = { type: 'reminded', data: { round: round.round } };
  return { events: [reminded], waitUntil: new Date(round.until) };
};

// The plan or the severity may have changed: nobody in the round may answer any more, and someone
// may who was never asked. Each such turn asks a new person, so rounds stay bounded.
const isOrphaned = (statement: Statement, round: Round, holders: readonly Holder[]): boolean => {
  const asked = statement.rounds.flatMap((earlier) => earlier.people);
  return (
    holders.some((holder) => !asked.includes(holder.person)) &&
    !holders.some((holder) => round.people.includes(holder.person))
  );
};

/**
 * Who is asked now: the round goes on until its time is out, then the next holder is asked, at last
 * everyone for seven days, then the question expires. `holders` are those with the mandate now.
 */
export const ask = (
  statement: Statement,
  holders: readonly Holder[],
  planVersion: string,
  now: Date,
): Asking => {
  const current = statement.rounds.at(-1);
  const until = current && hurry(current, holders);
  const goesOn = current && until && now < until;
  if (goesOn && !isOrphaned(statement, current, holders)) {
    return until < new Date(current.until) ? hurried(current, until) : within(current, now);
  }
  if (current?.everyone && !goesOn) return { events: [{ type: 'expired', data: {} }] };
  return nextRound(statement, holders, planVersion, now);
};
