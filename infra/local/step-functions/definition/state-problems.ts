import { errorListProblems } from './error-list-problems.ts';
import type { State, States } from './schema.ts';
import { fieldProblems } from './template-problems.ts';
import { endingProblems, targetsOf } from './transitions.ts';

// Problems that no schema can find: transitions to nowhere, expressions that do not compile, variables that
// clash.

/** Where a group of states stands in the definition, and the variables of the groups around it. */
interface Surroundings {
  /** Path of the group, for messages: empty, or ending with a dot. */
  at: string;
  outerVariables: ReadonlySet<string>;
}

const assignedBy = (state: State): string[] => {
  const catches = 'Catch' in state ? state.Catch : [];
  const rules = state.Type === 'Choice' ? state.Choices : [];
  const own = 'Assign' in state ? state.Assign : undefined;
  const all = [own, ...catches.map(({ Assign }) => Assign), ...rules.map(({ Assign }) => Assign)];
  return all.flatMap((assign) => Object.keys(assign ?? {}));
};

const stateProblems = (
  state: State,
  states: States,
  { at, outerVariables }: Surroundings,
): string[] => [
  ...targetsOf(state)
    .filter((target) => !states[target])
    .map((target) => `${at}: there is no state ${target}`),
  ...endingProblems(state).map((problem) => `${at}: ${problem}`),
  ...('Retry' in state ? errorListProblems(`${at}.Retry`, state.Retry) : []),
  ...('Catch' in state ? errorListProblems(`${at}.Catch`, state.Catch) : []),
  ...fieldProblems(state).map((problem) => `${at}.${problem}`),
  ...(state.Type === 'Map'
    ? groupProblems(state.ItemProcessor, { at: `${at}.ItemProcessor.`, outerVariables })
    : []),
];

/** The problems of a machine's states or of those inside a Map, one line each, naming state and field. */
export const groupProblems = (
  { StartAt, States: states }: { StartAt: string; States: States },
  { at, outerVariables }: Surroundings,
): string[] => {
  const own = Object.values(states).flatMap(assignedBy);
  const variables = new Set([...outerVariables, ...own]);
  return [
    ...(states[StartAt] ? [] : [`${at}StartAt: there is no state ${StartAt}`]),
    // Developer guide, "Variable scope": an inner scope may not assign a variable of an outer one.
    ...own
      .filter((name) => outerVariables.has(name))
      .map((name) => `${at}: ${name} is an outer variable`),
    ...Object.entries(states).flatMap(([name, state]) =>
      stateProblems(state, states, { at: `${at}States.${name}`, outerVariables: variables }),
    ),
  ];
};
