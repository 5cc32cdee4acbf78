import type { Purpose } from '../../plan/clearance.ts';
import type { Holder } from '../../plan/mandate.ts';
import { planVersion as versionOf } from '../../plan/plan.ts';
import type { Round } from '../answers.ts';
import type { StatementChange } from '../events/statement-events.ts';
import { nextMove } from '../progress.ts';
import type { Statement } from '../statement.ts';
import { isWaiting } from '../status.ts';
import { type Grounds, type Stage, stageOf } from './clearances.ts';

/** How long everyone with the mandate is asked after the last deputy did not answer. */
export const EVERYONE_MS = 7 * 24 * 60 * 60 * 1000;

/** What asking comes to now: what is to be journalled, and until when to wait (none: asking ended). */
export interface Asking {
  events: StatementChange[];
  waitUntil?: Date | undefined;
}

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

const numbered = (statement: Statement) => statement.rounds.length + 1;

// Less than this leaves no time to read and answer, though the comment has waited for long.
const SHORTEST_MS = 5 * 60_000;

// An answer to a comment is not asked about for longer than the comment's clock runs, and what is planned not
// beyond its time.
const answerTimeMs = (
  { urgentBy, answerBy, publishAt }: Statement,
  withinMs: number,
  now: Date,
): number => {
  const ends = [urgentBy, answerBy, publishAt].flatMap((at) =>
    at === undefined ? [] : [Date.parse(at)],
  );
  const leftMs = Math.min(...ends) - now.getTime();
  return Math.min(withinMs, Math.max(leftMs, SHORTEST_MS));
};

const askPerson = (
  statement: Statement,
  { purpose }: Stage,
  { person, answerWithinMs, as, insteadOf }: Holder,
  planVersion: string,
  now: Date,
) => {
  const withinMs = answerTimeMs(statement, answerWithinMs, now);
  return {
    round: numbered(statement),
    purpose,
    people: [person],
    everyone: false,
    as,
    ...(insteadOf && { insteadOf }),
    from: now.toISOString(),
    until: after(now, withinMs),
    remindAt: after(now, withinMs / 2),
    planVersion,
  };
};

const askEveryone = (
  statement: Statement,
  { purpose, holders }: Stage,
  planVersion: string,
  now: Date,
) => ({
  round: numbered(statement),
  purpose,
  people: holders.map((holder) => holder.person),
  everyone: true,
  from: now.toISOString(),
  until: after(now, EVERYONE_MS),
  planVersion,
});

// The rounds in which the current purpose has been asked for without a break: after new words, or once
// a clearance is given, it is asked for anew.
const roundsOf = ({ rounds }: Statement, purpose: Purpose): Round[] =>
  rounds.slice(rounds.findLastIndex((round) => round.purpose !== purpose) + 1);

const isPresent = (holder: Holder): boolean => holder.away === undefined;

// The person who asked for changes knows the matter and is asked first about the new version.
const inOrder = (statement: Statement, holders: readonly Holder[]): readonly Holder[] => {
  const reviewer = holders.find((holder) => holder.person === statement.decision?.by);
  return reviewer ? [reviewer, ...holders.filter((holder) => holder !== reviewer)] : holders;
};

const nextRound = (statement: Statement, stage: Stage, planVersion: string, now: Date): Asking => {
  const { holders, purpose, demanded } = stage;
  const rounds = roundsOf(statement, purpose);
  const asked = rounds.flatMap((round) => round.people);
  const unasked = inOrder(statement, holders).filter((holder) => !asked.includes(holder.person));
  // Where all are away one of them is asked all the same: everyone is asked where nobody answered.
  const next = unasked.find(isPresent) ?? (rounds.length === 0 ? unasked[0] : undefined);
  // Once everyone was asked, people who gain the mandate later are asked together too.
  if (next && !rounds.some((round) => round.everyone)) {
    const data = askPerson(statement, stage, next, planVersion, now);
    return {
      events: [{ type: 'asked', data: { ...data, demanded } }],
      waitUntil: new Date(data.remindAt),
    };
  }
  if (holders.length === 0 && !isWaiting(statement.status)) {
    return { events: [{ type: 'failed', data: { error: 'no-approver' } }] };
  }
  const data = askEveryone(statement, stage, planVersion, now);
  return {
    events: [{ type: 'asked', data: { ...data, demanded } }],
    waitUntil: new Date(data.until),
  };
};

