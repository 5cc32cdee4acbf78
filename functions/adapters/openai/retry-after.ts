import { fieldsOf } from './loose-json.ts';

const SECOND_MS = 1_000;

const milliseconds = (given: number): number | undefined =>
  Number.isFinite(given) && given >= 0 ? given : undefined;

// `Retry-After` holds seconds or a date (RFC 9110, 10.2.3).
const fromHeader = (value: string): number | undefined =>
  milliseconds(
    /^\d/u.test(value) ? Number(value) * SECOND_MS : Math.max(0, Date.parse(value) - Date.now()),
  );

/**
 * How long an endpoint asks to be left alone, in milliseconds: by `retry-after-ms` (OpenAI, Azure),
 * `retry-after`, or the time that loading a model is estimated to take (Hugging Face, in seconds).
 */
export const retryAfterIn = (headers: Headers | undefined, body: unknown): number | undefined => {
  const [inMs, after] = [headers?.get('retry-after-ms'), headers?.get('retry-after')];
  if (inMs) return milliseconds(Number(inMs));
  if (after) return fromHeader(after);
  const estimated = fieldsOf(body)['estimated_time'];
  return typeof estimated === 'number' ? milliseconds(estimated * SECOND_MS) : undefined;
};
