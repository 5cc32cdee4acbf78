import * as z from 'zod';
import type { Entry, EntryMeta } from '../journal/entry.ts';
import type { Look } from '../journal/replay.ts';
import { DecisionKind } from '../passkey/decision-kind.ts';
import { Proof } from '../passkey/proof.ts';
import { Purpose } from '../plan/clearance.ts';
import { Severity } from '../plan/plan.ts';
import { missingOf } from '../statement/approval/clearances.ts';
import { ANSWERS } from '../statement/approval/verify-answers.ts';
import type { Statement } from '../statement/statement.ts';
import { lacksOwed, OWED_SINCE } from './owed-keys.ts';

/**
 * What the rules forbid, that a journal nevertheless holds: `key-missing`, an entry lacks what its rules rest on;
 * `unchecked`, no tone rule looked at the words before the answer.
 */
export type AnswerBreach =
  | 'key-missing'
  | 'answer-by-requester'
  | 'answer-too-early'
  | 'answer-not-asked-for'
  | 'unchecked'
  | 'answers-missing'
  | 'demand-dropped';

const Answer = z.object({
  decision: DecisionKind.optional(),
  purpose: Purpose.optional(),
  needed: z.array(Purpose).default(['approve']),
  dependent: z.array(z.string()).optional(),
  severity: Severity.optional(),
  legalHold: z.boolean().default(false),
  proof: Proof.optional(),
});
type Answer = z.infer<typeof Answer>;

// A reviewer may ask for changes; reviews and approvals are asked for in rounds of their own.
const wasAsked = ({ rounds }: Statement, by: string, { decision, purpose }: Answer): boolean =>
  rounds
    .filter(({ people }) => people.includes(by))
    .some((round) => {
      const isReview = round.purpose === 'legal';
      if (decision === 'request-changes') return true;
      return isReview === (purpose === 'legal');
    });

// Clocks of different machines may differ by so much.
const CLOCK_SKEW_MS = 60_000;

const isBefore = (at: string, other: string): boolean =>
  Date.parse(at) < Date.parse(other) - CLOCK_SKEW_MS;

// Before the person was asked, or before an answer that came first.
const isTooEarly = ({ rounds, clearances }: Statement, { by, at }: EntryMeta): boolean =>
  clearances.some((earlier) => isBefore(at, earlier.at)) ||
  rounds.filter(({ people }) => people.includes(by)).every(({ from }) => isBefore(at, from));

// All who wrote in the words count, whatever the approval says; older ones counted who edited them last, or nobody.
const isIncomplete = (
  { clearances, hash, editors, dictators, editedBy }: Statement,
  { by, at }: EntryMeta,
  { needed, dependent }: Answer,
): boolean => {
  const given = [
    ...clearances.filter((clearance) => clearance.hash === hash),
    { purpose: 'approve' as const, by },
  ];
  const all = at >= OWED_SINCE ? [...editors, ...dictators] : [];
  const authors = [...all, ...(editedBy ? [editedBy] : [])];
  const notAlone = dependent ? [...dependent, ...authors] : [];
  return missingOf(needed, given, notAlone).length > 0;
};

// What was demanded at this level or a lower one since the request, the approval must name.
const hasDroppedDemand = (
  { demanded }: Statement,
  { severity, legalHold, needed, proof }: Answer,
): boolean => {
  // Older approvals do not say at which level they were given.
  if (severity === undefined) return false;
  return demanded
    .filter((demand) => demand.severity >= severity && (legalHold || !demand.legalHold))
    .some(
      (demand) =>
        demand.needed.some((purpose) => !needed.includes(purpose)) ||
        (demand.passkey === 'required' && !proof?.signature),
    );
};

const breachOf = (before: Statement, { by, at, data }: Entry): AnswerBreach | undefined => {
  const answer = Answer.parse(data);
  if (by === before.requestedBy) return 'answer-by-requester';
  if (!wasAsked(before, by, answer)) return 'answer-not-asked-for';
  if (isTooEarly(before, { by, at })) return 'answer-too-early';
  const isDenial = answer.decision !== undefined && answer.decision !== 'approve';
  if (isDenial) return undefined;
  if (!before.check) return 'unchecked';
  if (answer.decision === undefined) return undefined;
  if (isIncomplete(before, { by, at }, answer)) return 'answers-missing';
  return hasDroppedDemand(before, answer) ? 'demand-dropped' : undefined;
};

/** Looks at each answer as an export is replayed: whether it may count, by what was journalled before. */
export const answerBreach: Look<Statement> = (before, item): AnswerBreach | undefined => {
  const { entry } = item;
  if (lacksOwed(before, item)) return 'key-missing';
  return before && ANSWERS.includes(entry.type) ? breachOf(before, entry) : undefined;
};
