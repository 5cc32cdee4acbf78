import type { Person } from '#domain/plan/plan.ts';
import type { Role } from '#domain/plan/role.ts';

const insiders: readonly Role[] = ['writer', 'spokesperson', 'legal'];

/** Whether someone may open incidents and request statements. */
export const isWriter = ({ roles }: Person): boolean => roles.includes('writer');

/** Whether someone watches over what is said that may matter in court. */
export const isLawyer = ({ roles }: Person): boolean => roles.includes('legal');

/** Whether someone may set legal caution, or ask to lift it: writers, and lawyers, who change nothing else. */
export const maySetCaution = (person: Person): boolean => isWriter(person) || isLawyer(person);

/** Whether someone looks after the system and everyone's access to it. */
export const isAdmin = ({ roles }: Person): boolean => roles.includes('admin');

/**
 * Whether someone may read incidents, statements and their journals. An admin without another role
 * may not: looking after the system takes no words that are not published.
 */
export const isInsider = ({ roles }: Person): boolean =>
  roles.some((role) => insiders.includes(role));
