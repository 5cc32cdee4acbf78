import * as z from 'zod';

/** `notice`: worth a look. `alarm`: someone must look now. */
export const AlertLevel = z.enum(['notice', 'alarm']);
export type AlertLevel = z.infer<typeof AlertLevel>;

/**
 * Why there is an alert: `above-usual`, many more than at this hour; `many`, as many as the plan names;
 * `alarm-word`, one mention holds such a word; `official`, authorities warn the public in our area; `silent-source`,
 * a source does not answer any more, so that quiet there says nothing; `quiet-source`, one that usually brings
 * something brings nothing.
 */
export const AlertReason = z.enum([
  'above-usual',
  'many',
  'alarm-word',
  'official',
  'silent-source',
  'quiet-source',
]);
export type AlertReason = z.infer<typeof AlertReason>;

/** How much was heard: authors in a stretch of minutes, how many are usual then, the most in 14 days. */
export const Heard = z.object({
  seen: z.int(),
  usual: z.number(),
  most: z.number(),
  window: z.int(),
});
export type Heard = z.infer<typeof Heard>;

/** A mention that shows what an alert is about. */
export const Example = z.object({
  source: z.string(),
  text: z.string(),
  url: z.string().optional(),
  writtenAt: z.iso.datetime(),
});
export type Example = z.infer<typeof Example>;

/** A topic's volume above the usual, or an alarm word; one an episode. Its examples are words of the public. */
export const Alert = Heard.extend({
  id: z.string(),
  topic: z.string(),
  /** The source that it is about, as people know it. */
  source: z.string().optional(),
  why: AlertReason,
  level: AlertLevel,
  examples: z.array(Example),
  openedAt: z.iso.datetime(),
  /** When it was last worth telling, and how often it was. */
  noticedAt: z.iso.datetime(),
  notices: z.int(),
  /** The notices that people were told of, or that were muted. */
  settled: z.int(),
  /** Since when no message has reached anyone. */
  untoldAt: z.iso.datetime().optional(),
  /** When it was over: a warning was called off, a source answers again. */
  endedAt: z.iso.datetime().optional(),
  mutedUntil: z.iso.datetime().optional(),
  /** The incident that was opened from it. */
  incidentId: z.string().optional(),
  /** When its examples were erased. */
  erasedAt: z.iso.datetime().optional(),
  isErasing: z.boolean().optional(),
});
export type Alert = z.infer<typeof Alert>;

/** Whether an alert is about how much is said, or what: one of a topic that can be muted. */
export const isAboutMentions = ({ why }: Pick<Alert, 'why'>): boolean =>
  why !== 'official' && why !== 'silent-source' && why !== 'quiet-source';

/** Whether an alert is muted at a time, ISO 8601. */
export const isMuted = ({ mutedUntil }: Pick<Alert, 'mutedUntil'>, at: string): boolean =>
  mutedUntil !== undefined && mutedUntil > at;

/** How many times the usual was heard, to one decimal; undefined where nothing is usual. */
export const timesUsual = ({ seen, usual }: Heard): number | undefined =>
  usual > 0 ? Math.round((10 * seen) / usual) / 10 : undefined;
