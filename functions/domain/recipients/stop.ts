import * as z from 'zod';
import type { ListChannel } from '../channel/channel.ts';

/**
 * Why a list sends nothing more to a recipient: `bounced`, the mailbox takes nothing, for good; `complained`,
 * they called a mail unwanted; `unsubscribed`, they asked for no more.
 */
export const StopReason = z.enum(['bounced', 'complained', 'unsubscribed']);
export type StopReason = z.infer<typeof StopReason>;

/** That a list sends nothing more to a recipient. `at`: since when, ISO 8601 in UTC. */
export const Stop = z.object({ reason: StopReason, at: z.iso.datetime() });
export type Stop = z.infer<typeof Stop>;

/** Port: to whom each list sends nothing more, under the keyed hash of the address. */
export interface Stops {
  /** Notes a stop; the first one of a recipient stays. */
  note(channel: ListChannel, id: string, reason: StopReason, now: Date): Promise<void>;
  /** All stops of a list, by recipient's id. */
  all(channel: ListChannel): Promise<Map<string, Stop>>;
}
