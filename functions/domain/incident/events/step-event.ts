import type { Incident } from '../incident.ts';
import type { Step } from '../step.ts';

/** The incident with some of its steps changed. */
export const changeSteps = (
  state: Incident,
  ids: readonly string[],
  change: (step: Step) => Step,
): Incident => ({
  ...state,
  steps: state.steps.map((step) => (ids.includes(step.id) ? change(step) : step)),
});
