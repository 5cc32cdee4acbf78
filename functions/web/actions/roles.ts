import type { Person, Role } from '#domain/plan/plan.ts';

const insiders: readonly Role[] = ['writer', 'spokesperson', 'legal'];

/** Whether someone may open incidents and request statements. */
export const isWriter = (person: Person): boolean => person.roles.includes('writer');

/**
 * Whether someone may read incidents, statements and their journals. Who only looks after the system
 * has no need of words that are not published.
 */
export const isInsider = (person: Person): boolean =>
  person.roles.some((role) => insiders.includes(role));
