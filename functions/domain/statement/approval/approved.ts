import { type Level, stricterLevel } from '../../incident/lowering.ts';
import { peopleFor } from '../../plan/clearance.ts';
import type { Question } from '../../plan/mandate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Clearance } from '../answers.ts';
import { type Demanded, demandAt, demandedBefore } from '../demand.ts';
import type { Statement } from '../statement.ts';
import { type Grounds, missingOf, questionAt } from './clearances.ts';
import { provedAnswers } from './prove.ts';

type Given = Pick<Clearance, 'purpose' | 'by' | 'at'>;

// Each over exactly these words, signed where that is demanded, no two by one person, none by the person who
// requested them, and each of those that count.
const hasBesideIt = (
  { id, decision, clearances, requestedBy, editedBy }: Statement,
  { needed, passkey }: Pick<Demanded, 'needed' | 'passkey'>,
  counts: (answer: Given) => boolean,
): boolean => {
  if (decision?.decision !== 'approve') return false;
  const { hash, dependent } = decision;
  const last = { ...decision, purpose: 'approve' as const };
  const over = [...clearances.filter((clearance) => clearance.hash === hash), last];
  const given = provedAnswers(id, over, passkey).filter(
    (answer) => answer.by !== requestedBy && counts(answer),
  );
  const notAlone = [...(dependent ?? []), ...(dependent && editedBy ? [editedBy] : [])];
  return given.includes(last) && missingOf(needed, given, notAlone).length === 0;
};

// The strictest at which anything was demanded since the request.
const strictestKnown = ({ demanded }: Statement): Level | undefined => {
  const [first, ...others] = demanded;
  return first && others.reduce<Level>(stricterLevel, first);
};

// Approvals from before demands were noted do not say at which level they were given. One that does not although they
// were is held to all of them: nothing gets by with less because its level is missing.
const questionDecided = (statement: Statement): Question | undefined => {
  const { severity, legalHold = false } = statement.decision ?? {};
  const level = severity ? { severity, legalHold } : strictestKnown(statement);
  return level && questionAt(statement, level);
};

const isCovered = (
  statement: Statement,
  demandOf: (question: Question) => Demanded,
  counts: (answer: Given) => boolean = () => true,
): boolean => {
  const question = questionDecided(statement);
  const demanded = question && demandOf(question);
  const needed = [...(statement.decision?.needed ?? []), ...(demanded?.needed ?? [])];
  return hasBesideIt(statement, { needed, passkey: demanded?.passkey ?? 'not-asked' }, counts);
};

/** Whether an approval has beside it all that was demanded by the time when it was given. */
export const isApprovedAsDemanded = (statement: Statement): boolean =>
  isCovered(statement, (question) => demandedBefore(question, statement.demanded));

/** Whether an approval has beside it that, and what the plan demands now of a question like that. */
export const isFullyApproved = (statement: Statement, plan: Plan): boolean =>
  isCovered(statement, (question) => demandAt(plan, question, statement.demanded));

/**
 * Whether it has all that was demanded also without the answers of those whom the plan of now gives no mandate for
 * such words: with the handovers of the time when each was given.
 */
export const isStillMandated = (
  statement: Statement,
  { plan, handovers }: Pick<Grounds, 'plan' | 'handovers'>,
): boolean => {
  const question = questionDecided(statement);
  const holds = ({ purpose, by, at }: Given) =>
    question === undefined ||
    (purpose === 'legal' && plan.legalReview === undefined) ||
    peopleFor(plan, purpose, question, { at: new Date(at), handovers }).some(
      ({ person }) => person === by,
    );
  return isCovered(statement, (asked) => demandedBefore(asked, statement.demanded), holds);
};
