import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { type FallbackReason, ModelFailure } from '#domain/draft/draft.ts';

const reasonOfStatus = (status: number): FallbackReason => {
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  return status >= 500 ? 'server-error' : 'rejected-request';
};

const isAbort = (error: unknown): boolean =>
  error instanceof APIUserAbortError ||
  error instanceof APIConnectionTimeoutError ||
  (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'));

const reasonOf = (error: unknown): FallbackReason => {
  if (isAbort(error)) return 'timeout';
  if (error instanceof APIError && error.status !== undefined) return reasonOfStatus(error.status);
  // The body of the HTTP response was not JSON.
  if (error instanceof SyntaxError) return 'invalid-json';
  return 'unreachable';
};

/** An error with name and status only: messages and headers of the SDK may quote texts or a key. */
const nameless = (error: unknown): Error => {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const status = error instanceof APIError ? ` ${error.status ?? ''}` : '';
  return new Error(`${name}${status}`.trim());
};

/** An error of the SDK as the one error that the port knows. */
export const asModelFailure = (error: unknown): ModelFailure =>
  error instanceof ModelFailure
    ? error
    : new ModelFailure(reasonOf(error), { cause: nameless(error) });
