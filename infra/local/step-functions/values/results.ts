import { ok, type Result } from '#domain/values/result.ts';

const isRefused = <Refusal>(
  result: Result<unknown, Refusal>,
): result is { ok: false; refusal: Refusal } => !result.ok;

/** All values in order, or the first refusal. */
export const allOk = <Value, Refusal>(
  results: readonly Result<Value, Refusal>[],
): Result<Value[], Refusal> =>
  results.find(isRefused) ?? ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
