import * as z from 'zod';

// An offset can push the last hours of 9999 into a year that ISO 8601 writes with a sign, which
// nothing that reads the journal would take.
const hasFourDigitYear = (time: string): boolean => new Date(time).getUTCFullYear() < 10_000;

/** A time with its offset, kept in UTC. */
export const Time = z.iso
  .datetime({ offset: true, abort: true })
  .refine(hasFourDigitYear, { message: 'must be a time before the year 10000' })
  .transform((time) => new Date(time).toISOString());
