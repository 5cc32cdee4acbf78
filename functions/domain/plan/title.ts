import type { Language } from '../values/language.ts';
import type { Person } from './plan.ts';

/** The title of someone in the plan, in a language where the plan gives it so. */
export const titleIn = (
  { role, roleIn }: Pick<Person, 'role' | 'roleIn'>,
  language: Language,
): string => roleIn?.[language] ?? role;

// "VD" and "CEO" stay as they are.
const isAcronym = (word: string): boolean => /^\p{Lu}{2}/u.test(word);

/** A title as it stands within a sentence: "head of press". */
export const titleWithin = (title: string): string =>
  isAcronym(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
