import type { Purpose } from '../../plan/clearance.ts';
import type { Clearance, Statement } from '../statement.ts';
import { isWaiting } from '../status.ts';
import {
  type Grounds,
  holdersOf,
  missingNow,
  missingOf,
  neededFor,
  validClearances,
} from './clearances.ts';

/** In which capacity someone answers: as a reviewer, or by a mandate. */
export type Capacity = Clearance['purpose'];

/** Whether someone may answer in this capacity now. */
export const isAmong = (
  statement: Statement,
  by: string,
  grounds: Grounds,
  purpose: Capacity,
): boolean => holdersOf(statement, grounds, purpose).some(({ person }) => person === by);

/** In which capacity someone may answer now, if in any; a reviewer with a mandate reviews first. */
export const capacityOf = (
  statement: Statement,
  by: string,
  grounds: Grounds,
): Capacity | undefined => {
  const canReview = isAmong(statement, by, grounds, 'legal');
  const isReviewDue = missingNow(statement, grounds)[0] === 'legal';
  if (canReview && isReviewDue) return 'legal';
  if (isAmong(statement, by, grounds, 'approve')) return 'approve';
  return canReview ? 'legal' : undefined;
};

/** Whether someone has been asked in this capacity, in any round. */
export const wasAsked = ({ rounds }: Statement, by: string, capacity: Capacity): boolean =>
  rounds.some(
    ({ purpose, people }) =>
      people.includes(by) && (purpose === 'legal') === (capacity === 'legal'),
  );

/** Whether someone has given their answer to the current words, and others are still to give theirs. */
export const hasCleared = (statement: Statement, by: string, grounds: Grounds): boolean =>
  isWaiting(statement.status) &&
  validClearances(statement, grounds).some((clearance) => clearance.by === by) &&
  missingNow(statement, grounds).length > 0;

/** What would still be missing if this person approved the current words now. */
export const missingAfter = (statement: Statement, by: string, grounds: Grounds): Purpose[] => {
  const purpose = capacityOf(statement, by, grounds) ?? 'approve';
  const given = [...validClearances(statement, grounds), { purpose, by }];
  return missingOf(neededFor(statement, grounds), given);
};
