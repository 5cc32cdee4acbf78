import type { Moment } from './handover.ts';
import type { Holder } from './mandate.ts';
import { type OverviewRow, whoApproves, whoReviews } from './overview.ts';
import type { Plan, Severity } from './plan.ts';

/** A person whom nobody can stand in for; for approving with the severities where that is so. */
export type Alone =
  | { person: string; to: 'approve'; severities: Severity[] }
  | { person: string; to: 'review' };

const present = (people: readonly Holder[]): string[] =>
  people.filter(({ away }) => away === undefined).map(({ person }) => person);

// Where two approve, both are needed as soon as there are only two.
const aloneIn = ({ lines }: OverviewRow): string[] => {
  const approvals = lines.filter(({ purpose }) => purpose !== 'legal');
  const holders = [...new Set(approvals.flatMap(({ people }) => present(people)))];
  return holders.length <= approvals.length ? holders : [];
};

const reviewersAlone = (rows: readonly OverviewRow[], plan: Plan, moment: Moment): string[] => {
  const asked = [
    ...rows.flatMap(({ lines }) => lines).filter(({ purpose }) => purpose === 'legal'),
    ...whoReviews(plan, moment),
  ];
  const only = asked.map(({ people }) => present(people)).filter(({ length }) => length === 1);
  return [...new Set(only.flat())];
};

/** Who stands alone in a plan at a moment: if they are away too, something can't go out. */
export const standAlone = (plan: Plan, moment: Moment): Alone[] => {
  const rows = whoApproves(plan, moment);
  const severitiesOf = new Map<string, Set<Severity>>();
  for (const row of rows) {
    for (const person of aloneIn(row)) {
      severitiesOf.set(person, (severitiesOf.get(person) ?? new Set()).add(row.severity));
    }
  }
  return [
    ...[...severitiesOf].map(
      ([person, severities]): Alone => ({ person, to: 'approve', severities: [...severities] }),
    ),
    ...reviewersAlone(rows, plan, moment).map((person): Alone => ({ person, to: 'review' })),
  ];
};
