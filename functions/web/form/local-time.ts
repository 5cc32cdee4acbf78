import { dateFormat } from '#domain/values/date-format.ts';

// Formats as `2026-11-22 14:20`: with a T this is the value of a datetime-local field.
const wallFormat = (timeZone: string) =>
  dateFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/** An instant as a `datetime-local` value, by the clocks of the time zone. */
export const toLocalTime = (instant: Date, timeZone: string): string =>
  wallFormat(timeZone).format(instant).replace(' ', 'T');

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const HOUR_MS = 60 * 60 * 1000;
// No zone is further from UTC than this, so every candidate is tried.
const MAX_OFFSET_HOURS = 15;

/** Whether `local` is a day of the calendar with a clock time, though clocks may skip it. */
export const isClockTime = (local: string): boolean => {
  const minutes = local.slice(0, 16);
  const asUtc = new Date(`${minutes}:00Z`);
  return (
    pattern.test(minutes) &&
    !Number.isNaN(asUtc.getTime()) &&
    asUtc.toISOString().startsWith(minutes)
  );
};

/**
 * The instants (ISO 8601, UTC) at which clocks in the time zone show `local`: two in the hour that comes
 * twice when they go back, none where `local` is no time, or one that clocks skip in spring.
 */
export const instantsAt = (local: string, timeZone: string): string[] => {
  const minutes = local.slice(0, 16);
  if (!isClockTime(minutes)) return [];
  const asUtc = Date.parse(`${minutes}:00Z`);
  const format = wallFormat(timeZone);
  const quarters = Array.from({ length: MAX_OFFSET_HOURS * 8 + 1 }, (_, i) => i / 4);
  return quarters
    .map((quarter) => new Date(asUtc + (quarter - MAX_OFFSET_HOURS) * HOUR_MS))
    .filter((candidate) => format.format(candidate).replace(' ', 'T') === minutes)
    .map((instant) => instant.toISOString());
};

/** The first instant at which clocks in the time zone show `local`. */
export const fromLocalTime = (local: string, timeZone: string): string | undefined =>
  instantsAt(local, timeZone)[0];
