import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import type { Answering } from '../comment/answering.ts';
import { SpokenWay } from '../comment/noted.ts';
import { median, minutesBetween, nearestRank } from '../review/figure.ts';

/** With fewer comments than this, shares and times say little. */
export const ENOUGH = 20;
const P90 = 0.9;
const DAY_MS = 24 * 60 * 60_000;
const WEEK_DAYS = 7;

/** Where people said it: on a channel, or on none (by phone, in a letter, in person). E-mail is one of our channels. */
export const Place = z.enum([...Channel.options, ...SpokenWay.exclude(['email']).options]);
export type Place = z.infer<typeof Place>;

/** How comments in one place were answered. A share is 0 to 1; times are whole minutes since they were written. */
export const Trust = z.object({
  place: Place,
  /** How many needed a reply. */
  needed: z.int(),
  /** How many of those were answered or handed over. */
  answered: z.int(),
  /** Absent where none needed a reply. */
  share: z.number().optional(),
  /** Median and 90th percentile by nearest rank; absent where none was answered. */
  medianMinutes: z.int().optional(),
  p90Minutes: z.int().optional(),
  /** How many of those that needed a reply their authors deleted; absent where none. */
  deleted: z.int().optional(),
  /** Whether these are enough to say something. */
  enough: z.boolean(),
});
export type Trust = z.infer<typeof Trust>;

/** A stretch of time, ISO 8601 in UTC: from this moment, up to before that one. */
export interface Span {
  from: string;
  to: string;
}

/** Whether a comment wanted a reply: a person may have said that it needs none. */
export const needsReply = ({ state }: Pick<Answering, 'state'>): boolean =>
  state !== 'no-reply-needed';

/** Whether its author deleted a comment that wanted a reply: it counts as before. */
export const isTakenBack = (comment: Pick<Answering, 'state' | 'isDeleted'>): boolean =>
  needsReply(comment) && comment.isDeleted === true;

/** Those written within a stretch of time. */
export const writtenIn = <One extends Pick<Answering, 'writtenAt'>>(
  comments: readonly One[],
  { from, to }: Span,
): One[] => comments.filter(({ writtenAt }) => writtenAt >= from && writtenAt < to);

/** Where a comment was said. */
export const placeOf = ({ channel, cameBy }: Pick<Answering, 'channel' | 'cameBy'>): Place =>
  cameBy ?? channel;

/** The figures of the comments in one place. */
export const trustOn = (place: Place, comments: readonly Answering[]): Trust => {
  const needed = comments.filter((each) => placeOf(each) === place && needsReply(each));
  const minutes = needed.flatMap(({ writtenAt, answeredAt }) =>
    answeredAt === undefined ? [] : [minutesBetween(writtenAt, answeredAt)],
  );
  const deleted = needed.filter(isTakenBack).length;
  return {
    place,
    ...(deleted > 0 && { deleted }),
    needed: needed.length,
    answered: minutes.length,
    ...(needed.length > 0 && { share: minutes.length / needed.length }),
    medianMinutes: median(minutes),
    p90Minutes: nearestRank(minutes, P90),
    enough: needed.length >= ENOUGH,
  };
};

/** The places that comments were said in, channels first. */
export const placesOf = (comments: readonly Answering[]): Place[] =>
  Place.options.filter((place) => comments.some((each) => placeOf(each) === place));

/** The days before a moment. */
export const daysBefore = (now: Date, days: number): Span => ({
  from: new Date(now.getTime() - days * DAY_MS).toISOString(),
  to: now.toISOString(),
});

/** The weeks of a stretch of days, counted back from its end, oldest first; the oldest may be shorter. */
export const weeksOf = (now: Date, days: number): Span[] => {
  const starts = Array.from({ length: Math.ceil(days / WEEK_DAYS) }, (_, i) => i * WEEK_DAYS);
  return starts
    .map((start) => ({
      from: daysBefore(now, Math.min(start + WEEK_DAYS, days)).from,
      to: daysBefore(now, start).from,
    }))
    .toReversed();
};
