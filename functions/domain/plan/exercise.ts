import type { Plan } from './plan.ts';

/** What begins everything that leaves an exercise, in both languages: nobody may take it for real. */
export const EXERCISE = 'ÖVNING/EXERCISE';

/** The plan as an exercise takes it: wherever the organisation's name stands, it says so. */
export const asExercise = (plan: Plan): Plan => ({
  ...plan,
  organisation: {
    ...plan.organisation,
    name: `${EXERCISE} ${plan.organisation.name}`,
    exercise: true,
  },
});
