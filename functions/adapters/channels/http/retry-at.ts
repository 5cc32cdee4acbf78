// A channel that asks for more is mistaken, or its clock is.
const AT_MOST_MS = 24 * 60 * 60_000;
const digits = /^\d{1,12}$/;

// Seconds from now, or a date: RFC 9110, 10.2.3.
const fromDelay = (value: string, now: Date): number =>
  digits.test(value) ? now.getTime() + Number(value) * 1_000 : Date.parse(value);

// Seconds since 1970 (Bluesky), or a date (Mastodon).
const fromReset = (value: string): number =>
  digits.test(value) ? Number(value) * 1_000 : Date.parse(value);

/**
 * When a channel takes more after it said "too much", by the headers that are in use; undefined where none
 * says it, or nothing sensible. ISO 8601 in UTC.
 */
export const retryAt = (headers: Headers, now: Date): string | undefined => {
  const after = headers.get('retry-after');
  const reset = headers.get('ratelimit-reset') ?? headers.get('x-ratelimit-reset');
  const at = after !== null ? fromDelay(after, now) : fromReset(reset ?? '');
  const wait = at - now.getTime();
  return wait >= 0 && wait <= AT_MOST_MS ? new Date(at).toISOString() : undefined;
};
