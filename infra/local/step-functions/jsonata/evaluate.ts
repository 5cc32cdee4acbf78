import { ok, type Result, refuse } from '#domain/values/result.ts';
import { type Json, type JsonObject, jsonSchema } from '../values/json.ts';
import { allOk } from '../values/results.ts';
import { queryError, type StateError } from '../values/state-error.ts';
import { compile, queryIn, thrownMessage } from './compile.ts';
import { type QuerySources, queryFunctions } from './functions.ts';

/** Everything that an expression can read: `$states` and the variables, time and chance. */
export interface QueryScope extends QuerySources {
  bindings: JsonObject;
}

const resultOf = async (query: string, scope: QueryScope): Promise<Result<unknown, string>> => {
  try {
    const bindings = { ...scope.bindings, ...queryFunctions(scope) };
    return ok(await compile(query).evaluate(undefined, bindings));
  } catch (error) {
    return refuse(thrownMessage(error));
  }
};

const evaluateQuery = async (
  query: string,
  scope: QueryScope,
  field: string,
): Promise<Result<Json, StateError>> => {
  const subject = `The JSONata expression '${query}' specified for the field '${field}'`;
  const result = await resultOf(query, scope);
  if (!result.ok) return refuse(queryError(`${subject} threw an error: ${result.refusal}`));
  // The service fails here instead of leaving the field out: JSON has no undefined.
  if (result.value === undefined) {
    return refuse(queryError(`${subject} returned nothing (undefined).`));
  }
  const json = jsonSchema.safeParse(result.value);
  return json.success
    ? ok(json.data)
    : refuse(queryError(`${subject} returned an unsupported result type.`));
};

/** Evaluates every field of an object; see `evaluate`. */
export const evaluateFields = async (
  template: JsonObject,
  scope: QueryScope,
  field: string,
): Promise<Result<JsonObject, StateError>> => {
  const entries = await Promise.all(
    Object.entries(template).map(async ([key, inner]) => {
      const value = await evaluate(inner, scope, `${field}/${key}`);
      return value.ok ? ok([key, value.value] as const) : value;
    }),
  );
  const all = allOk(entries);
  return all.ok ? ok(Object.fromEntries(all.value)) : all;
};

/**
 * Evaluates a template: every `{% %}` string in it is replaced by the value of its expression.
 * @param field the field's name, for the error's cause
 * @returns States.QueryEvaluationError where an expression fails, or gives nothing or no JSON
 */
export const evaluate = async (
  template: Json,
  scope: QueryScope,
  field: string,
): Promise<Result<Json, StateError>> => {
  if (typeof template === 'string') {
    const query = queryIn(template);
    return query === undefined ? ok(template) : evaluateQuery(query, scope, field);
  }
  if (Array.isArray(template)) {
    const items = template.map((item, index) => evaluate(item, scope, `${field}[${index}]`));
    return allOk(await Promise.all(items));
  }
  if (template === null || typeof template !== 'object') return ok(template);
  return evaluateFields(template, scope, field);
};
