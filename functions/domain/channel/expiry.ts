import type { AccountPlace } from './account-health.ts';

const DAY_MS = 24 * 60 * 60_000;
/** So many days before an account ends people are told. */
const WARNED_DAYS = [1, 7, 14] as const;

/** How many days are left of what ends at the beginning of this day (`2026-12-24`, UTC); 0 when it has ended. */
export const daysLeft = (expiresAt: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(expiresAt) - now.getTime()) / DAY_MS));

/** How many days before it ends people are to be told by now; undefined while there is more time. */
export const dueWarning = (expiresAt: string, now: Date): number | undefined =>
  WARNED_DAYS.find((days) => daysLeft(expiresAt, now) <= days);

/** Whether an account ends so soon that the desk says so. */
export const endsSoon = (expiresAt: string, now: Date): boolean =>
  dueWarning(expiresAt, now) !== undefined;

/** A warning for one person (`to`, an id): how many days before which day, `2026-12-24`, an account ends. */
export interface ExpiryWarning {
  place: AccountPlace;
  expiresAt: string;
  days: number;
  to: string;
}

/** For so long a warning is taken, in milliseconds: accounts are looked at once an hour. */
export const TAKEN_MS = 30 * 60_000;

/**
 * Port: which warnings people were sent, for all processes alike. Where nobody can tell whether one went out, it
 * may come twice; none is lost.
 */
export interface ExpiryWarnings {
  /** Takes a warning to send it, for `TAKEN_MS`; false where it was sent, or is taken. */
  take(warning: ExpiryWarning, now: Date): Promise<boolean>;
  /** Notes that it was sent, so that it is never taken again. */
  noteSent(warning: ExpiryWarning): Promise<void>;
}
