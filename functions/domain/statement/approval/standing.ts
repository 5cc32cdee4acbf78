import type { Incident } from '../../incident/incident.ts';
import type { Level } from '../../incident/lowering.ts';
import type { Purpose } from '../../plan/clearance.ts';
import type { PasskeyRule } from '../../plan/plan.ts';
import type { AnsweredComment } from '../answered-comment.ts';
import type { Clearance } from '../answers.ts';
import type { BasisChange } from '../basis.ts';
import { levelFor } from '../demand.ts';
import type { Statement } from '../statement.ts';
import { isWaiting } from '../status.ts';
import { changesBeforeApproval } from './changes.ts';
import { answeredSoFar, type Grounds, holdersOf, missingOf } from './clearances.ts';

/** In which capacity someone answers: as a reviewer, or by a mandate. */
export type Capacity = Clearance['purpose'];

/** What a standing is worked out from, all of it as it is now. */
export type StandingGrounds = Grounds & {
  incident: Incident;
  /** The comment that the words answer, if any. */
  answered: AnsweredComment | undefined;
};

/**
 * How one person stands to the question that a statement asks, at one moment. A decision is held
 * against it, and the page that asks for the decision shows it.
 */
export interface Standing {
  /** In which capacity they may answer now, if in any; a reviewer with a mandate reviews first. */
  capacity: Capacity | undefined;
  /** Whether they were asked in that capacity, in any round. */
  wasAsked: boolean;
  /** What the current words need. */
  needed: readonly Purpose[];
  /** Whether an approval must be signed with a passkey. */
  passkey: PasskeyRule;
  /** The level that the statement is held to. */
  level: Level;
  /** Those whose approval does not count alone. */
  dependent: readonly string[];
  /** The answers to the current words that count. */
  given: readonly Clearance[];
  /** What the current words still lack. */
  missing: readonly Purpose[];
  /** What they would lack if this person approved them. */
  missingAfter: readonly Purpose[];
  /** Whether this person has given their answer, and others are still to give theirs. */
  hasCleared: boolean;
  /** What has changed since the current words were checked. */
  changes: readonly BasisChange[];
}

/** Whether someone may answer in this capacity now. */
export const mayAnswer = (
  statement: Statement,
  by: string,
  grounds: Grounds,
  capacity: Capacity,
): boolean => holdersOf(statement, grounds, capacity).some(({ person }) => person === by);

const capacityOf = (
  statement: Statement,
  by: string,
  grounds: Grounds,
  missing: readonly Purpose[],
): Capacity | undefined => {
  const canReview = mayAnswer(statement, by, grounds, 'legal');
  if (canReview && missing[0] === 'legal') return 'legal';
  if (mayAnswer(statement, by, grounds, 'approve')) return 'approve';
  return canReview ? 'legal' : undefined;
};

const wasAskedAs = ({ rounds }: Statement, by: string, capacity: Capacity | undefined): boolean =>
  capacity !== undefined &&
  rounds.some(
    ({ purpose, people }) =>
      people.includes(by) && (purpose === 'legal') === (capacity === 'legal'),
  );

/** How someone stands to a statement now. */
export const standingOf = (
  statement: Statement,
  by: string,
  grounds: StandingGrounds,
): Standing => {
  const { demanded, given, dependent, missing } = answeredSoFar(statement, grounds);
  const { needed, passkey } = demanded;
  const capacity = capacityOf(statement, by, grounds, missing);
  const hasAnswered = given.some((clearance) => clearance.by === by);
  return {
    capacity,
    wasAsked: wasAskedAs(statement, by, capacity),
    needed,
    given,
    missing,
    missingAfter: missingOf(needed, [...given, { purpose: capacity ?? 'approve', by }], dependent),
    passkey,
    level: levelFor(statement, grounds.incident, grounds.plan),
    dependent,
    hasCleared: isWaiting(statement.status) && hasAnswered && missing.length > 0,
    changes: changesBeforeApproval(statement, grounds),
  };
};