// A raised severity leaves less time to answer than the round was begun with.
const hurry = (round: Round, holders: readonly Holder[]): Date => {
  const times = holders
    .filter((holder) => !round.everyone && round.people.includes(holder.person))
    .map((holder) => holder.answerWithinMs + (round.calling?.longerMs ?? 0))
    .map((ms) => new Date(round.from).getTime() + ms);
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

// The round goes on under a plan that is not the one it began with, which the record says.
const underPlan = (round: Round, planVersion: string): StatementChange[] =>
  round.planVersion === planVersion
    ? []
    : [{ type: 'plan-changed', data: { round: round.round, planVersion } }];

// The plan or the severity may have changed, or someone has gone away: nobody in the round answers any
// more, and someone may who was never asked. Each such turn asks a new person, so rounds stay bounded.
const isOrphaned = (statement: Statement, round: Round, { holders, purpose }: Stage): boolean => {
  const asked = roundsOf(statement, purpose).flatMap((earlier) => earlier.people);
  const present = holders.filter(isPresent);
  return (
    present.some((holder) => !asked.includes(holder.person)) &&
    !present.some((holder) => round.people.includes(holder.person))
  );
};

// A clearance that no longer counts leaves a round of everyone that was already over.
const currentRound = (statement: Statement, { purpose }: Stage): Round | undefined => {
  const last = statement.rounds.at(-1);
  const isOver = last?.everyone && statement.status === 'awaiting-approval';
  return last?.purpose === purpose && !isOver ? last : undefined;
};

/**
 * Who is asked now, and for what: the round goes on until its time is out, then the next one who is
 * not away is asked, at last everyone for seven days, then the question expires. Where all are away from the
 * beginning, the first of them is asked before everyone is. Once what is asked
 * for changes (a clearance was given, new words need one again), asking begins anew. `stage` is what
 * is missing first, and those who may give it now.
 */
export const ask = (statement: Statement, stage: Stage, planVersion: string, now: Date): Asking => {
  const current = currentRound(statement, stage);
  const until = current && hurry(current, stage.holders);
  const goesOn = current && until && now < until;
  if (goesOn && !isOrphaned(statement, current, stage)) {
    const going = until < new Date(current.until) ? hurried(current, until) : within(current, now);
    return { ...going, events: [...underPlan(current, planVersion), ...going.events] };
  }
  if (current?.everyone && !goesOn) return { events: [{ type: 'expired', data: {} }] };
  return nextRound(statement, stage, planVersion, now);
};

/** How long a question on ice waits before it is looked at again; thawing wakes it. */
const REST_MS = 24 * 60 * 60 * 1000;

/** What asking about a statement comes to on these grounds. */
export const askOn = (statement: Statement, grounds: Grounds): Asking => {
  const { plan, now, isOnIce } = grounds;
  if (isOnIce) return { events: [], waitUntil: new Date(now.getTime() + REST_MS) };
  return ask(statement, stageOf(statement, grounds), versionOf(plan), now);
};

/**
 * Whether a wait for answers is right as it stands: what happened since it began (an answer, other words, an
 * end, a raised severity, someone who went away) asks nobody else, and nothing else of anybody.
 */
export const mayWaitOn = (statement: Statement, grounds: Grounds): boolean =>
  nextMove(statement) === 'ask-approval' && askOn(statement, grounds).events.length === 0;
