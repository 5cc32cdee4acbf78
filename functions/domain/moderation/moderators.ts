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

/** Whether someone may read the words of what was removed. */
export const mayReadRemoved = (plan: Moderated, person: Person): boolean =>
  isModerator(plan, person) || person.roles.includes('legal');
