import type { State } from './schema.ts';

/** The states that a state may lead to. */
export const targetsOf = (state: State): string[] => {
  const own = [
    ...('Next' in state && state.Next ? [state.Next] : []),
    ...('Catch' in state ? state.Catch.map((catcher) => catcher.Next) : []),
  ];
  if (state.Type !== 'Choice') return own;
  return [...state.Choices.map((rule) => rule.Next), ...(state.Default ? [state.Default] : [])];
};

const mustEndOrLead = ['Task', 'Map', 'Pass', 'Wait'];

/** Fields of which exactly one must be given. */
export const endingProblems = (state: State): string[] => {
  const problems: string[] = [];
  if (mustEndOrLead.includes(state.Type)) {
    const { Next, End } = { Next: undefined, End: undefined, ...state };
    if ((Next === undefined) === (End === undefined)) problems.push('give either Next or End');
  }
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    problems.push('give either Seconds or Timestamp');
  }
  return problems;
};
