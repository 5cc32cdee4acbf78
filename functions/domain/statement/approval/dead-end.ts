import type { Purpose } from '../../plan/clearance.ts';
import type { Clearance } from '../answers.ts';
import type { Statement } from '../statement.ts';
import { answeredSoFar, type Grounds, holdersOf, missingOf } from './clearances.ts';

/**
 * Why the current words can't get what they need, whoever answers: the approval of none counts alone (`dependent`),
 * whose approval would count must review (`reviewer`), or too few may answer (`too-few`).
 */
export type DeadEnd = 'dependent' | 'reviewer' | 'too-few';

type Answer = Pick<Clearance, 'purpose' | 'by'>;

const answersOf = (statement: Statement, grounds: Grounds, purpose: Clearance['purpose']) =>
  holdersOf(statement, grounds, purpose).map(({ person: by }): Answer => ({ purpose, by }));

/** What is needed, the answers so far and the approvals that may still come. */
interface Outlook {
  needed: readonly Purpose[];
  given: readonly Answer[];
  approvals: readonly Answer[];
  dependent: readonly string[];
}

// Nobody gives two of the clearances: one review leaves the most who may approve.
const isInReach = (
  { needed, given, approvals, dependent }: Outlook,
  reviews: readonly Answer[],
): boolean =>
  [[], ...reviews.map((review) => [review])].some(
    (review) => missingOf(needed, [...given, ...review, ...approvals], dependent).length === 0,
  );

/** Why nothing that people may still answer is enough for the current words; undefined where it may be. */
export const deadEndOf = (statement: Statement, grounds: Grounds): DeadEnd | undefined => {
  const { demanded, given, dependent } = answeredSoFar(statement, grounds);
  const approvals = answersOf(statement, grounds, 'approve');
  const reviews = answersOf(statement, grounds, 'legal');
  const outlook = { needed: demanded.needed, given, approvals, dependent };
  if (isInReach(outlook, reviews)) return undefined;
  if (approvals.length > 0 && approvals.every(({ by }) => dependent.includes(by))) {
    return 'dependent';
  }
  const unreviewed = {
    ...outlook,
    needed: demanded.needed.filter((purpose) => purpose !== 'legal'),
    given: given.filter(({ purpose }) => purpose !== 'legal'),
  };
  const isReviewed = given.some(({ purpose }) => purpose === 'legal');
  return (isReviewed || reviews.length > 0) && isInReach(unreviewed, []) ? 'reviewer' : 'too-few';
};

/**
 * Whether nobody is left whose approval of a version counts, since a holder wrote in it or dictated words of it: no
 * author approves alone.
 */
export const leavesNoApprover = (version: Statement, author: string, grounds: Grounds): boolean => {
  const authors = [author, ...version.dictators];
  const deadEnd = deadEndOf(version, grounds);
  return (
    (deadEnd === 'dependent' || deadEnd === 'reviewer') &&
    holdersOf(version, grounds).some(({ person }) => authors.includes(person))
  );
};
