import * as z from 'zod';
import type { ListChannel } from '../channel/channel.ts';

/** A list that people are written to by mail. */
export const MailChannel = z.enum(['press', 'email']) satisfies z.ZodType<ListChannel>;
export type MailChannel = z.infer<typeof MailChannel>;
