import * as z from 'zod';
import type { Moment } from './handover.ts';
import { type Holder, holdersFor, type Question, reviewersFor } from './mandate.ts';
import type { Plan } from './plan.ts';

export const Purpose = z.enum(['legal', 'approve', 'second']);
/** What someone is asked for: to clear the words legally, to approve them, to approve as the second. */
export type Purpose = z.infer<typeof Purpose>;

/** What decides which clearances are needed. */
type Weighed = Pick<Question, 'kind' | 'severity' | 'legalHold'>;

const needsLegal = ({ legalReview }: Plan, { kind, legalHold }: Weighed): boolean =>
  legalReview !== undefined &&
  ((legalReview.legalHold && legalHold) || legalReview.kinds.includes(kind));

const needsSecond = ({ fourEyes }: Plan, { kind, severity }: Weighed): boolean =>
  (fourEyes?.severities.includes(severity) && fourEyes.kinds.includes(kind)) ?? false;

/** What words need before they may go out, in the order in which it is asked for. */
export const clearancesNeeded = (plan: Plan, question: Weighed): Purpose[] => [
  ...(needsLegal(plan, question) ? (['legal'] as const) : []),
  'approve',
  ...(needsSecond(plan, question) ? (['second'] as const) : []),
];

/** Who may answer for a purpose at a moment. */
export const peopleFor = (
  plan: Plan,
  purpose: Purpose,
  question: Question,
  moment: Moment,
): Holder[] => (purpose === 'legal' ? reviewersFor : holdersFor)(plan, question, moment);

// One of the reviewers may hold the mandate as well, and no one gives two of the clearances.
const isEnough = (plan: Plan, needed: readonly Purpose[], question: Question, moment: Moment) => {
  const holders = holdersFor(plan, question, moment).map(({ person }) => person);
  const reviewers = reviewersFor(plan, question, moment).map(({ person }) => person);
  const approvals = needed.filter((purpose) => purpose !== 'legal').length;
  if (!needed.includes('legal')) return holders.length >= approvals;
  return reviewers.some(
    (reviewer) => holders.filter((holder) => holder !== reviewer).length >= approvals,
  );
};

/** What of it nobody could give, if anything: nobody gives two of them, nor clears their own request. */
export const unreachable = (
  plan: Plan,
  question: Question,
  moment: Moment,
): Purpose | undefined => {
  const needed = clearancesNeeded(plan, question);
  return needed.find((_, i) => !isEnough(plan, needed.slice(0, i + 1), question, moment));
};
