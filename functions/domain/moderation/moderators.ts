import type { Person, Plan } from '../plan/plan.ts';

type Moderated = Pick<Plan, 'people' | 'moderators'>;

/** Who may propose and decide that comments are removed: whom the plan names, else all writers. */
export const moderatorsOf = ({ people, moderators }: Moderated): Person[] =>
  people.filter(({ id, roles }) =>
    moderators === undefined ? roles.includes('writer') : moderators.includes(id),
  );

/** Whether someone may propose and decide that comments are removed. */
export const isModerator = (plan: Moderated, { id }: Pick<Person, 'id'>): boolean =>
  moderatorsOf(plan).some((person) => person.id === id);

/** Whether someone decides on what these people proposed: on their own only where nobody else can. */
export const decidesOn = (
  plan: Moderated,
  person: Pick<Person, 'id'>,
  proposedBy: readonly string[],
): boolean =>
  isModerator(plan, person) &&
  (moderatorsOf(plan).length < 2 || proposedBy.some((each) => each !== person.id));

/** Whether someone may read the words of what was removed. */
export const mayReadRemoved = (plan: Moderated, person: Person): boolean =>
  isModerator(plan, person) || person.roles.includes('legal');
