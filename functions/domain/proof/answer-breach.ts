import * as z from 'zod';
import type { Look } from '../journal/replay.ts';
import { DecisionKind } from '../passkey/decision-kind.ts';
import { Proof } from '../passkey/proof.ts';
import { Purpose } from '../plan/clearance.ts';
import { Severity } from '../plan/plan.ts';
import { missingOf } from '../statement/approval/clearances.ts';
import type { Statement } from '../statement/statement.ts';

/** What the rules forbid, that an answer in a journal nevertheless is. */
export type AnswerBreach =
  | 'answer-by-requester'
  | 'answer-not-asked-for'
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

const isIncomplete = (
  { clearances, hash, editedBy }: Statement,
  by: string,
  { needed, dependent }: Answer,
): boolean => {
  const given = [
    ...clearances.filter((clearance) => clearance.hash === hash),
    { purpose: 'approve' as const, by },
  ];
  const notAlone = [...(dependent ?? []), ...(dependent && editedBy ? [editedBy] : [])];
  return missingOf(needed, given, notAlone).length > 0;
};

// What was demanded at this level or a lower one since the request, the approval must name.
const hasDroppedDemand = (
  { demanded }: Statement,
  { severity, legalHold, needed, proof }: Answer,
): boolean => {
  if (severity === undefined) return false;
  return demanded
    .filter((demand) => demand.severity >= severity && (legalHold || !demand.legalHold))
    .some(
      (demand) =>
        demand.needed.some((purpose) => !needed.includes(purpose)) ||
        (demand.passkey === 'required' && !proof?.signature),
    );
};

/** Looks at each answer as an export is replayed: whether it may count, by what was journalled before. */
export const answerBreach: Look<Statement> = (before, { entry }): AnswerBreach | undefined => {
  if (!before || (entry.type !== 'decided' && entry.type !== 'cleared')) return undefined;
  const answer = Answer.parse(entry.data);
  if (entry.by === before.requestedBy) return 'answer-by-requester';
  if (!wasAsked(before, entry.by, answer)) return 'answer-not-asked-for';
  if (answer.decision !== 'approve') return undefined;
  if (isIncomplete(before, entry.by, answer)) return 'answers-missing';
  return hasDroppedDemand(before, answer) ? 'demand-dropped' : undefined;
};
