import type { Purpose } from '../../plan/clearance.ts';
import type { Clearance } from '../answers.ts';
import type { Statement } from '../statement.ts';
import { answeredSoFar, type Grounds, holdersOf, missingOf } from './clearances.ts';

/**
 * Why the current words can't get what they need, whoever answers: the approval of none counts alone (`dependent`), who
 * could review is needed to approve or has approved (`reviewer`), or too few may answer (`too-few`).
 */
export type DeadEnd = 'dependent' | 'reviewer' | 'too-few';

type Answer = Pick<Clearance, 'purpose' | 'by'>;

const answersOf = (
  statement: Statement,
  grounds: Grounds,
  purpose: Clearance['purpose'],
): readonly Answer[] =>
  holdersOf(statement, grounds, purpose).map(({ person: by }) => ({ purpose, by }));

/** What is needed, the answers so far and those that may still come. */
interface Outlook {
  needed: readonly Purpose[];
  given: readonly Answer[];
  reviews: readonly Answer[];
  approvals: readonly Answer[];
  dependent: readonly string[];
}

// Nobody gives two of the clearances: one review leaves the most who may approve.
const isInReach = ({ needed, given, reviews, approvals, dependent }: Outlook): boolean =>
  [[], ...reviews.map((review) => [review])].some(
    (review) => missingOf(needed, [...given, ...review, ...approvals], dependent).length === 0,
  );

/** Why nothing that people may still answer is enough for the current words; undefined where it may be. */
export const deadEndOf = (statement: Statement, grounds: Grounds): DeadEnd | undefined => {
  const { demanded, given, dependent } = answeredSoFar(statement, grounds);
  const approvals = answersOf(statement, grounds, 'approve');
  const reviews = answersOf(statement, grounds, 'legal');
  const isOpen = (answer: Answer) => !given.some(({ by }) => by === answer.by);
  const { needed } = demanded;
  const open = { reviews: reviews.filter(isOpen), approvals: approvals.filter(isOpen) };
  if (isInReach({ needed, given, dependent, ...open })) return undefined;
  if (approvals.length > 0 && approvals.every(({ by }) => dependent.includes(by))) {
    return 'dependent';
  }
  const unreviewed = needed.filter((purpose) => purpose !== 'legal');
  const approved = given.filter(({ purpose }) => purpose === 'approve');
  const isEnough = missingOf(unreviewed, [...approved, ...approvals], dependent).length === 0;
  const isReviewed = [...given, ...reviews].some(({ purpose }) => purpose === 'legal');
  return isReviewed && isEnough ? 'reviewer' : 'too-few';
};

// As if others had written its words: who wrote or dictated them could approve them.
const byOthers = (version: Statement, author: string): Statement => {
  const authors = [author, ...version.dictators];
  const editors = version.editors.filter((editor) => !authors.includes(editor));
  return { ...version, editedBy: undefined, editors, dictators: [] };
};

/**
 * Whether nobody is left whose approval of a version counts because of who wrote in it or dictated words of it: no
 * author approves alone. What nobody could approve anyway is no fault of an author.
 */
export const leavesNoApprover = (version: Statement, author: string, grounds: Grounds): boolean =>
  deadEndOf(version, grounds) !== undefined &&
  deadEndOf(byOthers(version, author), grounds) === undefined;
