import { ERROR, StateError } from '../errors.ts';
import type { Json } from '../json.ts';

/** The service's bound for seconds, a little over three years. */
const MOST_SECONDS = 99_999_999;

/**
 * A whole number of seconds, iterations and the like.
 * @throws StateError States.QueryEvaluationError for anything else, as the service does
 */
export function count(value: Json, field: string, least: number): number {
  const isCount = typeof value === 'number' && Number.isInteger(value);
  if (isCount && value >= least && value <= MOST_SECONDS) return value;
  throw new StateError(
    ERROR.query,
    `the field '${field}' must be a whole number from ${least} on, not ${JSON.stringify(value)}`,
  );
}

/**
 * A text.
 * @throws StateError States.QueryEvaluationError for anything else
 */
export function text(value: Json, field: string): string {
  if (typeof value === 'string') return value;
  throw new StateError(
    ERROR.query,
    `the field '${field}' must be a string, not ${JSON.stringify(value)}`,
  );
}
