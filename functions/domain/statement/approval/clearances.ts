import type { Incident } from '../../incident/incident.ts';
import { clearancesNeeded, type Purpose, peopleFor } from '../../plan/clearance.ts';
import type { Handover } from '../../plan/handover.ts';
import type { Holder, Question } from '../../plan/mandate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Clearance, Statement } from '../statement.ts';
import { passkeyRuleFor, provedAnswers } from './prove.ts';

/** What a question about a statement is held against, all of it as it is now. */
export interface Grounds {
  plan: Plan;
  incident: Pick<Incident, 'severity' | 'legalHold'>;
  handovers: readonly Handover[];
  now: Date;
}

/** What is asked about a statement, as far as mandates go. */
export const questionOf = (
  { kind, channels, language, requestedBy }: Statement,
  { severity, legalHold }: Grounds['incident'],
): Question => ({ kind, channels, language, requestedBy, severity, legalHold });

/** Who may answer for a purpose now, in the order of asking. */
export const holdersOf = (
  statement: Statement,
  { plan, incident, handovers, now }: Grounds,
  purpose: Purpose = 'approve',
): Holder[] => peopleFor(plan, purpose, questionOf(statement, incident), { at: now, handovers });

// Held against the plan and severity of now, and the handovers of the time when it was given. One that
// is not signed, where by now it has to be, is asked for again: nothing would go out on it.
const isValid = (
  statement: Statement,
  { purpose, by, at, hash, proof }: Clearance,
  grounds: Grounds,
) =>
  hash === statement.hash &&
  (proof?.signature !== undefined || passkeyRuleFor(grounds) !== 'required') &&
  holdersOf(statement, { ...grounds, now: new Date(at) }, purpose).some(
    ({ person }) => person === by,
  );

/** The clearances of exactly the current words that hold under the plan and severity of now. */
export const validClearances = (statement: Statement, grounds: Grounds): Clearance[] =>
  statement.clearances.filter((clearance) => isValid(statement, clearance, grounds));

/** Of what is needed, what these answers do not give. No one gives two of them. */
export const missingOf = (
  needed: readonly Purpose[],
  given: readonly Pick<Clearance, 'purpose' | 'by'>[],
): Purpose[] => {
  const reviewers = given.filter(({ purpose }) => purpose === 'legal').map(({ by }) => by);
  const approvers = given.filter(
    ({ purpose, by }) => purpose === 'approve' && !reviewers.includes(by),
  );
  const missing = {
    legal: reviewers.length === 0,
    approve: approvers.length === 0,
    second: new Set(approvers.map(({ by }) => by)).size < 2,
  };
  return needed.filter((purpose) => missing[purpose]);
};

/** What the current words need under the plan and severity of now. */
export const neededFor = (statement: Statement, { plan, incident }: Grounds): Purpose[] =>
  clearancesNeeded(plan, questionOf(statement, incident));

/** What the current words still lack before they may go out. */
export const missingNow = (statement: Statement, grounds: Grounds): Purpose[] =>
  missingOf(neededFor(statement, grounds), validClearances(statement, grounds));

/** Whom to ask now, and for what. */
export interface Stage {
  purpose: Purpose;
  holders: Holder[];
}

/**
 * What is asked for now. Where nothing is missing any more but nobody has decided (the plan or the
 * severity changed after the first of two answers), everyone who may approve can.
 */
export const stageOf = (statement: Statement, grounds: Grounds): Stage => {
  const [purpose] = missingNow(statement, grounds);
  const holders = holdersOf(statement, grounds, purpose);
  if (purpose === undefined) return { purpose: 'approve', holders };
  const given = validClearances(statement, grounds).map(({ by }) => by);
  return { purpose, holders: holders.filter(({ person }) => !given.includes(person)) };
};

/**
 * Whether an approval has beside it all that was needed: what the plan demanded when it was given, and
 * what the plan demands now of a question like that. Each over exactly these words, signed where that
 * is demanded, no two by one person, none by the person who requested them.
 */
export const isFullyApproved = (statement: Statement, plan: Plan): boolean => {
  const { id, decision, clearances, requestedBy } = statement;
  if (decision?.decision !== 'approve') return false;
  const { hash, needed, severity, legalHold = false } = decision;
  const last = { ...decision, purpose: 'approve' as const };
  const over = [...clearances.filter((clearance) => clearance.hash === hash), last];
  const given = provedAnswers(id, over, severity ? plan.passkey[severity] : 'not-asked').filter(
    ({ by }) => by !== requestedBy,
  );
  const demanded = severity
    ? clearancesNeeded(plan, questionOf(statement, { severity, legalHold }))
    : [];
  return given.includes(last) && missingOf([...needed, ...demanded], given).length === 0;
};
