import type { Person } from '#domain/plan/plan.ts';

/** Whether someone may open incidents and request statements. */
export const isWriter = (person: Person): boolean => person.roles.includes('writer');
