import { expressionProblem } from '../jsonata/compile.ts';
import type { Json } from '../values/json.ts';
import type { State } from './schema.ts';

/** Fields that are no template: their strings are never evaluated. */
const LITERAL_FIELDS = new Set(['Type', 'Comment', 'Resource', 'Next', 'Default', 'ItemProcessor']);

const templateProblems = (at: string, value: Json | undefined): string[] => {
  if (typeof value === 'string') {
    const problem = expressionProblem(value);
    return problem ? [`${at}: ${problem}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([field]) => !LITERAL_FIELDS.has(field))
    .flatMap(([field, inner]) => templateProblems(`${at}.${field}`, inner));
};

/** The expressions of a state that do not compile, by field. */
export const fieldProblems = (state: State): string[] =>
  Object.entries(state)
    .filter(([field]) => !LITERAL_FIELDS.has(field))
    .flatMap(([field, value]) => templateProblems(field, value));
