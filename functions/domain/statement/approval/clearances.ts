import type { Level } from '../../incident/lowering.ts';
import { Purpose, peopleFor } from '../../plan/clearance.ts';
import type { Handover } from '../../plan/handover.ts';
import type { Holder, Question } from '../../plan/mandate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Clearance } from '../answers.ts';
import { type Demanded, type DemandingIncident, demandAt, levelFor } from '../demand.ts';
import { dependentOn } from '../dependence.ts';
import type { Statement } from '../statement.ts';

/** What a question about a statement is held against, all of it as it is now. */
export interface Grounds {
  plan: Plan;
  incident: DemandingIncident;
  handovers: readonly Handover[];
  now: Date;
  /** Whether a freeze keeps people from being asked: nobody is until it is over. */
  isOnIce?: boolean;
}

/** What is asked about a statement at a level, as far as mandates go. */
export const questionAt = (
  { kind, channels, language, requestedBy }: Statement,
  level: Level,
): Question => ({ kind, channels, language, requestedBy, ...level });

const questionOf = (statement: Statement, { plan, incident }: Pick<Grounds, 'plan' | 'incident'>) =>
  questionAt(statement, levelFor(statement, incident, plan));

/** What is demanded of the current words: by the plan of now, and by what was demanded before. */
export const demandOn = (statement: Statement, grounds: Grounds): Demanded =>
  demandAt(grounds.plan, questionOf(statement, grounds), statement.demanded);

/** Who may answer for a purpose now, in the order of asking. */
export const holdersOf = (
  statement: Statement,
  grounds: Grounds,
  purpose: Purpose = 'approve',
): Holder[] => {
  const { plan, handovers, now } = grounds;
  return peopleFor(plan, purpose, questionOf(statement, grounds), { at: now, handovers });
};

// Held against the plan and severity of now, and the handovers of the time when it was given. One that
// is not signed, where by now it has to be, is asked for again: nothing would go out on it.
const isValid = (
  statement: Statement,
  { purpose, by, at, hash, proof }: Clearance,
  grounds: Grounds,
) =>
  hash === statement.hash &&
  (proof?.signature !== undefined || demandOn(statement, grounds).passkey !== 'required') &&
  holdersOf(statement, { ...grounds, now: new Date(at) }, purpose).some(
    ({ person }) => person === by,
  );

// The clearances of exactly the current words that hold under the plan and severity of now.
const validClearances = (statement: Statement, grounds: Grounds): Clearance[] =>
  statement.clearances.filter((clearance) => isValid(statement, clearance, grounds));

/**
 * Of what is needed, what these answers do not give. No one gives two of them; where only those have
 * approved whose approval does not count alone, a second one is needed.
 */
export const missingOf = (
  needed: readonly Purpose[],
  given: readonly Pick<Clearance, 'purpose' | 'by'>[],
  dependent: readonly string[],
): Purpose[] => {
  const reviewers = given.filter(({ purpose }) => purpose === 'legal').map(({ by }) => by);
  const approvers = given.filter(
    ({ purpose, by }) => purpose === 'approve' && !reviewers.includes(by),
  );
  const isAlone = approvers.length > 0 && approvers.every(({ by }) => dependent.includes(by));
  const missing = {
    legal: needed.includes('legal') && reviewers.length === 0,
    approve: needed.includes('approve') && approvers.length === 0,
    second:
      isAlone || (needed.includes('second') && new Set(approvers.map(({ by }) => by)).size < 2),
  };
  return Purpose.options.filter((purpose) => missing[purpose]);
};

/** What is demanded of the current words, what they have of it, and what they still lack before they may go out. */
export const answeredSoFar = (statement: Statement, grounds: Grounds) => {
  const demanded = demandOn(statement, grounds);
  const given = validClearances(statement, grounds);
  const dependent = dependentOn(statement, grounds);
  return { demanded, given, dependent, missing: missingOf(demanded.needed, given, dependent) };
};

/** Whom to ask now, and for what. */
export interface Stage {
  purpose: Purpose;
  holders: Holder[];
  /** What is demanded of the words in all. */
  demanded: Demanded;
}

/**
 * What is asked for now. Where nothing is missing any more but nobody has decided (the plan or the
 * severity changed after the first of two answers), everyone who may approve can.
 */
export const stageOf = (statement: Statement, grounds: Grounds): Stage => {
  const { demanded, given, dependent, missing } = answeredSoFar(statement, grounds);
  const [purpose] = missing;
  const holders = holdersOf(statement, grounds, purpose);
  if (purpose === undefined) return { purpose: 'approve', holders, demanded };
  const hasAnswered = (person: string) => given.some(({ by }) => by === person);
  // A second approval by someone who does not count alone either would lead no further.
  const isFruitless = (by: string) =>
    purpose === 'second' &&
    missingOf(demanded.needed, [...given, { purpose: 'approve', by }], dependent).includes(
      'second',
    );
  const open = holders.filter(({ person }) => !hasAnswered(person) && !isFruitless(person));
  const approvals = holdersOf(statement, grounds).map(({ person: by }) => ({
    purpose: 'approve' as const,
    by,
  }));
  // Nobody gives two of them: whose approval is needed reviews only where nobody else may.
  const isSpared = (by: string) =>
    purpose === 'legal' &&
    missingOf(demanded.needed, [...given, { purpose, by }, ...approvals], dependent).length > 0;
  const others = open.filter(({ person }) => !isSpared(person));
  return { purpose, demanded, holders: others.length > 0 ? others : open };
};
