import * as z from 'zod';

const DAY_MS = 24 * 60 * 60_000;
/** So many days before an account ends people are told. */
const WARNED_DAYS = [1, 7, 14] as const;

/** How many days are left of what ends at the beginning of this day (`2026-12-24`, UTC); 0 when it has ended. */
export const daysLeft = (expiresAt: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(expiresAt) - now.getTime()) / DAY_MS));

/** Which warning is due by now; undefined while there is more time. */
const dueWarning = (expiresAt: string, now: Date): number | undefined =>
  WARNED_DAYS.find((days) => daysLeft(expiresAt, now) <= days);

/** Whether an account ends so soon that the desk says so. */
export const endsSoon = (expiresAt: string, now: Date): boolean =>
  dueWarning(expiresAt, now) !== undefined;

/** The last warning that people were sent: how many days before which day. */
export const ExpiryWarning = z.object({ expiresAt: z.iso.date(), days: z.int().positive() });
export type ExpiryWarning = z.infer<typeof ExpiryWarning>;

/** The warning that people are to be sent now, if they were not sent it already. */
export const nextWarning = (
  expiresAt: string | undefined,
  sent: ExpiryWarning | undefined,
  now: Date,
): ExpiryWarning | undefined => {
  const days = expiresAt === undefined ? undefined : dueWarning(expiresAt, now);
  if (expiresAt === undefined || days === undefined) return undefined;
  const isSent = sent?.expiresAt === expiresAt && sent.days <= days;
  return isSent ? undefined : { expiresAt, days };
};
