import jsonata from 'jsonata';
import { ERROR, StateError } from './errors.ts';
import { type Json, type JsonObject, jsonSchema } from './json.ts';
import { queryFunctions } from './query-functions.ts';

/** What an expression sees: `$states` and the variables, and where its time and chance come from. */
export type QueryScope = {
  bindings: JsonObject;
  now: number;
  random: () => number;
};

const compiled = new Map<string, jsonata.Expression>();

/** The JSONata inside `{% %}`, or undefined for a plain string (spec, "JSONata expressions"). */
function queryIn(text: string): string | undefined {
  return text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2).trim() : undefined;
}

function compile(query: string): jsonata.Expression {
  const known = compiled.get(query);
  if (known) return known;
  const expression = jsonata(query);
  compiled.set(query, expression);
  return expression;
}

/** Why a string can't be used as a template, or undefined. Half a delimiter is surely a slip. */
export function expressionProblem(text: string): string | undefined {
  const query = queryIn(text);
  if (query === undefined) {
    return /\{%|%\}/.test(text)
      ? `an expression must begin with {% and end with %}: ${text}`
      : undefined;
  }
  try {
    compile(query);
    return undefined;
  } catch (error) {
    return `${messageOf(error)} in ${query}`;
  }
}

/**
 * Evaluates a template: every `{% %}` string in it is replaced by the value of its expression.
 * @param field the field's name, for the error's cause
 * @throws StateError States.QueryEvaluationError, also for an expression that gives nothing
 */
export async function evaluate(template: Json, scope: QueryScope, field: string): Promise<Json> {
  if (typeof template === 'string') {
    const query = queryIn(template);
    return query === undefined ? template : evaluateQuery(query, scope, field);
  }
  if (Array.isArray(template)) {
    return Promise.all(template.map((item, index) => evaluate(item, scope, `${field}[${index}]`)));
  }
  if (template === null || typeof template !== 'object') return template;
  const entries = Object.entries(template).map(async ([key, value]) => {
    return [key, await evaluate(value, scope, `${field}/${key}`)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function evaluateQuery(query: string, scope: QueryScope, field: string): Promise<Json> {
  const said = `The JSONata expression '${query}' specified for the field '${field}'`;
  const value = await resultOf(query, scope).catch((error: unknown) => {
    throw new StateError(ERROR.query, `${said} threw an error: ${messageOf(error)}`);
  });
  // The service fails here instead of leaving the field out: JSON has no undefined.
  if (value === undefined) {
    throw new StateError(ERROR.query, `${said} returned nothing (undefined).`);
  }
  const result = jsonSchema.safeParse(value);
  if (!result.success) {
    throw new StateError(ERROR.query, `${said} returned an unsupported result type.`);
  }
  return result.data;
}

async function resultOf(query: string, scope: QueryScope): Promise<unknown> {
  const functions = queryFunctions(scope);
  return compile(query).evaluate(undefined, { ...scope.bindings, ...functions });
}

/** JSONata throws plain objects with a message. */
function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}
