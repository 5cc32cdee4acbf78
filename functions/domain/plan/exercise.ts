import { EXERCISE } from '../values/exercise.ts';
import type { Plan } from './plan.ts';

/**
 * The plan as an exercise takes it: wherever the organisation's name stands, it says so. No hub is told what is
 * published, and no source is asked what was said, since the script says it.
 */
export const asExercise = ({ official: _, ...plan }: Plan): Plan => {
  const { hub: __, ...organisation } = plan.organisation;
  return {
    ...plan,
    organisation: {
      ...organisation,
      name: `${EXERCISE} ${organisation.name}`,
      exercise: true,
    },
    ...(plan.topics && { topics: plan.topics.map((topic) => ({ ...topic, sources: [] })) }),
  };
};
