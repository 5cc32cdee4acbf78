import type * as z from 'zod';
import { ERROR } from '../errors.ts';
import { expressionProblem } from '../expressions.ts';
import type { Json } from '../json.ts';
import type { MachineDefinition, State, States } from './schema.ts';

/** What zod found, one line each, naming state and field (`States.Draft.Parameters: …`). */
export function schemaProblems(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const where = issue.path.join('.') || 'definition';
    if (issue.code === 'unrecognized_keys') {
      return `${where}: field ${issue.keys.join(', ')} is not supported by the local engine`;
    }
    if (issue.code === 'invalid_union' && issue.path.at(-1) === 'Type') {
      return `${where}: this state type is not supported by the local engine`;
    }
    return `${where}: ${issue.message}`;
  });
}

/** What no schema can see: dangling transitions, expressions that do not compile, clashing variables. */
export function meaningProblems(definition: MachineDefinition): string[] {
  return groupProblems('', definition.StartAt, definition.States, new Set());
}

function groupProblems(
  at: string,
  startAt: string,
  states: States,
  outerVariables: ReadonlySet<string>,
): string[] {
  const own = Object.values(states).flatMap(assigned);
  const inScope = new Set([...outerVariables, ...own]);
  return [
    ...(states[startAt] ? [] : [`${at}StartAt: there is no state ${startAt}`]),
    // Developer guide, "Variable scope": an inner scope may not assign a variable of an outer one.
    ...own
      .filter((name) => outerVariables.has(name))
      .map((name) => `${at}: ${name} is an outer variable`),
    ...Object.entries(states).flatMap(([name, state]) =>
      stateProblems(`${at}States.${name}`, state, states, inScope),
    ),
  ];
}

function stateProblems(
  at: string,
  state: State,
  states: States,
  inScope: ReadonlySet<string>,
): string[] {
  const inner =
    state.Type === 'Map'
      ? groupProblems(
          `${at}.ItemProcessor.`,
          state.ItemProcessor.StartAt,
          state.ItemProcessor.States,
          inScope,
        )
      : [];
  return [
    ...targets(state)
      .filter((target) => !states[target])
      .map((target) => `${at}: there is no state ${target}`),
    ...endingProblems(state).map((problem) => `${at}: ${problem}`),
    ...('Retry' in state ? errorListProblems(`${at}.Retry`, state.Retry) : []),
    ...('Catch' in state ? errorListProblems(`${at}.Catch`, state.Catch) : []),
    ...fieldProblems(state).map((problem) => `${at}.${problem}`),
    ...inner,
  ];
}

/** Spec, "Errors": a wildcard stands alone and last, and the prefix States. is reserved. */
function errorListProblems(at: string, rules: readonly { ErrorEquals: string[] }[]): string[] {
  return rules.flatMap(({ ErrorEquals }, index) => {
    const isMisplaced = ErrorEquals.length > 1 || index < rules.length - 1;
    const unknown = ErrorEquals.filter((name) => name.startsWith('States.') && !RESERVED.has(name));
    return [
      ...(ErrorEquals.includes(ERROR.all) && isMisplaced
        ? [`${at}.${index}: ${ERROR.all} must stand alone and last`]
        : []),
      ...unknown.map((name) => `${at}.${index}: ${name} is no error of the States Language`),
    ];
  });
}

const RESERVED: ReadonlySet<string> = new Set(Object.values(ERROR));

function endingProblems(state: State): string[] {
  const problems: string[] = [];
  if ('Next' in state || 'End' in state || ['Task', 'Map', 'Pass', 'Wait'].includes(state.Type)) {
    const { Next, End } = { Next: undefined, End: undefined, ...state };
    if ((Next === undefined) === (End === undefined)) problems.push('give either Next or End');
  }
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    problems.push('give either Seconds or Timestamp');
  }
  return problems;
}

function targets(state: State): string[] {
  const own = [
    ...('Next' in state && state.Next ? [state.Next] : []),
    ...('Catch' in state ? state.Catch.map((catcher) => catcher.Next) : []),
  ];
  if (state.Type !== 'Choice') return own;
  return [...state.Choices.map((rule) => rule.Next), ...(state.Default ? [state.Default] : [])];
}

function assigned(state: State): string[] {
  const catches = 'Catch' in state ? state.Catch : [];
  const rules = state.Type === 'Choice' ? state.Choices : [];
  const own = 'Assign' in state ? state.Assign : undefined;
  return [own, ...catches.map((c) => c.Assign), ...rules.map((r) => r.Assign)].flatMap((assign) =>
    Object.keys(assign ?? {}),
  );
}

/** Fields that are no template: their strings are never evaluated. */
const LITERAL_FIELDS = new Set(['Type', 'Comment', 'Resource', 'Next', 'Default', 'ItemProcessor']);

function fieldProblems(state: State): string[] {
  return Object.entries(state)
    .filter(([field]) => !LITERAL_FIELDS.has(field))
    .flatMap(([field, value]) => templateProblems(field, value));
}

function templateProblems(at: string, value: Json | undefined): string[] {
  if (typeof value === 'string') {
    const problem = expressionProblem(value);
    return problem ? [`${at}: ${problem}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([field]) => !LITERAL_FIELDS.has(field))
    .flatMap(([field, inner]) => templateProblems(`${at}.${field}`, inner));
}
