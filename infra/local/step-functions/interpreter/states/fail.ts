import { refuse } from '#domain/values/result.ts';
import type { FailState } from '../../definition/schema.ts';
import { evaluate } from '../../jsonata/evaluate.ts';
import type { Frame } from '../frame.ts';
import { queryScope } from '../scope.ts';
import type { Progress } from '../state-change.ts';
import type { Transition } from '../transition.ts';

/** Fails with the error that the state names, or with that of its expressions. */
export const failByState = async (
  transition: Transition,
  frame: Frame,
  { Error: error = '', Cause: cause = '' }: FailState,
): Promise<Progress> => {
  const scope = queryScope(transition, frame);
  const evaluatedError = await evaluate(error, scope, 'Error');
  if (!evaluatedError.ok) return evaluatedError;
  const evaluatedCause = await evaluate(cause, scope, 'Cause');
  if (!evaluatedCause.ok) return evaluatedCause;
  return refuse({ error: String(evaluatedError.value), cause: String(evaluatedCause.value) });
};
