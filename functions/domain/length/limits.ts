import * as z from 'zod';

/** Limits that differ from one server to the next, as the plan gives them. */
export const ChannelLimits = z.object({ mastodon: z.int().positive().optional() });
export type ChannelLimits = z.infer<typeof ChannelLimits>;
