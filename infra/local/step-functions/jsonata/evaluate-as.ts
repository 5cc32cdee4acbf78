import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { Json } from '../values/json.ts';
import { queryError, type StateError } from '../values/state-error.ts';
import { evaluate, type QueryScope } from './evaluate.ts';

// Templates whose field accepts one type of value only. Anything else is States.QueryEvaluationError, as
// it is for the service.

/** How a field reads its value; `read` gives undefined for a value that the field does not accept. */
interface Reading<Value> {
  expected: string;
  read: (value: Json) => Value | undefined;
}

const readAs = <Value>(
  { expected, read }: Reading<Value>,
  value: Json,
  field: string,
): Result<Value, StateError> => {
  const accepted = read(value);
  if (accepted !== undefined) return ok(accepted);
  const cause = `the field '${field}' must be ${expected}, not ${JSON.stringify(value)}`;
  return refuse(queryError(cause));
};

const evaluateAs = async <Value>(
  reading: Reading<Value>,
  template: Json,
  scope: QueryScope,
  field: string,
): Promise<Result<Value, StateError>> => {
  const value = await evaluate(template, scope, field);
  return value.ok ? readAs(reading, value.value, field) : value;
};

/** The service's bound for seconds, a little over three years. */
const MOST_SECONDS = 99_999_999;

const count = (least: number): Reading<number> => ({
  expected: `a whole number from ${least} on`,
  read: (value) => {
    const isCount = typeof value === 'number' && Number.isInteger(value);
    return isCount && value >= least && value <= MOST_SECONDS ? value : undefined;
  },
});

/** A whole number, of seconds or iterations, from `least` on. */
export const evaluateCount = (template: Json, scope: QueryScope, field: string, least: number) =>
  evaluateAs(count(least), template, scope, field);

const text: Reading<string> = {
  expected: 'a string',
  read: (value) => (typeof value === 'string' ? value : undefined),
};

/** A string. */
export const evaluateText = (template: Json, scope: QueryScope, field: string) =>
  evaluateAs(text, template, scope, field);

const boolean: Reading<boolean> = {
  expected: 'a boolean',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** A boolean. */
export const evaluateBoolean = (template: Json, scope: QueryScope, field: string) =>
  evaluateAs(boolean, template, scope, field);

const array: Reading<Json[]> = {
  expected: 'an array',
  read: (value) => (Array.isArray(value) ? value : undefined),
};

/** An array that is no template. */
export const readArray = (value: Json, field: string) => readAs(array, value, field);

/** An array. */
export const evaluateArray = (template: Json, scope: QueryScope, field: string) =>
  evaluateAs(array, template, scope, field);

/** RFC 3339 with capital T, and Z or an offset (spec, "Timestamps"). */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const timestamp: Reading<number> = {
  expected: 'a timestamp',
  read: (value) => {
    const at = typeof value === 'string' && TIMESTAMP.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
  },
};

/** A timestamp, as milliseconds since the epoch. */
export const evaluateTimestamp = (template: Json, scope: QueryScope, field: string) =>
  evaluateAs(timestamp, template, scope, field);
